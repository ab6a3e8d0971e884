package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.LanguageOption;
import dev.operative.cli.output.Console;
import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.json.JsonWriter;
import dev.operative.export.json.TreatmentsJson;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.Naming;
import dev.operative.search.treatment.Citator;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.treatment.TreatmentRules;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the later texts that cite a text, by their treatment of it.
@Command(
    name = "treatment",
    mixinStandardHelpOptions = true,
    description =
        "Tells what later texts do with a text that they cite: extend, modify, reaffirm or merely recall it, with the rule and the words that say so.")
final class TreatmentCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SYMBOL", description = "A text, such as “S/RES/1373 (2001)”.")
  String name = "";

  @Option(
      names = "--para",
      paramLabel = "NUMBER",
      description = "What is done with this paragraph of it: 4, “8 (a)”.")
  @Nullable String paragraph;

  @Mixin IndexOption index = new IndexOption();

  @Mixin LanguageOption language = new LanguageOption();

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  TreatmentCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    Language shown = language.chosen(wiring.languages()).orElse(wiring.languages().first());
    Symbol symbol =
        Naming.symbol(name, wiring.queryParser())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "“" + name + "” names no document; write it as S/RES/2396 (2017)"));
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      TreatmentsJson treatments =
          TreatmentsJson.of(
              new Citator(TreatmentRules.read(wiring.languages(), TableSource.bundled()))
                  .of(view, symbol, Optional.ofNullable(paragraph), shown));
      if (json) {
        console.data().println(new JsonWriter().indented(treatments));
      } else {
        print(treatments);
      }
    }
    return 0;
  }

  private void print(TreatmentsJson treatments) {
    console
        .out()
        .printf(
            "%,d paragraphs of other texts cite %s; the newest %,d were read%n",
            treatments.total(), treatments.symbol(), treatments.read());
    for (TreatmentsJson.GroupJson group : treatments.groups()) {
      console.out().printf("%n%s: %,d%n", group.treatment(), group.count());
      for (TreatmentsJson.CitingJson citing : group.citing()) {
        console
            .out()
            .printf(
                "  %s  %s  [%s: %s] %s%n",
                citing.citation(),
                citing.date().map(Object::toString).orElse(""),
                citing.rule().isEmpty() ? "no rule" : citing.rule(),
                citing.verb(),
                citing.words());
      }
    }
  }
}
