package dev.operative.cli;

import dev.operative.document.Language;
import dev.operative.search.FilterValues;
import dev.operative.search.OpenIndex;
import dev.operative.search.Query;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchService;
import dev.operative.search.evaluation.EvaluationFileException;
import dev.operative.search.evaluation.JudgedEvaluation;
import dev.operative.search.evaluation.JudgedQueryFiles;
import dev.operative.search.evaluation.KnownItem;
import dev.operative.search.evaluation.KnownItemEvaluation;
import dev.operative.search.evaluation.KnownItems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Measures how well searching works.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Scores searching against judged queries, with and without translation.",
      "With --known-items, searches for phrases of paragraphs that the index holds in both languages."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Wiring wiring;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Judged queries, tab-separated (default: ${DEFAULT-VALUE}).",
      defaultValue = "eval/queries.tsv")
  Path queries = Path.of("eval/queries.tsv");

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "What should be found, tab-separated (default: ${DEFAULT-VALUE}).",
      defaultValue = "eval/qrels.tsv")
  Path qrels = Path.of("eval/qrels.tsv");

  @Option(
      names = "--known-items",
      paramLabel = "N",
      defaultValue = "0",
      description = "Search for this many phrases in each direction instead.")
  int knownItems;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "Which phrases are taken (default: ${DEFAULT-VALUE}).")
  long seed;

  @Mixin IndexOption index = new IndexOption();

  EvaluateCommand(Surroundings surroundings, Wiring wiring) {
    this.surroundings = surroundings;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, EvaluationFileException {
    try (OpenIndex engine = wiring.openEngine(index.folder)) {
      SearchService service = wiring.searchService(engine);
      if (knownItems > 0) {
        findKnownItems(engine, service);
      } else {
        JudgedQueryFiles files = new JudgedQueryFiles(new FilterValues(wiring.vocabulary()));
        surroundings
            .out()
            .print(new JudgedEvaluation(service, engine).run(files.read(queries, qrels)).table());
      }
      return 0;
    }
  }

  private void findKnownItems(SearchEngine engine, SearchService service) {
    SearchService lexiconOnly = wiring.unlearntService(engine);
    surroundings.out().printf("%-28s%8s%12s%8s%n", "", "phrases", "recall@10", "MRR");
    for (Language from : Language.values()) {
      List<KnownItem> items =
          new KnownItems(engine, service).take(new Query.All(), from, knownItems, seed);
      String direction = from.code() + " to " + from.other().code();
      print(direction + ", lexicon only", new KnownItemEvaluation(lexiconOnly).run(items));
      print(direction + ", with learning", new KnownItemEvaluation(service).run(items));
    }
  }

  private void print(String name, KnownItemEvaluation.Score score) {
    surroundings
        .out()
        .printf(
            "%-28s%8d%12.3f%8.3f%n", name, score.items(), score.recall(), score.reciprocalRank());
  }
}
