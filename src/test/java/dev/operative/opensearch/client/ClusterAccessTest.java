package dev.operative.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.operative.search.index.IndexUnusableException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks a cluster is told by the environment, and never printed. */
class ClusterAccessTest {
  @TempDir private Path folder;

  @Test
  void readsThePasswordFromItsFileAndTellsItNobody() throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "open sesame\n");

    ClusterAccess access =
        ClusterAccess.of(
            Map.of(ClusterAccess.USER, "reader", ClusterAccess.PASSWORD_FILE, file.toString()));

    assertThat(access.authorization()).contains("Basic cmVhZGVyOm9wZW4gc2VzYW1l");
    assertThat(access.toString()).isEqualTo("with a password");
  }

  @Test
  void asksAsNobodyWithoutAUser() {
    assertThat(ClusterAccess.of(Map.of(ClusterAccess.PASSWORD, "open sesame")).authorization())
        .isEmpty();
  }

  @Test
  void saysWhichVariableIsWrong() throws IOException {
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> ClusterAccess.of(Map.of(ClusterAccess.USER, "reader")))
        .withMessageContaining(ClusterAccess.PASSWORD_FILE);
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(
            () ->
                ClusterAccess.of(
                    Map.of(
                        ClusterAccess.USER,
                        "reader",
                        ClusterAccess.PASSWORD_FILE,
                        folder.resolve("nowhere").toString())))
        .withMessageContaining(ClusterAccess.PASSWORD_FILE);
    Path file = Files.writeString(folder.resolve("ca.pem"), "no certificate");
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> ClusterAccess.of(Map.of(ClusterAccess.CERTIFICATES, file.toString())))
        .withMessageContaining(ClusterAccess.CERTIFICATES);
  }

  @Test
  void aPasswordIsNotSentReadable() {
    ClusterAccess access =
        ClusterAccess.of(
            Map.of(ClusterAccess.USER, "reader", ClusterAccess.PASSWORD, "open sesame"));

    assertThat(access.to(List.of(URI.create("https://search.example.org:9200/")))).isSameAs(access);
    assertThat(access.to(List.of(URI.create("http://127.0.0.1:9200/")))).isSameAs(access);
    assertThatExceptionOfType(IndexUnusableException.class)
        .isThrownBy(() -> access.to(List.of(URI.create("http://search.example.org:9200/"))))
        .withMessageContaining("https://");
  }
}
