package dev.operative.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.operative.search.index.IndexUnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster with a certificate of its own is believed when the environment names it, and only then.
 */
class EncryptedClusterTest {
  private static final String PASSWORD = "keep out";

  @TempDir private Path folder;
  private HttpsServer server;
  private URI address;
  private Path certificate;

  @BeforeEach
  void start() throws IOException, GeneralSecurityException, InterruptedException {
    Path keys = folder.resolve("keys.p12");
    certificate = folder.resolve("ca.pem");
    keytool("-genkeypair", "-keyalg", "EC", "-dname", "CN=node", "-ext", "SAN=ip:127.0.0.1", keys);
    keytool("-exportcert", "-rfc", "-file", certificate.toString(), keys);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls(keys)));
    server.createContext(
        "/",
        exchange -> {
          byte[] body = "{\"answered\": true}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    address = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private static void keytool(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    for (int i = 0; i < arguments.length - 1; i++) {
      command.add(arguments[i].toString());
    }
    String keys = arguments[arguments.length - 1].toString();
    command.addAll(List.of("-alias", "node", "-keystore", keys, "-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  private static SSLContext tls(Path file) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(own.getKeyManagers(), null, null);
    return tls;
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private boolean answers(Map<String, String> environment) {
    try (ClusterClient client =
        new ClusterClient(
            List.of(address),
            ClusterAccess.of(environment),
            Duration.ofMillis(200),
            Duration.ofMillis(500))) {
      return client.get("/").path("answered").asBoolean();
    }
  }

  @Test
  void itsCertificateIsBelievedWhenItIsNamed() {
    assertThat(answers(Map.of(ClusterAccess.CERTIFICATES, certificate.toString()))).isTrue();
  }

  @Test
  void anUnknownCertificateIsNotBelieved() {
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> answers(Map.of()))
        .withMessageContaining("does not answer");
  }
}
