package dev.operative.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that no assistant asks loads nothing of what answers them. */
class SilentStartTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void theSdkIsLoadedAtTheFirstMessage() throws IOException, InterruptedException {
    BundledCorpus.index(Path.of("corpus"), folder.resolve("index"));
    Path loaded = folder.resolve("loaded.txt");
    Process server =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xlog:class+load:file=" + loaded,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.operative.Main",
                "serve",
                "--port",
                "0",
                "--meaning",
                "off",
                "--index",
                folder.resolve("index").toString(),
                "--corpus",
                Files.createDirectory(folder.resolve("corpus")).toString())
            .redirectErrorStream(true)
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = address(server);
      client.send(
          HttpRequest.newBuilder(address.resolve("/api/v1/search?q=terrorism")).build(),
          BodyHandlers.discarding());
      assertThat(Files.readString(loaded))
          .contains("dev.operative.web.api.SearchApi")
          .doesNotContain("io.modelcontextprotocol", "reactor.core");

      client.send(
          HttpRequest.newBuilder(address.resolve("/mcp"))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"))
              .build(),
          BodyHandlers.discarding());
      assertThat(Files.readString(loaded)).contains("io.modelcontextprotocol", "reactor.core");
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static URI address(Process server) throws IOException {
    BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return URI.create(found.group());
      }
    }
    throw new AssertionError("it did not serve");
  }
}
