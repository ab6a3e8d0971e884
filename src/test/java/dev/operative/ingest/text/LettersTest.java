package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import org.junit.jupiter.api.Test;

/// Letters to one organ or two, and what is annexed to them, as pages are printed.
class LettersTest {
  private static final String LETTER =
      """
      United Nations                                                    A/80/9022–S/2026/918

      General Assembly                                            Distr.: General
      Security Council                                            9 June 2026

                                                                  Original: English

      General Assembly                              Security Council
      Eightieth session                             Eighty-first year
      Agenda item 109
      Measures to eliminate international terrorism

                Letter dated 5 June 2026 from the Chair of the Security
                Council Committee established pursuant to resolution 1373
                (2001) concerning counter-terrorism addressed to the
                Secretary-General

           I have the honour to transmit herewith a draft resolution on the protection of
      schools against acts of terrorism, together with an explanatory note (see annexes).

                                                              (Signed) María Sosa
                                                              Chair

      26-09911 (E)    100626
      *2609911*

      A/80/9022
      S/2026/918

      Annex I to the letter dated 5 June 2026 from the Chair of the
      Committee established pursuant to resolution 1373 addressed
      to the Secretary-General

      Draft resolution

      Protection of schools against acts of terrorism

           The General Assembly,
           Recalling its resolution 49/60 of 9 December 1994,
           1.   Condemns attacks on schools, pupils and teachers;
           2.   Requests the Secretary-General to report thereon.

      2/3                                                                 26-09911

                                                                       A/80/9022
                                                                       S/2026/918

      Annex II to the letter dated 5 June 2026 from the Chair of the
      Committee established pursuant to resolution 1373 addressed
      to the Secretary-General

      Explanatory note

      1.   Attacks on schools have risen in number.
      2.   The draft resolution does not create new obligations.
      """;

  @Test
  void aLetterToTwoOrgansHasTheSymbolOfTheFirstAndPartsForItsAnnexes() {
    UnDocument document = ReadText.document(LETTER);

    assertThat(document.header().symbol().orElseThrow().canonical()).isEqualTo("A/80/9022");
    assertThat(document.header().kind()).isEqualTo(Kind.LETTER);
    assertThat(document.parts())
        .extracting(part -> part.header().kind(), part -> part.header().title())
        .containsExactly(
            tuple(
                Kind.LETTER,
                "Letter dated 5 June 2026 from the Chair of the Security Council Committee established pursuant to resolution 1373 (2001) concerning counter-terrorism addressed to the Secretary-General"),
            tuple(
                Kind.DRAFT_RESOLUTION,
                "Annex I to the letter dated 5 June 2026 from the Chair of the Committee established pursuant to resolution 1373 addressed to the Secretary-General: Draft resolution"),
            tuple(
                Kind.ANNEX,
                "Annex II to the letter dated 5 June 2026 from the Chair of the Committee established pursuant to resolution 1373 addressed to the Secretary-General: Explanatory note"));
  }

  @Test
  void theSymbolsAtTheHeadOfPagesAreNoText() {
    assertThat(ReadText.lines(LETTER))
        .contains(
            "signature (Signed) María Sosa Chair",
            "operative 2 [Requests] Requests the Secretary-General to report thereon.")
        .noneMatch(line -> line.matches("(?:narrative|operative|heading) .*A/80/9022.*"));
  }

  @Test
  void aHyphenMayPartTheSymbols() {
    assertThat(
            ReadText.document(LETTER.replace('–', '-')).header().symbol().orElseThrow().canonical())
        .isEqualTo("A/80/9022");
  }

  @Test
  void theMastheadOfBothOrgansIsFrontMatter() {
    assertThat(ReadText.document(LETTER).parts().getFirst().paragraphs())
        .filteredOn(paragraph -> paragraph.section() == Section.HEADING)
        .hasSize(1);
  }

  @Test
  void whatAWriterHasTheHonourToSayIsNoHeadingThoughItBreaksOff() {
    assertThat(
            ReadText.lines(
                """
                S/2026/905

                Letter dated 27 June 2026 from the Monitoring Team addressed to the Chair

                I have the honour to refer to annex I to resolution 2368 (2017), by which the Council requested reports

                2026年6月27日监测组给主席的信

                谨提及第2368(2017)号决议附件一
                """))
        .contains(
            "narrative I have the honour to refer to annex I to resolution 2368 (2017), by which the Council requested reports",
            "narrative 谨提及第2368(2017)号决议附件一");
  }

  @Test
  void chineseAnnexesSayWhichLetterTheyBelongTo() {
    assertThat(
            ReadText.document(
                    """
                    联合国 A/80/9022

                    2026年6月5日乌拉圭常驻联合国代表给秘书长的信

                    谨随函转递一份说明(见附件)。

                    玛丽亚·索萨(签名)

                    2026年6月5日乌拉圭常驻联合国代表给秘书长的信的附件

                    说明

                    1. 袭击学校的次数有所增加。
                    """)
                .parts())
        .extracting(part -> part.header().kind())
        .containsExactly(Kind.LETTER, Kind.ANNEX);
  }
}
