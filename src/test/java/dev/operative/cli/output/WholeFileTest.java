package dev.operative.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void replacesTheFileWhenAllIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("export.csv"), "before");
    long written =
        WholeFile.write(
            file,
            out -> {
              out.write("after".getBytes(StandardCharsets.UTF_8));
              return 5;
            });
    assertThat(written).isEqualTo(5);
    assertThat(file).hasContent("after");
    assertThat(folder)
        .isDirectoryContaining("glob:**.csv")
        .isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesWhatWasThereWhenWritingFailsInTheMiddle() throws IOException {
    Path file = Files.writeString(folder.resolve("export.csv"), "before");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write("half".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("No space left on device");
                    }))
        .hasMessage("No space left on device");
    assertThat(file).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void writesToADeviceDirectlyAndSaysThatItIsFull() {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "this system has no device that is always full");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    full,
                    out -> {
                      out.write(new byte[1]);
                      return 1;
                    }))
        .isInstanceOf(IOException.class);
  }
}
