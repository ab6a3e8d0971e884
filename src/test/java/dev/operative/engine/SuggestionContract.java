package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.engine.Samples.Line;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.TermDictionary;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that begin so or are spelt nearly so, and paragraphs with the same words. */
public abstract class SuggestionContract extends EngineContract {
  private static final String FREEZING =
      "Decides that all States shall freeze without delay funds and other financial assets of persons who commit terrorist acts";

  @BeforeEach
  void addWordings() {
    index.put(
        Samples.resolution(
            "S/RES/2253 (2015)",
            Language.ENGLISH,
            "2015-12-17",
            Line.operative("1", FREEZING),
            Line.operative("2", "Recalls the resolution on the suppression of terrorist acts")
                .citing("S/RES/1267 (1999)"),
            Line.operative("3", "Requests the Secretary-General to report")),
        "2253");
    index.put(
        Samples.resolution(
            "S/RES/1267 (1999)",
            Language.ENGLISH,
            "1999-10-15",
            Line.operative("1", FREEZING + " in any territory"),
            Line.operative("2", "Requests the Secretary-General to report on an office")),
        "1267");
    commit();
  }

  @Test
  void wordsAreCompletedByTheMostFrequent() {
    TermDictionary terms = view.terms();

    assertThat(terms.wordsFrom("terrori", 10))
        .containsExactly("terrorist", "terrorism", "terrorists");
    assertThat(terms.wordsFrom("terrori", 1)).containsExactly("terrorist");
    assertThat(terms.wordsFrom("TERRORIS", 10)).hasSize(3);
    assertThat(terms.wordsFrom("zzz", 10)).isEmpty();
    assertThat(terms.wordsFrom("恐怖", 10)).contains("恐怖主义").allMatch(word -> word.startsWith("恐怖"));
  }

  @Test
  void misspeltWordsAreRecognizedAndOthersLeftAlone() {
    TermDictionary terms = view.terms();

    assertThat(terms.wordsLike("terorism", 1)).containsExactly("terrorism");
    assertThat(terms.wordsLike("finacing", 1)).containsExactly("financing");
    assertThat(terms.wordsLike("terrorism", 5)).isEmpty();
    assertThat(terms.wordsLike("zzzzzzzz", 5)).isEmpty();
    assertThat(terms.wordsLike("恐布", 1)).containsExactly("恐怖");
    assertThat(terms.wordsLike("恐怖", 1)).isEmpty();
  }

  @Test
  void symbolsAreCompletedThoseOfTextsBeforeThoseCited() {
    TermDictionary terms = view.terms();

    assertThat(terms.symbolsFrom("s/res/1", 10))
        .containsExactly("S/RES/1373 (2001)", "S/RES/1267 (1999)");
    assertThat(terms.symbolsFrom("S/RES/2", 10))
        .containsExactly("S/RES/2253 (2015)", "S/RES/2178 (2014)");
    assertThat(terms.symbolsFrom("S/RES/", 2)).hasSize(2);
    assertThat(terms.symbolsFrom("A/", 10)).isEmpty();
  }

  private List<IndexedParagraph> similarTo(String id) {
    IndexedParagraph subject = view.paragraph(ParagraphId.parse(id).orElseThrow()).orElseThrow();
    return view.similarTo(subject, 10);
  }

  @Test
  void theNearestWordingOfAnotherTextComesFirst() {
    List<IndexedParagraph> similar = similarTo("S-RES-2253-2015.en.op.1");

    assertThat(similar.getFirst().paragraph().id()).hasToString("S-RES-1267-1999.en.op.1");
  }

  @Test
  void noParagraphIsSimilarOfTheSameTextOrOfAnotherLanguage() {
    for (IndexedParagraph each : similarTo("S-RES-2253-2015.en.op.1")) {
      assertThat(each.document().slug()).isNotEqualTo("S-RES-2253-2015");
      assertThat(each.paragraph().language()).isEqualTo(Language.ENGLISH);
    }
    assertThat(similarTo("S-RES-2178-2014.zh.op.1")).isEmpty();
  }

  @Test
  void aTextIsSimilarWhichTheVersionOfAnotherLanguageLeftAsItWas() {
    index.put(
        Samples.leftIn(
            Language.ENGLISH,
            Samples.resolution(
                "S/RES/2462 (2019)",
                Language.CHINESE,
                "2019-03-28",
                Line.operative("1", FREEZING + " everywhere"))),
        "2462");
    commit();

    assertThat(similarTo("S-RES-2253-2015.en.op.1"))
        .extracting(each -> each.paragraph().id().toString())
        .contains("S-RES-2462-2019.zh.op.1");
  }
}
