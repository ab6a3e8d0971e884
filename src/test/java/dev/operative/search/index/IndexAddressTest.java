package dev.operative.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of an index is a folder, or names nodes of a cluster and an index there. */
class IndexAddressTest {
  @Test
  void aPathIsAFolder() {
    assertThat(IndexAddress.parse("some/index"))
        .isEqualTo(new IndexAddress.Folder(Path.of("some/index")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://search.example.org:9200/operative", "http://127.0.0.1/un-texts"})
  void aWebAddressIsAnIndexOnACluster(String given) {
    assertThat(IndexAddress.parse(given))
        .isInstanceOf(IndexAddress.Cluster.class)
        .hasToString(given);
  }

  @Test
  void severalNodesArePartedByCommas() {
    assertThat(IndexAddress.parse("https://one:9200,two:9200/operative/"))
        .isEqualTo(
            new IndexAddress.Cluster(
                List.of(URI.create("https://one:9200/"), URI.create("https://two:9200/")),
                "operative"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://search.example.org:9200",
        "https://search.example.org:9200/",
        "https://search.example.org:9200/Operative",
        "https://search.example.org:9200/operative?shards=3",
        "https://search.example.org:9200/one/two",
        "https://one:9200,,two:9200/operative",
        "https:///operative"
      })
  void whatNamesNoIndexIsRefused(String given) {
    assertThatIllegalArgumentException().isThrownBy(() -> IndexAddress.parse(given));
  }

  @Test
  void aPasswordIsRefusedAndNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexAddress.parse("https://reader:sesame@search.example.org/operative"))
        .withMessageContaining("environment")
        .withMessageNotContaining("sesame");
  }
}
