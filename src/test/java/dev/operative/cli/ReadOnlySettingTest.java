package dev.operative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that only searches is asked for by the option, by the environment, or by both. */
class ReadOnlySettingTest {
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({"true,", "true, --read-only", "false, --read-only"})
  void aServerThatOnlySearchesBuildsNoIndex(String setting, String option) {
    String[] arguments =
        option == null
            ? new String[] {"serve", "--port", "0"}
            : new String[] {"serve", "--port", "0", option};
    Ran ran = Ran.with(Map.of("OPERATIVE_READ_ONLY", setting), false, home, arguments);

    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("There is no index in " + home.resolve("index"));
  }

  @Test
  void whatIsNeitherTrueNorFalseIsRefused() {
    Ran ran = Ran.with(Map.of("OPERATIVE_READ_ONLY", "perhaps"), false, home, "serve");

    assertThat(ran.code()).isNotZero();
    assertThat(ran.err()).contains("--read-only", "perhaps");
  }
}
