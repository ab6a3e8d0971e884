package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.cli.Ran;
import dev.operative.deployment.DeploymentFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two servers that search copies of an index, behind nginx as the page about several machines says:
 * what is indexed arrives, and one of them ends, while people ask.
 */
class ServedCopiesIT {
  private static final String QUESTION = "/api/v1/search?q=seized&match=all";

  @TempDir Path home;
  private final HttpClient client = HttpClient.newHttpClient();

  private void write(int number) throws IOException {
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    Files.writeString(
        corpus.resolve("text-" + number + ".txt"),
        """
        The Security Council,

        1. Decides to remain seized of matter %d.
        """
            .formatted(number));
    Files.writeString(
        corpus.resolve("text-" + number + ".txt.meta.yaml"), "symbol: S/2020/" + (1000 + number));
  }

  /** Indexes the corpus, and ships what was committed to both copies. */
  private void publish() throws IOException, InterruptedException {
    Ran run =
        Ran.command(
            home,
            "index",
            home.resolve("corpus").toString(),
            "--index",
            home.resolve("index").toString());
    assertThat(run.code()).as(run.err()).isZero();
    for (String copy : new String[] {"a", "b"}) {
      assertThat(
              new ProcessBuilder(
                      "bin/ship-index",
                      home.resolve("index").toString(),
                      home.resolve(copy).toString())
                  .inheritIO()
                  .start()
                  .waitFor())
          .isZero();
    }
  }

  /** The proxy as the page has it; the addresses are those of this test. */
  private Process proxy(int port, ServedOperative a, ServedOperative b) throws IOException {
    Path settings = home.resolve("nginx.conf");
    Files.writeString(
        settings,
        """
        daemon off;
        master_process off;
        pid %1$s/nginx.pid;
        error_log /dev/null;
        events {}
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          upstream operative {
            least_conn;
            server %2$s max_fails=1 fail_timeout=2s;
            server %3$s max_fails=1 fail_timeout=2s;
          }
          server {
            listen 127.0.0.1:%4$d;
            location / {
              proxy_pass http://operative;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header Host $host;
              proxy_next_upstream error timeout http_503;
              proxy_buffering off;
            }
          }
        }
        """
            .formatted(home, a.address().getAuthority(), b.address().getAuthority(), port));
    return new ProcessBuilder("nginx", "-p", home.toString(), "-c", settings.toString())
        .inheritIO()
        .start();
  }

  /** How many provisions are found; every answer is a whole one. */
  private int total(URI address) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(address.resolve(QUESTION)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body()).get("total").asInt();
  }

  /** Asks until an answer has so many; every one before has as many as were there. */
  private void awaitTotal(URI address, int before, int after)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    int total = total(address);
    while (total != after && System.nanoTime() - end < 0) {
      assertThat(total).isEqualTo(before);
      Thread.sleep(50);
      total = total(address);
    }
    assertThat(total).isEqualTo(after);
  }

  private SortedMap<String, Long> files(String copy) throws IOException {
    SortedMap<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(home.resolve(copy))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files;
  }

  @Test
  void commitsArriveAndServersEndWhilePeopleAsk() throws Exception {
    assumeThat(DeploymentFiles.isThere("rsync")).as("rsync").isTrue();
    assumeThat(DeploymentFiles.isThere("nginx")).as("nginx").isTrue();
    write(1);
    publish();
    SortedMap<String, Long> shipped = files("a");
    int port = Ports.free();
    URI address = URI.create("http://127.0.0.1:" + port);
    try (ServedOperative a = ServedOperative.readOnly(home.resolve("a"));
        ServedOperative b = ServedOperative.readOnly(home.resolve("b"))) {
      Process proxy = proxy(port, a, b);
      try {
        Ports.awaitListening(port);
        assertThat(total(address)).isEqualTo(1);
        assertThat(files("a")).as("what a server left in its copy").isEqualTo(shipped);

        write(2);
        publish();
        awaitTotal(a.address(), 1, 2);
        awaitTotal(b.address(), 1, 2);
        assertThat(total(address)).isEqualTo(2);

        a.kill();
        for (int i = 0; i < 20; i++) {
          assertThat(total(address)).isEqualTo(2);
        }
      } finally {
        proxy.destroy();
        proxy.waitFor();
      }
    }
  }
}
