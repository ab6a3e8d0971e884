package dev.operative.vocabulary.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;
import dev.operative.document.citation.SymbolScanner;
import dev.operative.language.Languages;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.table.VocabularyException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the Security Council, and what they do with the text that is named. */
class TreatmentRulesTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final TreatmentRules RULES =
      TreatmentRules.read(Languages.bundled(), TableSource.bundled());

  private static Paragraph paragraph(Language language, String text, List<VerbUse> verbs) {
    return new Paragraph(
        new ParagraphId("S-RES-2999-2030", language, "op.1"),
        Section.OPERATIVE,
        "1",
        language,
        List.of(),
        text,
        verbs,
        List.of(),
        SymbolScanner.scan(text, Body.SECURITY_COUNCIL),
        List.of(),
        Optional.empty(),
        new SourceLocation("x", 1, 1));
  }

  private static Optional<TreatmentReading> read(String language, String text, String cited) {
    Language of = new Language(language);
    return RULES.read(
        paragraph(of, text, VOCABULARY.findVerbs(text, of, Section.OPERATIVE)),
        Symbol.parse(cited).orElseThrow(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | S/RES/1807 (2008) | TERMINATES | Decides that the notification requirements set out in paragraph 5 of resolution 1807 (2008) shall no longer apply;",
        "en | S/RES/748 (1992) | TERMINATES | Decides to lift, with immediate effect, the measures set forth in paragraphs 4, 5 and 6 of its resolution 748 (1992);",
        "en | S/RES/2270 (2016) | SUPERSEDES | Decides that paragraph 29 of resolution 2270 (2016) shall be replaced by the following:",
        "en | S/RES/1970 (2011) | MODIFIES | Decides that the measure imposed by paragraph 9 of resolution 1970 (2011) shall not apply to training by Member States;",
        "en | S/RES/2140 (2014) | EXTENDS | Decides to extend until 28 March 2020 the mandate of the Panel of Experts as set out in paragraph 21 of resolution 2140 (2014), and requests a report;",
        "en | S/RES/2206 (2015) | REAFFIRMS | Decides to renew the measures imposed by paragraph 4 of resolution 2428 (2018), and reaffirms the provisions of paragraph 10 of resolution 2206 (2015);",
        "en | S/RES/2428 (2018) | EXTENDS | Decides to renew the measures imposed by paragraph 4 of resolution 2428 (2018), and reaffirms the provisions of paragraph 10 of resolution 2206 (2015);",
        "en | S/RES/338 (1973) | IMPLEMENTS | Calls upon the parties concerned to implement immediately its resolution 338 (1973) of 22 October 1973;",
        "en | S/RES/338 (1973) | MENTIONS | Requests the Secretary-General to report on the measures taken to implement resolution 338 (1973);",
        "en | S/RES/1308 (2000) | RECALLS | Recalls its resolutions 1308 (2000) of 17 July 2000 and 1325 (2000);",
        "en | S/RES/1807 (2008) | MENTIONS | Decides to renew the measures as set out in resolution 2293 (2016), with the exception of paragraph 5 of resolution 1807 (2008);",
        "en | S/RES/1267 (1999) | MENTIONS | Requests the Committee established pursuant to resolution 1267 (1999) to meet every year;",
        "zh | S/RES/2579 (2021) | TERMINATES | 决定自2023年12月3日起终止第2579(2021)号决议规定的联苏综合援助团任务；",
        "zh | S/RES/1807 (2008) | TERMINATES | 决定第1807(2008)号决议第5段规定的通知要求不再适用于下列物品；",
        "zh | S/RES/1718 (2006) | SUPERSEDES | 决定第1718(2006)号决议第12(g)段改为：",
        "zh | S/RES/1844 (2008) | MODIFIES | 决定第1844(2008)号决议第3段规定的措施不适用于人道主义援助；",
        "zh | S/RES/2428 (2018) | EXTENDS | 决定将第2428(2018)号决议第4段规定的军火方面措施延长至2022年5月31日，并重申第2206(2015)号决议第5段的规定；",
        "zh | S/RES/2206 (2015) | REAFFIRMS | 决定将第2428(2018)号决议第4段规定的军火方面措施延长至2022年5月31日，并重申第2206(2015)号决议第5段的规定；",
        "zh | S/RES/338 (1973) | IMPLEMENTS | 促请相关当事方立即执行安理会1973年10月22日第338(1973)号决议；",
        "zh | S/RES/2628 (2022) | RECALLS | 回顾第2628(2022)号决议第3、9和14段；",
        "zh | S/RES/2374 (2017) | MENTIONS | 请秘书长与第2374(2017)号决议所设委员会合作；",
      })
  void tellsWhatASentenceDoes(String language, String cited, Treatment treatment, String text) {
    TreatmentReading reading = read(language, text, cited).orElseThrow();
    assertThat(reading.treatment()).as(reading.toString()).isEqualTo(treatment);
    assertThat(reading.rule().isEmpty()).isEqualTo(treatment == Treatment.MENTIONS);
    assertThat(text.substring(reading.start(), reading.end()))
        .contains(cited.replaceAll("\\D+(\\d+) .*", "$1"));
  }

  @Test
  void countsOnlyThePlacesThatNameTheParagraph() {
    String text =
        "Recalls paragraphs 4 and 6 of resolution 2428 (2018) and decides to extend the measures of paragraph 9 of resolution 2428 (2018);";
    Paragraph paragraph =
        paragraph(
            Language.ENGLISH,
            text,
            VOCABULARY.findVerbs(text, Language.ENGLISH, Section.OPERATIVE));
    Symbol cited = Symbol.parse("S/RES/2428 (2018)").orElseThrow();
    assertThat(paragraph.citations()).extracting(Citation::paragraph).hasSize(2);
    assertThat(RULES.read(paragraph, cited, Optional.of("4")).orElseThrow().treatment())
        .isEqualTo(Treatment.RECALLS);
    assertThat(RULES.read(paragraph, cited, Optional.of("6")).orElseThrow().treatment())
        .isEqualTo(Treatment.RECALLS);
    assertThat(RULES.read(paragraph, cited, Optional.of("9")).orElseThrow().treatment())
        .isEqualTo(Treatment.EXTENDS);
    assertThat(RULES.read(paragraph, cited, Optional.empty()).orElseThrow().treatment())
        .isEqualTo(Treatment.EXTENDS);
    assertThat(RULES.read(paragraph, cited, Optional.of("5"))).isEmpty();
  }

  @Test
  void anItemDoesWhatItsChapeauSays() {
    String text = "To renew the measures on arms imposed by paragraph 2 of resolution 1521 (2003);";
    VerbUse inherited = new VerbUse("Decides", "Decides", "Decides", List.of(), 0, 0, true);
    assertThat(
            RULES
                .read(
                    paragraph(Language.ENGLISH, text, List.of(inherited)),
                    Symbol.parse("S/RES/1521 (2003)").orElseThrow(),
                    Optional.empty())
                .orElseThrow()
                .treatment())
        .isEqualTo(Treatment.EXTENDS);
  }

  @Test
  void namesVerbsThatThereAre() {
    assertThat(VOCABULARY.verbGroups().stream().map(VerbGroup::name)).containsAll(RULES.verbs());
  }

  @Test
  void aBrokenTableIsNamed() {
    assertThatThrownBy(
            () ->
                TreatmentRules.read(
                    Languages.bundled(),
                    name ->
                        name.equals("treatments.tsv")
                            ? List.of(
                                "rule\ttreatment\tverbs\twords_en\twords_zh",
                                "x\textends\tDecides\t(\t-")
                            : List.of("name\twords_en\twords_zh")))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("treatments.tsv, line 2, column words");
  }
}
