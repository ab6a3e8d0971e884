package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.FileLine;
import dev.operative.export.json.FacetValueJson;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.StatisticsJson;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.RejectedSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says what the index holds.
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Says what the index holds, and which files were not taken.")
final class StatsCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  private final Console console;
  private final Wiring wiring;

  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  StatsCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      StatisticsJson statistics =
          new JsonShapes(view, wiring.vocabulary())
              .statistics(
                  view.statistics(),
                  view.rejected(0, Integer.MAX_VALUE).items(),
                  wiring.searchService().meaning(view));
      if (json) {
        console.data().println(new JsonWriter().indented(statistics));
      } else {
        print(statistics);
      }
      return 0;
    }
  }

  private void print(StatisticsJson statistics) {
    console
        .out()
        .printf(
            "%,d works, %,d provisions, written %s%n",
            statistics.documents(), statistics.paragraphs(), statistics.committed());
    for (Map.Entry<String, List<FacetValueJson>> facet : statistics.facets().entrySet()) {
      List<FacetValueJson> values = facet.getValue();
      if (values.isEmpty()) {
        continue;
      }
      console.out().println("\n" + facet.getKey());
      for (FacetValueJson value : values.subList(0, Math.min(SHOWN, values.size()))) {
        console.out().printf("%,8d  %s%n", value.count(), value.value());
      }
      if (values.size() > SHOWN) {
        console.out().printf("          and %,d more%n", values.size() - SHOWN);
      }
    }
    statistics
        .meaning()
        .ifPresent(
            meaning ->
                console
                    .out()
                    .printf(
                        "%nsearch by meaning: %,d of %,d texts%n",
                        meaning.ready(), meaning.wanted()));
    for (String damaged : statistics.damaged()) {
      console
          .out()
          .println("\n" + damaged + " is missing or damaged; make it anew with: operative index");
    }
    if (!statistics.rejected().isEmpty()) {
      console.out().println("\nnot taken");
      for (RejectedSource source : statistics.rejected()) {
        console
            .out()
            .println("  " + FileLine.of(source.file(), source.line()) + ": " + source.reason());
      }
    }
  }
}
