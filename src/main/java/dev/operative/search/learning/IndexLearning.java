package dev.operative.search.learning;

import dev.operative.search.Facet;
import dev.operative.search.Filters;
import dev.operative.search.Query;
import dev.operative.search.SearchEngine;
import dev.operative.search.alignment.AlignedParagraphs;
import dev.operative.search.translation.FormAnalyzer;
import java.util.List;

/// Learns from the aligned paragraphs of an index.
public final class IndexLearning {
  private final FormAnalyzer analyzer;

  public IndexLearning(FormAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// Learns from all paragraphs that carry what a body says.
  ///
  /// @return what was learnt; empty when the index holds nothing in both languages
  public List<LearntTranslation> learn(SearchEngine engine) {
    TranslationLearner learner = new TranslationLearner(analyzer);
    new AlignedParagraphs(engine)
        .forEach(
            new Query.Or(
                List.of(
                    new Query.HasValue(Facet.SECTION, "preambular"),
                    new Query.HasValue(Facet.SECTION, "operative"),
                    new Query.HasValue(Facet.SECTION, "narrative"))),
            Filters.NONE,
            pair ->
                learner.take(
                    new AlignedPair(
                        pair.english().paragraph().text(), pair.chinese().paragraph().text())));
    return learner.learn();
  }
}
