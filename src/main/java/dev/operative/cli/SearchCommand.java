package dev.operative.cli;

import dev.operative.cli.environment.NamedFile;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.QueryOptions;
import dev.operative.cli.output.AnswerPrinter;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.TextOutput;
import dev.operative.export.csv.BatchSheet;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import dev.operative.search.query.UnknownValueException;
import dev.operative.search.service.Answer;
import dev.operative.search.service.BatchSearch;
import dev.operative.search.service.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Searches.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds paragraphs: operative search '\"foreign terrorist fighters\"' --verb 'Calls upon'")
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  private final Console console;
  private final Wiring wiring;

  @Mixin QueryOptions query = new QueryOptions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "relevance, standing, date, -date or document (default: ${DEFAULT-VALUE}).")
  String sort = "relevance";

  @Option(
      names = "--group",
      paramLabel = "RESULT",
      defaultValue = "paragraph",
      description =
          "paragraph, or document: each document with the best of its matching paragraphs (default: ${DEFAULT-VALUE}).")
  String group = "paragraph";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many results to show (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many results to skip.")
  int offset;

  @Option(
      names = "--repeats",
      paramLabel = "HOW",
      defaultValue = "fold",
      description =
          "fold: paragraphs of different works with the same wording are one result; all: each is"
              + " one (default: ${DEFAULT-VALUE}).")
  String repeats = "fold";

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description =
          "Ask each line of a file, and write the best results of each as a spreadsheet (CSV). With --limit 5, five of each.")
  @Nullable Path batch;

  @Option(names = "--json", description = "Write the answer as the HTTP API does.")
  boolean json;

  SearchCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    if (batch != null) {
      List<String> queries = BatchSearch.queries(NamedFile.text(batch));
      query.open(
          wiring, console, (view, service) -> print(new BatchSearch(service, view), queries, view));
      return 0;
    }
    query.open(wiring, console, (view, service) -> print(view, service.ask(view, question(view))));
    return 0;
  }

  private void print(BatchSearch search, List<String> queries, IndexView view)
      throws IOException, UnknownValueException {
    BatchSheet.write(search.ask(queries, question(view)), new TextOutput(console.data()));
  }

  private void print(IndexView view, Answer answer) {
    if (json) {
      JsonShapes shapes = new JsonShapes(view, wiring.vocabulary());
      console.data().println(new JsonWriter().indented(shapes.answer(answer)));
    } else {
      new AnswerPrinter(console, view).print(answer);
    }
  }

  private Question question(IndexView view) throws UnknownValueException {
    Sort order =
        Sort.parse(sort)
            .orElseThrow(
                () ->
                    query.wrong(
                        "--sort: “"
                            + sort
                            + "” is not relevance, standing, date, -date or document"));
    Grouping grouping =
        Grouping.parse(group)
            .orElseThrow(
                () -> query.wrong("--group: “" + group + "” is not paragraph or document"));
    RepeatsMode mode =
        RepeatsMode.parse(repeats)
            .orElseThrow(() -> query.wrong("--repeats: “" + repeats + "” is not fold or all"));
    if (limit < 0 || limit > MOST) {
      throw query.wrong("--limit: " + limit + " is not between 0 and " + MOST);
    }
    if (offset < 0 || offset > view.deepest() - limit) {
      throw query.wrong(
          "--offset: " + offset + " is not between 0 and " + (view.deepest() - limit));
    }
    Set<Facet> facets = json ? EnumSet.allOf(Facet.class) : Set.of();
    return query.page(wiring, order, offset, limit, facets, grouping.with(mode));
  }
}
