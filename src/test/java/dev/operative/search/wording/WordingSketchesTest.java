package dev.operative.search.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.VerbUse;
import dev.operative.document.citation.SymbolScanner;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of real resolutions, some from two years of one series. */
class WordingSketchesTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final WordingSketches SKETCHES = new WordingSketches(Languages.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Decides to include in the provisional agenda of its seventy-eighth session the sub-item entitled “No first placement of weapons in outer space”;"
            + "| Decides to include in the provisional agenda of its seventy-ninth session the sub-item entitled “No first placement of weapons in outer space”.",
        "Decides to extend until 31 October 2022 the mandate of the United Nations Support Mission in Libya;"
            + "| Decides further to extend, until 30 November 2024, the mandate of the United Nations Support Mission in Libya;",
        "Recalling its resolution 2664 (2022) and the need to minimize unintended adverse humanitarian effects,"
            + "| Also recalls its resolution 2664 (2022) and the need to minimise unintended adverse humanitarian effects;",
        "决定将联合国利比亚支助团的任务期限延长至2022年10月31日； | 还决定将联合国利比亚支助团的任务期限延长至2024年11月30日；"
      })
  void whatChangesFromYearToYearIsNoOtherWording(String earlier, String later) {
    assertThat(similarity(Section.OPERATIVE, earlier, later)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recalling its resolution 1373 (2001), | Recalling its resolution 2396 (2017),",
        "Decides that all States shall prevent the movement of terrorists; | Calls upon all States to prevent the movement of terrorists;",
        "Urges all States to cooperate in efforts to find and bring to justice the perpetrators of this attack;"
            + "| Urges all States to cooperate in efforts to prevent the financing of terrorism;"
      })
  void whatSaysSomethingElseIsAnotherWording(String one, String other) {
    assertThat(similarity(Section.OPERATIVE, one, other))
        .isLessThan(WordingGroups.LEAST_SIMILARITY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TABLE | Atlantis ; 1 000 | Atlantis ; 2 500",
        "FOOTNOTE | Official Records, Supplement No. 49, page 12. | Official Records, Supplement No. 50, page 31."
      })
  void numbersAreTheSubstanceOfTablesAndNotes(Section section, String one, String other) {
    assertThat(similarity(section, one, other)).isLessThan(WordingGroups.LEAST_SIMILARITY);
    assertThat(similarity(Section.OPERATIVE, one, other)).isEqualTo(1);
  }

  private static double similarity(Section section, String one, String other) {
    return SKETCHES.of(provision(section, one)).similarity(SKETCHES.of(provision(section, other)));
  }

  private static Provision provision(Section section, String text) {
    Language language = Languages.bundled().of(text).orElseThrow();
    List<VerbUse> verbs = VOCABULARY.findVerbs(text, language, section);
    List<Citation> citations = SymbolScanner.scan(text, Body.SECURITY_COUNCIL);
    ParagraphId id = new ParagraphId("S-RES-1-1946", language, "op.1");
    Paragraph paragraph =
        new Paragraph(
            id,
            section,
            "1",
            language,
            List.of(),
            text,
            verbs,
            List.of(),
            citations,
            List.of(),
            Optional.empty(),
            new SourceLocation("a.txt", 1, 1));
    return new Provision(
        new ProvisionId("S-RES-1-1946", "op.1"),
        0,
        new LinkedHashMap<>(Map.of(language, paragraph)),
        language,
        Optional.empty(),
        Set.of(),
        List.of(),
        new LinkedHashSet<>(List.of(id)));
  }
}
