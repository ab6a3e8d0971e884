package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.Main;
import dev.operative.document.Language;
import dev.operative.evaluation.HeldOut;
import dev.operative.evaluation.KnownItem;
import dev.operative.evaluation.KnownItemEvaluation;
import dev.operative.evaluation.KnownItems;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import dev.operative.search.alignment.AlignedParagraphs;
import dev.operative.search.alignment.AlignedTexts;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Known items found by tables learnt in the program's way and by IBM model 1, from the same pairs.
 *
 * <p>{@code operative.index} names an index with documents in both languages; {@code
 * operative.items} is the number of phrases a direction.
 */
class IbmModel1ComparisonTest {
  private static final int ITEMS = Integer.getInteger("operative.items", 150);
  private static final double[] LEAST = {0.05, 0.15};

  @Test
  void learnsFromPairsThatShareOneWordEach() {
    IbmModel1 model = new IbmModel1(0.3);
    for (int i = 0; i < 3; i++) {
      model.take(new AlignedPair("children " + i, "儿童"));
      model.take(new AlignedPair("children weapons " + i, "儿童，武器"));
    }

    assertThat(model.learn())
        .anySatisfy(
            learnt -> {
              assertThat(learnt.form()).isEqualTo("weapons");
              assertThat(learnt.renderings().getFirst().text()).isEqualTo("武器");
            });
  }

  @Test
  void comparesTheTwoWaysOfLearning() throws QuerySyntaxException {
    String folder = System.getProperty("operative.index", "");
    assumeThat(folder).as("-Doperative.index=DIR names the index to compare on").isNotEmpty();
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(Path.of(folder));
        IndexView view = engine.view()) {
      Vocabulary vocabulary = Vocabulary.bundled();
      KnownItemEvaluation lexicon =
          evaluation(view, QueryExpander.of(Languages.bundled(), vocabulary, Glossaries.NONE));
      List<KnownItem> items = new ArrayList<>();
      for (Language from : Languages.bundled().all()) {
        Language to = Languages.bundled().others(from).getFirst();
        items.addAll(
            new KnownItems(view, Languages.bundled(), lexicon)
                .take(new Query.All(), from, to, ITEMS, 42));
      }
      HeldOut held = new HeldOut(view, Languages.bundled(), items);
      compare(view, items, "all pairs", pair -> true);
      compare(view, items, "held out", held::leaves);
    }
  }

  private static void compare(
      IndexView view, List<KnownItem> items, String which, Predicate<AlignedTexts> usable)
      throws QuerySyntaxException {
    List<LearntTranslation> linked =
        new IndexLearning(new FormAnalyzer(Languages.bundled())).learn(view, usable).translations();
    print(view, items, which + ", competitive linking", linked);
    for (double least : LEAST) {
      IbmModel1 model = new IbmModel1(least);
      new AlignedParagraphs(view)
          .forEach(
              IndexLearning.TAUGHT_BY,
              Filters.NONE,
              pair -> {
                if (usable.test(pair)) {
                  model.take(
                      new AlignedPair(
                          pair.first().paragraph().text(),
                          pair.in(Language.CHINESE).paragraph().text()));
                }
              });
      print(view, items, which + ", IBM model 1, " + least + " at least", model.learn());
    }
  }

  private static void print(
      IndexView view, List<KnownItem> items, String name, List<LearntTranslation> learnt)
      throws QuerySyntaxException {
    KnownItemEvaluation evaluation =
        evaluation(
            view,
            CorpusTranslations.expander(
                Languages.bundled(), Vocabulary.bundled(), Glossaries.NONE, learnt));
    for (Language from : Languages.bundled().all()) {
      KnownItemEvaluation.Score score =
          evaluation.run(items.stream().filter(item -> item.from().equals(from)).toList());
      System.out.printf(
          "%s from %s: %,d forms, recall@10 %.3f, MRR %.3f%n",
          name, from.code(), learnt.size(), score.recall(), score.reciprocalRank());
      assertThat(score.recall()).isPositive();
    }
  }

  private static KnownItemEvaluation evaluation(IndexView view, QueryExpander expander) {
    return new KnownItemEvaluation(view, Main.wiring().queryParser(), expander);
  }
}
