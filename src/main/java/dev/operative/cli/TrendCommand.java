package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.QueryOptions;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.TextOutput;
import dev.operative.export.csv.TrendCsv;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.TrendJson;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.query.UnknownValueException;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.trend.CountedUnit;
import dev.operative.search.trend.Trend;
import dev.operative.search.trend.TrendReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Counts what a search finds, year by year.
@Command(
    name = "trend",
    mixinStandardHelpOptions = true,
    description =
        "Counts what a search for all the words finds, year by year, beside what the corpus holds of each year.")
final class TrendCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Mixin QueryOptions query = new QueryOptions();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "year",
      description = "Split the counts by verb, body, addressee or status.")
  String by = "year";

  @Option(
      names = "--count",
      paramLabel = "UNIT",
      defaultValue = "provisions",
      description = "provisions or works (default: ${DEFAULT-VALUE}).")
  String count = "provisions";

  @Option(names = "--csv", description = "Write a spreadsheet.")
  boolean csv;

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  TrendCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    query.open(wiring, console, this::count);
    return 0;
  }

  private void count(IndexView view, SearchService service)
      throws QuerySyntaxException, UnknownValueException, IOException {
    CountedUnit unit =
        CountedUnit.parse(count)
            .orElseThrow(() -> query.wrong("--count: “" + count + "” is not provisions or works"));
    Optional<Facet> dimension = Facet.parse(by).filter(TrendReader.DIMENSIONS::contains);
    if (dimension.isEmpty() && !by.equals(Facet.YEAR.parameter())) {
      throw query.wrong(
          "--by: “"
              + by
              + "” is not "
              + TrendReader.DIMENSIONS.stream()
                  .map(Facet::parameter)
                  .collect(Collectors.joining(", "))
              + " or year");
    }
    Question question = query.page(wiring, Sort.RELEVANCE, 0, 0, Set.of(), Grouping.PROVISION);
    Answer answer = service.ask(view, TrendReader.counting(question));
    Trend trend = new TrendReader(view).read(answer, unit, dimension);
    if (json) {
      console
          .data()
          .println(new JsonWriter().indented(TrendJson.of(answer, trend, wiring.vocabulary())));
    } else if (csv) {
      TrendCsv.write(trend, new TextOutput(console.data()));
    } else {
      print(trend);
    }
  }

  private void print(Trend trend) {
    console.out().printf("%4s  %8s  %8s  %7s%n", "year", trend.unit().word(), "of all", "share");
    for (int year : trend.years()) {
      console
          .out()
          .printf(
              "%4d  %,8d  %,8d  %6.2f%%%s%n",
              year,
              trend.matches().in(year),
              trend.output().in(year),
              100 * trend.share(trend.matches(), year),
              trend.series().stream()
                  .filter(series -> series.counts().in(year) > 0)
                  .map(series -> series.value() + " " + series.counts().in(year))
                  .collect(Collectors.joining(", ", "  ", "")));
    }
    trend
        .bodies()
        .forEach(
            body ->
                console
                    .out()
                    .println(
                        body.value()
                            + ": the corpus holds "
                            + body.counts().stretches().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))));
  }
}
