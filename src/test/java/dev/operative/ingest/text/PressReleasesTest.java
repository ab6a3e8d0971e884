package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Press releases in the shapes that the United Nations gave them over the years: what is law in them is read as such, and
/// no speech is.
///
/// They are composed for this test. In their margin stands how each paragraph is to be read: `p` preambular, `o` and its
/// label operative, `-` neither, nothing for a line that goes on. The first line names the resolutions and drafts, and
/// their status.
class PressReleasesTest {
  private static final Pattern LINE =
      Pattern.compile("(?:(?<law>[po](?: .*)?)|-)?\\|\\s?(?<text>.*)");

  static Stream<Path> releases() throws IOException, URISyntaxException {
    Path folder = Path.of(PressReleasesTest.class.getResource("/press").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("releases")
  void aPressReleaseGivesTheLawItQuotesAndNoSpeechAsLaw(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Matcher> margin =
        lines.stream().skip(1).map(LINE::matcher).filter(Matcher::matches).toList();

    UnDocument read =
        ReadText.document(
            margin.stream().map(line -> line.group("text")).collect(Collectors.joining("\n")));

    assertThat(law(read))
        .containsExactlyElementsOf(
            margin.stream().flatMap(line -> Stream.ofNullable(line.group("law"))).toList());
    assertThat(resolutions(read)).isEqualTo(lines.getFirst().substring(1).strip());
    assertThat(read.header().kind()).isEqualTo(Kind.PRESS_RELEASE);
  }

  private static List<String> law(UnDocument document) {
    return document
        .paragraphs()
        .filter(
            paragraph ->
                paragraph.section() == Section.PREAMBULAR
                    || paragraph.section() == Section.OPERATIVE)
        .map(PressReleasesTest::margin)
        .toList();
  }

  private static String margin(Paragraph paragraph) {
    return paragraph.section() == Section.OPERATIVE ? "o " + paragraph.label() : "p";
  }

  private static String resolutions(UnDocument document) {
    return document.parts().stream()
        .map(Part::header)
        .filter(part -> part.kind() == Kind.RESOLUTION || part.kind() == Kind.DRAFT_RESOLUTION)
        .map(PressReleasesTest::named)
        .collect(Collectors.joining("; "));
  }

  private static String named(PartHeader part) {
    return part.symbol().map(Symbol::canonical).orElse("?") + " " + part.status().word();
  }
}
