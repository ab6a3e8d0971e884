package dev.operative.ingest.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.document.doubt.ReadingDoubt.Kind;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.text.TextParser;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtFinderTest {
  private static final TextParser PARSER = new TextParser(Vocabulary.bundled());

  @Test
  void aSoundResolutionRaisesNone() {
    assertThat(
            doubts(
                """
                A/RES/79/171

                The General Assembly,

                Recalling its previous resolutions,

                1. Reaffirms that hunger constitutes an outrage;

                2. Decides to remain seized of the matter.
                """))
        .isEmpty();
  }

  @Test
  void aTextWithoutSymbolSaysSo() {
    assertThat(
            doubts(
                """
                The General Assembly,

                Recalling its previous resolutions,

                1. Decides to remain seized of the matter.
                """))
        .containsExactly(new ReadingDoubt(Kind.NO_SYMBOL, 0, 1, ""));
  }

  @Test
  void aPressReleaseNeedsNoSymbolButTheResolutionItQuotesDoes() {
    String release =
        """
        Press Release
        SC/8496

        PRESS STATEMENT BY THE PRESIDENT OF THE COUNCIL

        Members of the Council condemned the attack.
        """;

    assertThat(doubts(release)).isEmpty();
    assertThat(
            doubts(
                release
                    + """

                    The Council then adopted the following text:

                    The Security Council,

                    Recalling its previous resolutions,

                    1. Decides to remain seized of the matter.
                    """))
        .containsExactly(new ReadingDoubt(Kind.NO_SYMBOL, 0, 1, ""));
  }

  @Test
  void aMissingNumberIsNamedWithItsPlace() {
    assertThat(
            doubts(
                """
                A/RES/79/171

                The General Assembly,

                1. Reaffirms that hunger constitutes an outrage;

                2. Requests the Secretary-General to report;

                5. Decides to remain seized of the matter.
                """))
        .containsExactly(new ReadingDoubt(Kind.NUMBERING_GAP, 9, 2, "5"));
  }

  @Test
  void operativeParagraphsWithoutVerbsAreDoubtful() {
    assertThat(
            doubts(
                """
                A/RES/79/171

                The General Assembly,

                1. Decides to establish the following posts:

                2. Senior adviser, office of the director;

                3. Assistant, office of the director.
                """))
        .containsExactly(new ReadingDoubt(Kind.OPERATIVE_WITHOUT_VERB, 7, 2, "2"));
  }

  @Test
  void numberedClausesThatAreNarrativeAreDoubtful() {
    assertThat(
            doubts(
                """
                A/79/100

                Report of the Working Group

                The Working Group met twice and considered what follows.

                1. Decides to continue its work;

                2. Requests the Secretariat to report.
                """))
        .containsExactly(new ReadingDoubt(Kind.NARRATIVE_CLAUSES, 7, 2, "1"));
  }

  @Test
  void onlyAPageInTheMiddleCanBeWithoutText() {
    String page = "A/79/100\n\nThe Committee considered the report at its first meeting.\n";
    assertThat(doubts(page + "\f\n")).isEmpty();
    assertThat(doubts(page + "\f\n2/3\n\fThe Committee took note of the report as a whole.\n"))
        .extracting(ReadingDoubt::kind, ReadingDoubt::detail)
        .containsExactly(tuple(Kind.EMPTY_PAGE, "2"));
  }

  @Test
  void aTextOfHeadingsIsDoubtful() {
    StringBuilder text = new StringBuilder("A/79/100\n\n");
    for (int chapter = 1; chapter <= 6; chapter++) {
      text.append("## Chapter ").append(chapter).append("\n\nThe work went on as planned.\n\n");
    }
    assertThat(doubts(text.toString()))
        .extracting(ReadingDoubt::kind)
        .containsExactly(Kind.MANY_HEADINGS);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasItsSentenceInEveryLanguageOfThePages(Kind kind) {
    ReadingDoubt one = new ReadingDoubt(kind, 7, 1, "3");
    ReadingDoubt many = new ReadingDoubt(kind, 7, 2, "3");
    assertThat(one.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    assertThat(many.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    assertThat(many.message(Locale.CHINESE)).endsWith("。").doesNotContain("{");
  }

  @Test
  void textInAnotherLanguageIsNamed() {
    ReadingDoubt russian = new ReadingDoubt(Kind.OTHER_LANGUAGE, 7, 1, "Russian");
    assertThat(russian.message(Locale.ENGLISH)).contains("(Russian)");
    assertThat(russian.message(Locale.CHINESE)).contains("（俄文）");
  }

  @Test
  void aTableThatCameOutAsTextIsDoubtful() {
    assertThat(
            doubts(
                """
                A/79/100

                Report of the Secretary-General

                The figures are as follows.

                Belgium     120     13
                Kenya       200     54
                Nepal       310     62
                """))
        .contains(new ReadingDoubt(Kind.FLATTENED_TABLE, 7, 1, ""));
  }

  private static List<ReadingDoubt> doubts(String text) {
    if (PARSER.parse(text, "x.txt", Sidecar.NONE) instanceof ReadOutcome.Parsed parsed) {
      return parsed.document().header().doubts();
    }
    throw new AssertionError("not read");
  }
}
