package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.VerbJson;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the verbs.
@Command(
    name = "verbs",
    mixinStandardHelpOptions = true,
    description = "Lists the verbs by category, with the number of paragraphs that have each.")
final class VerbsCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  VerbsCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      List<VerbJson> verbs = new JsonShapes(view, wiring.vocabulary()).verbs(view.statistics());
      if (json) {
        console.data().println(new JsonWriter().indented(verbs));
      } else {
        print(verbs);
      }
      return 0;
    }
  }

  private void print(List<VerbJson> verbs) {
    String category = "";
    for (VerbJson verb : verbs) {
      if (!verb.category().equals(category)) {
        console.out().println((category.isEmpty() ? "" : "\n") + verb.category());
        category = verb.category();
      }
      console
          .out()
          .printf("%,8d  %s%n", verb.count(), String.join(" / ", verb.label().words().values()));
    }
  }
}
