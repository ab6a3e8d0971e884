package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.language.Languages;
import dev.operative.search.translation.FormTable;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that are analysed when the program is built. */
class ProgramTablesTest {
  @TempDir Path folder;

  @Test
  void areReadFromTheFileBesideTheProgramUnlessItIsOlder() throws IOException {
    ProgramTables analysed = ProgramTables.of(Languages.bundled(), Vocabulary.bundled());
    Path program = Files.createFile(folder.resolve("operative.jar"));
    assertThat(ProgramTables.besides(program)).isEmpty();

    analysed.writeBeside(program);
    ProgramTables read = ProgramTables.besides(program).orElseThrow();
    assertThat(read.names())
        .extracting(FormTable::bytes)
        .containsExactlyElementsOf(analysed.names().stream().map(FormTable::bytes).toList());
    assertThat(read.plainWords().bytes()).isEqualTo(analysed.plainWords().bytes());
    assertThat(read.resolutions().bytes()).isEqualTo(analysed.resolutions().bytes());

    FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 60_000);
    Files.setLastModifiedTime(program, later);
    assertThat(ProgramTables.besides(program)).isEmpty();
  }
}
