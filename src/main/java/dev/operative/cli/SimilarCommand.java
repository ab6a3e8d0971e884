package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.HistoryPrinter;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.wording.AgreedLanguage;
import dev.operative.search.wording.ClauseHistory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows where a paragraph's wording comes from and where it went.
@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    description =
        "Shows the nearest earlier and later wordings of a paragraph in other documents, and what changed:"
            + " operative similar S-2020-852.en.op.4")
final class SimilarCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The id of a paragraph, as “search” prints it.")
  String id = "";

  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many earlier and how many later wordings to show (default: 5).")
  int limit = 5;

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  SimilarCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit: at least 1, not " + limit);
    }
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      ClauseHistory history =
          ShownProvision.at(view, id, wiring.languages().first())
              .flatMap(
                  known -> new AgreedLanguage(view).history(known.text().paragraph().id(), limit))
              .orElseThrow(
                  () ->
                      new CommandFailure(
                          "The index has no paragraph “"
                              + id
                              + "”; “operative search” prints the ids of what it finds"));
      if (json) {
        JsonShapes shapes = new JsonShapes(view, wiring.vocabulary());
        console.data().println(new JsonWriter().indented(shapes.history(history)));
      } else {
        new HistoryPrinter(console).print(history);
      }
      return 0;
    }
  }
}
