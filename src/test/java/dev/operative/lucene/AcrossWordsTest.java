package dev.operative.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.operative.document.Language;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How often a Chinese word of two characters stands across two other words: 融资 in 金融资产. By what
 * ICU's dictionary says of real paragraphs, for all such words of the lexicon.
 *
 * <p>{@code operative.index} names the index to measure on.
 */
class AcrossWordsTest {
  @Test
  void hardlyAnyPlaceIsAcrossWords() {
    String folder = System.getProperty("operative.index", "");
    assumeThat(folder).as("-Doperative.index=DIR names the index to measure on").isNotEmpty();
    Set<String> words =
        Vocabulary.bundled().terms().stream()
            .flatMap(term -> term.forms(Language.CHINESE).stream())
            .filter(form -> form.length() == 2)
            .collect(Collectors.toSet());
    words.add("融资");
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    long[] places = new long[1];
    Map<String, Integer> across = new TreeMap<>();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(Path.of(folder));
        IndexView view = engine.view()) {
      view.scan(
          new Query.All(),
          new Filters(Map.of(Facet.LANGUAGE, Set.of("zh")), Optional.empty(), Optional.empty()),
          found -> {
            String text = found.in(Language.CHINESE).orElseThrow().paragraph().text();
            breaks.setText(text);
            for (String word : words) {
              for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                places[0]++;
                if (breaks.isBoundary(at + 1)
                    && !breaks.isBoundary(at)
                    && !breaks.isBoundary(at + 2)) {
                  across.merge(word, 1, Integer::sum);
                }
              }
            }
          });
    }
    int all = across.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%,d of %,d places of %d words are across words: %s%n",
        all, places[0], words.size(), across);
    assertThat((double) all).isLessThan(0.01 * places[0]);
  }
}
