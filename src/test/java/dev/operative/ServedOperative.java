package dev.operative;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real main class in a process of its own, serving a corpus on a free port.
public final class ServedOperative implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  private ServedOperative(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// Starts it over the bundled corpus and waits until it says where it listens.
  public static ServedOperative start(Path index) throws IOException {
    return start(index, Path.of("corpus"));
  }

  /// Starts it over another corpus.
  public static ServedOperative start(Path index, Path corpus) throws IOException {
    return start("--index", index.toString(), "--corpus", corpus.toString());
  }

  /// Starts it over an index that it only reads.
  static ServedOperative readOnly(Path index) throws IOException {
    return start("--index", index.toString(), "--read-only");
  }

  /// Starts it with further options.
  public static ServedOperative start(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.operative.Main",
                "serve",
                "--port",
                "0",
                "--meaning",
                "off"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> said = new ArrayList<>();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return new ServedOperative(process, URI.create(found.group()));
      }
    }
    throw new AssertionError("it did not serve: " + said);
  }

  /// Where it listens, without a slash at the end.
  public URI address() {
    return address;
  }

  /// Asks the API; parameters are names and values in turn.
  JsonNode api(String path, String... parameters) throws IOException, InterruptedException {
    return json.readTree(get("/api/v1/" + path, parameters).body());
  }

  /// All hits of a search, page after page.
  List<JsonNode> allHits(String... parameters) throws IOException, InterruptedException {
    List<JsonNode> hits = new ArrayList<>();
    JsonNode answer;
    do {
      List<String> page = new ArrayList<>(List.of(parameters));
      page.addAll(List.of("repeats", "all", "limit", "100", "offset", String.valueOf(hits.size())));
      answer = api("search", page.toArray(String[]::new));
      answer.get("hits").forEach(hits::add);
    } while (!answer.get("hits").isEmpty());
    return hits;
  }

  HttpResponse<String> get(String path, String... parameters)
      throws IOException, InterruptedException {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      query
          .append(i == 0 ? '?' : '&')
          .append(parameters[i])
          .append('=')
          .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    return client.send(
        HttpRequest.newBuilder(address.resolve(path + query)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// Kills the process, as the kernel does that runs out of memory.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    client.close();
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    process.inputReader().close();
  }
}
