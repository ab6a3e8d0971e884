package dev.operative.opensearch.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyFolderTest {
  @Test
  void theEnvironmentNamesIt() {
    assertThat(CopyFolder.of(Map.of("OPERATIVE_CACHE", "/var/cache/op", "XDG_CACHE_HOME", "/c")))
        .isEqualTo(Path.of("/var/cache/op"));
    assertThat(CopyFolder.of(Map.of("XDG_CACHE_HOME", "/c"))).isEqualTo(Path.of("/c/operative"));
    assertThat(CopyFolder.of(Map.of())).isAbsolute().hasFileName("operative");
  }
}
