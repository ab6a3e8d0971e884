package dev.operative.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.operative.engine.NaiveProvisions;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexUnusableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A cluster that gives the right to write, and then nothing. */
class OpenSearchIndexesTest {
  private final List<String> leases = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, 403, "{}"));
    server.createContext("/texts-writer/", this::lease);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void lease(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      answer(exchange, 404, "{}");
    } else {
      leases.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      answer(exchange, 200, "{\"_seq_no\": 1, \"_primary_term\": 1}");
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void whoCannotOpenAnIndexLetsGoOfTheRightToWriteIt() {
    URI node = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    IndexAddress.Cluster address = new IndexAddress.Cluster(List.of(node), "texts");
    OpenSearchIndexes indexes = new OpenSearchIndexes(Map.of());

    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> indexes.write(address, NaiveProvisions.ASSEMBLER));

    assertThat(leases).hasSize(2);
    assertThat(new JsonMapper().readTree(leases.getLast()).path("until").asLong())
        .isLessThanOrEqualTo(System.currentTimeMillis());
  }
}
