package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Paragraph;
import dev.operative.document.UnDocument;
import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts in languages that are not read are named, and never passed off as English.
class OtherLanguagesTest {
  private static final TextParser PARSER = new TextParser(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian|1. Безоговорочно осуждает самым решительным образом террористические нападения;",
        "Arabic|1 - يدين بشدة جميع أعمال الإرهاب في جميع أشكاله ومظاهره؛",
        "French|1. Le Conseil de sécurité invite les membres à donner les instructions dans les meilleurs délais;",
        "Spanish|1. Exhorta a los Estados a que adopten las medidas necesarias para la aplicación de la resolución;",
        "German|1. fordert die Mitgliedstaaten auf, den Terrorismus zu bekämpfen und die Resolution für alle umzusetzen;",
        "Japanese|安全保障理事会は、すべての国がテロリズムとたたかうことを求める。",
        "Korean|모든 회원국은 테러리즘을 방지하여야 한다.",
      })
  void aDocumentInAnotherLanguageIsNamedAndNotRead(String language, String text) {
    assertThat(PARSER.parse(text, "a.txt", Sidecar.NONE))
        .isInstanceOfSatisfying(
            ReadOutcome.OtherLanguage.class,
            other ->
                assertThat(other.reason().message()).isEqualTo("in " + language + ", not indexed"));
  }

  @Test
  void aParagraphInAnotherLanguageIsNamedByItsLinesAndLeftOut() {
    ReadOutcome outcome =
        PARSER.parse(
            """
            The General Assembly,

            L’Assemblée générale,

            Recalling its resolution 1 (I) of 24 January 1946,

            Rappelant sa résolution 1 (I) du 24 janvier 1946 et les résolutions sur la question,

            1. Requests the Secretary-General to report on the matter.

            1. Prie le Secrétaire général de présenter un rapport sur la question dans les délais.
            """,
            "a.txt",
            Sidecar.NONE);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            ReadOutcome.Parsed.class,
            parsed -> {
              assertThat(parsed.document().paragraphs())
                  .extracting(Paragraph::text)
                  .noneMatch(text -> text.contains("résolution") || text.contains("rapport"));
              assertThat(parsed.notices())
                  .extracting(ReadOutcome.Notice::line, ReadOutcome.Notice::message)
                  .extracting(Object::toString)
                  .containsExactly(
                      "(7, \"in French, not indexed\")", "(11, \"in French, not indexed\")");
            });
  }

  @Test
  void namesInAnotherLanguageMakeNoTextForeign() {
    assertThat(
            ReadText.lines(
                """
                The General Assembly,

                Recalling the work of the Organisation internationale de la Francophonie et du Commonwealth,

                Los Angeles

                1. Welcomes the Declaration of San José de Costa Rica on los derechos de la mujer.
                """))
        .hasSize(4);
  }

  @Test
  void aTitleOverBothColumnsIsReadWholeAndIndentsMoveNoColumn() {
    assertThat(
            ReadText.lines(
                """
                        Assistance to States in the navigation of the seas

                   The General Assembly,                      L’Assemblée générale,

                   Recalling its resolution 1 (I) of          Rappelant sa résolution 1 (I) du
                24 January 1946 and the resolutions        24 janvier 1946 et les résolutions
                on the navigation of the seas,             sur la navigation des mers,

                   1. Requests the Secretary-General          1. Prie le Secrétaire général de
                to report on the matter to the             présenter un rapport sur la question
                Assembly at its next session;              à sa prochaine session et dans les
                                                           meilleurs délais;

                   2. Decides to consider the report          2. Décide d’examiner le rapport à
                of the Secretary-General and to hear       sa prochaine session et d’entendre
                the views of the States.                   les vues des États.
                """))
        .containsExactly(
            "heading Assistance to States in the navigation of the seas",
            "heading The General Assembly,",
            "preambular 1 [Recalls] Recalling its resolution 1 (I) of 24 January 1946 and the resolutions on the navigation of the seas,",
            "operative 1 [Requests] Requests the Secretary-General to report on the matter to the Assembly at its next session;",
            "operative 2 [Decides] Decides to consider the report of the Secretary-General and to hear the views of the States.");
  }

  @Test
  void ofTwoColumnsTheOneIsReadThatCanBe() {
    assertThat(
            ReadText.lines(
                """
                The General Assembly,                      L’Assemblée générale,

                Recalling its resolution 1 (I) of          Rappelant sa résolution 1 (I) du
                24 January 1946,                           24 janvier 1946,

                1. Requests the Secretary-General          1. Prie le Secrétaire général de
                to report on the matter;                   présenter un rapport sur la question;

                2. Decides to consider the report          2. Décide d’examiner le rapport à sa
                at its next session.                       prochaine session des Nations Unies.
                """))
        .containsExactly(
            "heading The General Assembly,",
            "preambular 1 [Recalls] Recalling its resolution 1 (I) of 24 January 1946,",
            "operative 1 [Requests] Requests the Secretary-General to report on the matter;",
            "operative 2 [Decides] Decides to consider the report at its next session.");
  }

  @Test
  void theLettersOfSymbolsAreNoWordsOfALanguage() {
    UnDocument document =
        ReadText.document(
            """
            The General Assembly,

            Taking note of the reports of the Secretary-General,<sup>10</sup>

            1. Decides to remain seized of the matter.

            <sup>10</sup> A/73/63-E/2018/8, A/74/73-E/2019/4 and A/75/79-E/2020/55.
            """);

    assertThat(ReadText.lines(document))
        .contains("footnote A/73/63-E/2018/8, A/74/73-E/2019/4 and A/75/79-E/2020/55.");
    assertThat(document.header().doubts())
        .noneMatch(doubt -> doubt.kind() == ReadingDoubt.Kind.OTHER_LANGUAGE);
  }
}
