package dev.operative.cli;

import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.terms.Concordance;
import dev.operative.search.terms.ContextLine;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermLookup;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks a term up in all languages.
@Command(
    name = "terms",
    mixinStandardHelpOptions = true,
    description = "Shows how a term is rendered in the other language, and where.")
final class TermsCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Parameters(arity = "1..*", paramLabel = "TERM", description = "A term in any of the languages.")
  List<String> words = List.of();

  @Option(
      names = "--lines",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many lines of context to show (default: ${DEFAULT-VALUE}).")
  int lines;

  @Mixin IndexOption index = new IndexOption();

  @Mixin GlossaryOption glossary = new GlossaryOption();

  TermsCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    Wiring own = glossary.with(wiring, console);
    try (SearchEngine engine = own.openEngine(index.address);
        IndexView view = engine.view()) {
      print(
          new TermLookup(view, own.languages(), own.translators().on(view))
              .look(String.join(" ", words), Math.max(0, lines)));
      return 0;
    }
  }

  private void print(TermEntry entry) {
    PrintWriter out = console.out();
    if (entry.renderings().isEmpty()) {
      out.printf("No rendering of “%s” is known.%n", entry.term());
    }
    for (TermEntry.RenderingCount rendering : entry.renderings()) {
      out.printf("%s  (%s%s)%n", rendering.text(), rendering.source(), seen(rendering));
    }
    if (!entry.otherNames().isEmpty()) {
      out.printf("also: %s%n", String.join(", ", entry.otherNames()));
    }
    for (Concordance concordance : entry.lines()) {
      out.println();
      print(concordance.line());
      concordance.counterpart().ifPresent(this::print);
    }
  }

  private static String seen(TermEntry.RenderingCount rendering) {
    StringBuilder seen = new StringBuilder();
    if (rendering.paragraphs() > 0) {
      seen.append(", in %,d paragraphs here".formatted(rendering.paragraphs()));
    }
    if (rendering.learntFrom() > 0) {
      seen.append(", seen in %,d aligned paragraphs".formatted(rendering.learntFrom()));
    }
    return seen.toString();
  }

  private void print(ContextLine line) {
    console
        .out()
        .printf(
            "%s  %s[%s]%s%n",
            line.found().paragraph().id(), line.before(), line.keyword(), line.after());
  }
}
