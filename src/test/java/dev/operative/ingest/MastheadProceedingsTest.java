package dev.operative.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Proceedings;
import dev.operative.ingest.text.TextParser;
import dev.operative.vocabulary.Vocabulary;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadProceedingsTest {
  private static final TextParser PARSER = new TextParser(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Seventy-ninth session Agenda item 71 (b) | Seventy-ninth session | 71 (b)",
        "Eleventh emergency special session       | Eleventh emergency special session | ",
        "2021 session Agenda item 12 (g)          | 2021 session | 12 (g)",
        "Eightieth session Agenda items 14 and 117 | Eightieth session | 14 and 117",
        "Agenda items 20 (a), (b) and 107         | | 20 (a), (b) and 107",
        "第七十九届会议 议程项目71 (b)               | 第七十九届会议 | 71 (b)",
        "第十一届紧急特别会议                        | 第十一届紧急特别会议 | ",
        "2021年届会 议程项目14和117                  | 2021年届会 | 14和117",
        "General Assembly                         | | ",
      })
  void sessionAndAgendaItemsAreThoseOfTheMasthead(String line, String session, String items) {
    boolean english = line.charAt(0) < 'z';
    String text =
        english
            ? "United Nations A/RES/79/171\n\n%s\n\nThe General Assembly,\n\n1. Decides to act at its eightieth session.\n"
            : "联合国 A/RES/79/171\n\n%s\n\n大会，\n\n1. 决定在第八十届会议上采取行动。\n";
    assertThat(proceedings(text.formatted(line)))
        .isEqualTo(new Proceedings(Optional.ofNullable(session), Optional.ofNullable(items)));
  }

  @Test
  void whatTheTextSaysOfSessionsIsNoMasthead() {
    assertThat(
            proceedings(
                    """
                United Nations A/RES/79/171

                [Adopted at its forty-third session, under agenda item 5]

                The General Assembly,

                1. Decides to include in the agenda of its eightieth session agenda item 9.
                """)
                .session())
        .isEmpty();
  }

  private static Proceedings proceedings(String text) {
    return PARSER.parse(text, "document.txt", Sidecar.NONE) instanceof ReadOutcome.Parsed parsed
        ? parsed.document().header().proceedings()
        : Proceedings.NONE;
  }
}
