package dev.operative.search.learning;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.alignment.AlignedParagraphs;
import dev.operative.search.alignment.AlignedTexts;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.translation.FormAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Learns from the aligned paragraphs of an index.
public final class IndexLearning {
  /// The paragraphs that carry what a body says.
  static final Query TAUGHT_BY =
      new Query.Or(
          List.of(
              new Query.HasValue(Facet.SECTION, "preambular"),
              new Query.HasValue(Facet.SECTION, "operative"),
              new Query.HasValue(Facet.SECTION, "narrative")));

  private final FormAnalyzer analyzer;

  public IndexLearning(FormAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// What was learnt.
  ///
  /// @param pairs from how many different aligned paragraphs; 0 when the index holds nothing in two languages
  public record Learnt(int pairs, List<LearntTranslation> translations) {
    public Learnt {
      translations = List.copyOf(translations);
    }

    /// What was seen in so many aligned paragraphs at least.
    public Learnt seenIn(int paragraphs) {
      return new Learnt(
          pairs, translations.stream().flatMap(each -> each.seenIn(paragraphs).stream()).toList());
    }
  }

  /// Learns from all paragraphs that carry what a body says.
  public Learnt learn(IndexView view) {
    return learn(view, pair -> true);
  }

  /// Learns from some of them.
  ///
  /// @param usable which pairs may be learnt from; a measurement leaves some out
  public Learnt learn(IndexView view, Predicate<AlignedTexts> usable) {
    Map<List<Language>, TranslationLearner> learners = new LinkedHashMap<>();
    new AlignedParagraphs(view)
        .forEach(
            TAUGHT_BY,
            Filters.NONE,
            pair -> {
              if (pair.doubts().isEmpty() && usable.test(pair)) {
                List<Paragraph> texts =
                    pair.texts().values().stream().map(IndexedParagraph::paragraph).toList();
                for (int one = 0; one < texts.size(); one++) {
                  for (int other = one + 1; other < texts.size(); other++) {
                    take(texts.get(one), texts.get(other), learners);
                  }
                }
              }
            });
    List<LearntTranslation> learnt = new ArrayList<>();
    learners.values().forEach(learner -> learnt.addAll(learner.learn()));
    return new Learnt(learners.values().stream().mapToInt(TranslationLearner::pairs).sum(), learnt);
  }

  /// Gives a pair to the learner of its languages. Words of a language with spaces are linked to units of another; two
  /// without teach nothing.
  private void take(
      Paragraph one, Paragraph other, Map<List<Language>, TranslationLearner> learners) {
    boolean inOrder = analyzer.languages().rules(one.language()).isSpaced();
    Paragraph source = inOrder ? one : other;
    Paragraph target = inOrder ? other : one;
    if (analyzer.languages().rules(source.language()).isSpaced()) {
      learners
          .computeIfAbsent(
              List.of(source.language(), target.language()),
              languages -> new TranslationLearner(analyzer, languages.get(0), languages.get(1)))
          .take(new AlignedPair(source.text(), target.text()));
    }
  }
}
