package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.document.Language;
import dev.operative.evaluation.ExpansionCost;
import dev.operative.evaluation.HeldOut;
import dev.operative.evaluation.KnownItem;
import dev.operative.evaluation.KnownItemEvaluation;
import dev.operative.evaluation.KnownItems;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.learning.CorpusTranslations;
import dev.operative.search.learning.IndexLearning;
import dev.operative.search.learning.LearntTranslation;
import dev.operative.search.query.Query;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.Translator;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.QueryExpander;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints how well known items are found, by the lexicon alone and by each way of learning added to it.
final class KnownItemTable {
  private final PrintWriter out;
  private final Wiring wiring;
  private final IndexView view;

  KnownItemTable(PrintWriter out, Wiring wiring, IndexView view) {
    this.out = out;
    this.wiring = wiring;
    this.view = view;
  }

  /// Takes phrases from paragraphs that match a query, looks for them in the other language, and prints a line for
  /// each way and direction.
  void print(Query among, int count, long seed) throws QuerySyntaxException {
    QueryExpander lexicon =
        QueryExpander.of(wiring.languages(), wiring.vocabulary(), wiring.glossaries());
    List<KnownItem> items = new ArrayList<>();
    List<Direction> directions = Direction.of(wiring.languages());
    for (Direction direction : directions) {
      items.addAll(
          new KnownItems(view, wiring.languages(), evaluation(lexicon))
              .take(among, direction.from(), direction.to(), count, seed));
    }
    HeldOut held = new HeldOut(view, wiring.languages(), items);
    Map<String, Translator> ways = ways(lexicon, held);
    out.printf("%-44s%8s%12s%8s%n", "", "phrases", "recall@10", "MRR");
    for (Direction direction : directions) {
      List<KnownItem> ofOne = items.stream().filter(direction::has).toList();
      for (Map.Entry<String, Translator> way : ways.entrySet()) {
        print(
            direction.from().code() + " to " + direction.to().code() + ", " + way.getKey(),
            evaluation(way.getValue()).run(ofOne));
      }
    }
    out.printf("Held out: the %,d pairs that would count as right, from learning%n", held.pairs());
    out.print(
        ExpansionCost.of(
                items.stream().map(KnownItem::query).toList(),
                wiring.queryParser(),
                wiring.translators().on(view))
            .line());
  }

  /// From which language to which other is looked.
  private record Direction(Language from, Language to) {
    static List<Direction> of(Languages languages) {
      return languages.all().stream()
          .flatMap(from -> languages.others(from).stream().map(to -> new Direction(from, to)))
          .toList();
    }

    boolean has(KnownItem item) {
      return item.from().equals(from) && item.target().paragraph().id().language().equals(to);
    }
  }

  private KnownItemEvaluation evaluation(Translator translator) {
    return new KnownItemEvaluation(view, wiring.queryParser(), translator);
  }

  private Map<String, Translator> ways(Translator lexicon, HeldOut held) {
    IndexLearning learning = new IndexLearning(new FormAnalyzer(wiring.languages()));
    Map<String, Translator> ways = new LinkedHashMap<>();
    ways.put("lexicon only", lexicon);
    ways.put("with learning", expander(learning.learn(view).translations()));
    ways.put("held out", expander(learning.learn(view, held::leaves).translations()));
    return ways;
  }

  private Translator expander(List<LearntTranslation> learnt) {
    return CorpusTranslations.expander(
        wiring.languages(), wiring.vocabulary(), wiring.glossaries(), learnt);
  }

  private void print(String name, KnownItemEvaluation.Score score) {
    out.printf(
        "%-44s%8d%12.3f%8.3f%n", name, score.items(), score.recall(), score.reciprocalRank());
    out.flush();
  }
}
