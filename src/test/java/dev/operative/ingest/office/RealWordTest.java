package dev.operative.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.ingest.office.RealText.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads Word files that are set as the United Nations sets them, which are not part of this repository:
/// `-Doperative.real=FOLDER`. What is expected is what the markup of the same resolutions says.
class RealWordTest {
  private final WordReader reader = new WordReader(RealText.PARSER);

  @ParameterizedTest
  @CsvSource({
    "A_RES_79_171.en, A/RES/79/171, The right to food, 2024-12-17, 54, 54, 28",
    "A_RES_79_171.zh, A/RES/79/171, 食物权, 2024-12-17, 54, 54, 28",
    "S_RES_2664(2022).en, S/RES/2664 (2022), Resolution 2664 (2022), 2022-12-09, 11, 8, 0",
    "S_RES_2664(2022).zh, S/RES/2664 (2022), 第2664(2022)号决议, 2022-12-09, 11, 8, 0"
  })
  void aResolutionComesOutAsItsMarkupSays(
      String name,
      String symbol,
      String title,
      LocalDate date,
      int preambular,
      int operative,
      int footnotes)
      throws IOException {
    UnDocument document = document(name + ".docx");
    DocumentHeader header = document.header();
    assertThat(header.symbol()).contains(new Symbol(symbol));
    assertThat(header.title()).isEqualTo(title);
    assertThat(header.date()).contains(date);
    assertThat(header.kind()).isEqualTo(Kind.RESOLUTION);
    assertThat(header.status()).isEqualTo(Status.ADOPTED);
    assertThat(header.doubts()).isEmpty();
    assertThat(document.parts()).hasSize(1);
    assertThat(count(document, Section.PREAMBULAR)).isEqualTo(preambular);
    assertThat(count(document, Section.OPERATIVE)).isEqualTo(operative);
    assertThat(count(document, Section.FOOTNOTE)).isEqualTo(footnotes);
  }

  private static int count(UnDocument document, Section section) {
    return RealText.only(document.paragraphs().map(Seen::of).toList(), section).size();
  }

  private UnDocument document(String name) throws IOException {
    String folder = System.getProperty("operative.real", "");
    assumeFalse(
        folder.isEmpty(), "not run: give the folder of real files as -Doperative.real=FOLDER");
    byte[] content = Files.readAllBytes(Path.of(folder, "set", name));
    return RealText.document(RealText.read(reader, name, content));
  }
}
