package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.FilterOptions;
import dev.operative.cli.option.GlossaryOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.TermPrinter;
import dev.operative.export.tbx.TermBase;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.Filters;
import dev.operative.search.query.UnknownValueException;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermLookup;
import dev.operative.search.terms.TermRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/// Looks a term up in all languages.
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    description = "Shows how a term is rendered in the other language, and where.")
final class TermsCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "TERM", description = "A term in any of the languages.")
  List<String> words = List.of();

  @Option(
      names = "--lines",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many lines of context to show (default: ${DEFAULT-VALUE}).")
  int lines;

  @Option(
      names = "--rendering",
      paramLabel = "TEXT",
      description = "Only the lines with this rendering.")
  @Nullable String rendering;

  @Option(names = "--tbx", description = "Write the term and its renderings as TBX, without lines.")
  boolean tbx;

  @Mixin FilterOptions filters = new FilterOptions();

  @Mixin IndexOption index = new IndexOption();

  @Mixin GlossaryOption glossary = new GlossaryOption();

  TermsCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    Wiring own = glossary.with(wiring, console);
    TermRequest request =
        new TermRequest(
            String.join(" ", words),
            narrowed(own),
            Optional.ofNullable(rendering),
            Math.max(0, lines));
    try (SearchEngine engine = own.openEngine(index.address);
        IndexView view = engine.view()) {
      TermEntry entry =
          new TermLookup(view, own.languages(), own.translators().on(view)).look(request);
      if (tbx) {
        String file =
            new String(new TermBase(own.languages()).bytes(entry), StandardCharsets.UTF_8);
        console.data().println(file);
      } else {
        new TermPrinter(console).print(entry);
      }
      return 0;
    }
  }

  private Filters narrowed(Wiring own) {
    try {
      return filters.read(own.vocabulary());
    } catch (UnknownValueException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage());
    }
  }
}
