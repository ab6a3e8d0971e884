package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.FormatOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.LanguageOption;
import dev.operative.cli.output.ComparisonPrinter;
import dev.operative.cli.output.Console;
import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.json.ComparisonJson;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.word.ComparisonFile;
import dev.operative.language.Languages;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.compare.ComparedVersions;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.Naming;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        "Compares two texts, provision by provision: what is the same, changed, new, dropped. Without --lang, in the first language in which the index has both.")
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

  @Mixin LanguageOption language = new LanguageOption();

  @Mixin FormatOption format = new FormatOption();

  @Option(
      names = "--both",
      description = "In a Word file, the texts beside their versions in the other language.")
  boolean both;

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  CompareCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    Languages all = wiring.languages();
    List<Language> languages = language.chosen(all).map(List::of).orElse(all.all());
    Symbol first = symbol(earlier);
    Symbol second = symbol(later);
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      TextComparison comparison =
          wiring
              .textComparer()
              .compare(view, first, second, languages, Deadline.NONE)
              .orElseThrow(
                  () ->
                      new CommandFailure(
                          "The index does not have provisions of both "
                              + first
                              + " and "
                              + second
                              + " in one language; “operative show” tells what it has"));
      Optional<Path> word = format.wordFile();
      if (word.isPresent()) {
        Optional<ComparedVersions> versions =
            both ? ComparedVersions.of(view, comparison, all) : Optional.empty();
        FormatOption.write(
            word.get(),
            out ->
                ComparisonFile.write(
                    comparison, versions, format.imprint(), wiring.vocabulary(), out));
      } else if (json) {
        console.data().println(new JsonWriter().indented(ComparisonJson.of(comparison)));
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
}
