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
import org.junit.jupiter.api.Test;
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

  @Test
  void theHeadlineOfAPressReleaseIsItsTitleAndNoMeeting() {
    UnDocument english =
        ReadText.document(
            """
            Meetings Coverage
            Security Council
            8496th & 8497th Meetings (AM & PM)

            Council Urges States to Act against Financing of Terrorism

            The Council, meeting today, urged States to step up their efforts.
            """);
    UnDocument chinese =
        ReadText.document(
            """
            安全理事会
            第9874次会议(上午)
            会议报道

            安理会呼吁各国防止恐怖分子获得无人机

            安全理事会今天上午呼吁所有国家采取措施。
            """);

    assertThat(english.header().title())
        .isEqualTo("Council Urges States to Act against Financing of Terrorism");
    assertThat(english.header().kind()).isEqualTo(Kind.PRESS_RELEASE);
    assertThat(chinese.header().title()).isEqualTo("安理会呼吁各国防止恐怖分子获得无人机");
    assertThat(chinese.header().kind()).isEqualTo(Kind.PRESS_RELEASE);
  }

  @Test
  void aSpeakerBelowANumberIsAParagraphOfItsOwn() {
    assertThat(
            ReadText.lines(
                """
                Press Release
                SC/8496

                Council Hears Briefing on Terrorism

                The Foreign Minister of Romania listed what had been asked:

                1. Calls for a definition, which had been made for years, were answered.

                2. Help would be given.

                The representative of Denmark said that her Government welcomed that.
                """))
        .endsWith(
            "narrative 2 Help would be given.",
            "narrative The representative of Denmark said that her Government welcomed that.");
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

  @Test
  void theMarkThatClosesAQuotedResolutionIsNoneOfItsText() {
    assertThat(
            ReadText.lines(
                """
                Press Release

                The full text of resolution 1566 (2004) reads as follows:

                “The Security Council,

                “Recalling its resolution 1373 (2001),

                “1. Condemns all acts of terrorism, as in “the Declaration”;

                “2. Decides to remain seized of the matter.”

                The meeting began at 10 a.m.
                """))
        .contains(
            "operative 1 [Condemns] Condemns all acts of terrorism, as in “the Declaration”;",
            "operative 2 [Decides to remain seized] Decides to remain seized of the matter.");
  }
}
