package dev.operative.cli;

import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.ComparisonPrinter;
import dev.operative.cli.output.Console;
import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.json.ComparisonJson;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.Naming;
import dev.operative.vocabulary.scale.VerbScales;
import dev.operative.vocabulary.table.TableSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares two texts.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Compares two texts, provision by provision: what is the same, changed, new, dropped.")
final class CompareCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "A text, such as “S/RES/2178 (2014)”.")
  String earlier = "";

  @Parameters(
      index = "1",
      paramLabel = "LATER",
      description = "Another, such as “resolution 2396”.")
  String later = "";

  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "en or zh; by default the first that has both.")
  @Nullable String language;

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  CompareCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    List<Language> languages = languages();
    Symbol first = symbol(earlier);
    Symbol second = symbol(later);
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      TextComparer comparer = new TextComparer(VerbScales.read(TableSource.bundled()));
      TextComparison comparison =
          comparer
              .compare(view, first, second, languages)
              .orElseThrow(
                  () ->
                      new CommandFailure(
                          "The index does not have provisions of both "
                              + first
                              + " and "
                              + second
                              + " in one language; “operative show” tells what it has"));
      if (json) {
        console.out().println(new JsonWriter().indented(ComparisonJson.of(comparison)));
      } else {
        new ComparisonPrinter(console).print(comparison);
      }
      return 0;
    }
  }

  private Symbol symbol(String name) {
    return Naming.symbol(name, wiring.queryParser())
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "“" + name + "” names no document; write it as S/RES/2396 (2017)"));
  }

  private List<Language> languages() {
    if (language == null) {
      return wiring.languages().all();
    }
    String given = language;
    return List.of(
        wiring
            .languages()
            .parse(given)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "--lang: “" + given + "” is not en or zh")));
  }
}
