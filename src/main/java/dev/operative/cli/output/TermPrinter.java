package dev.operative.cli.output;

import dev.operative.search.terms.Concordance;
import dev.operative.search.terms.ContextLine;
import dev.operative.search.terms.LineGroup;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermEntry.RenderingCount;
import java.io.PrintWriter;
import java.util.Optional;

/// Prints an entry for a term, for people.
public final class TermPrinter {
  private final Console console;
  private final PrintWriter out;

  public TermPrinter(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /// Prints the renderings, then lines by rendering.
  public void print(TermEntry entry) {
    if (entry.renderings().isEmpty()) {
      out.printf("No rendering of “%s” is known.%n", entry.term());
    }
    entry.renderings().forEach(rendering -> print(rendering, ""));
    entry.words().forEach(rendering -> print(rendering, rendering.from() + " → "));
    if (!entry.otherNames().isEmpty()) {
      out.printf("also: %s%n", String.join(", ", entry.otherNames()));
    }
    for (LineGroup group : entry.groups()) {
      if (!group.lines().isEmpty()) {
        out.printf("%n%s%n", Style.STRONG.of(heading(group), console));
        group.lines().forEach(this::print);
      }
    }
    out.flush();
  }

  private void print(RenderingCount rendering, String before) {
    StringBuilder known = new StringBuilder(rendering.source());
    if (rendering.agreed()) {
      known.append(", agreed");
    }
    if (rendering.paragraphs() > 0) {
      known.append(", in %,d paragraphs here".formatted(rendering.paragraphs()));
    }
    if (rendering.learntFrom() > 0) {
      known.append(", seen in %,d aligned paragraphs".formatted(rendering.learntFrom()));
    }
    out.printf("%s%s  (%s)%n", before, rendering.text(), known);
  }

  private static String heading(LineGroup group) {
    String name =
        switch (group.kind()) {
          case RENDERED -> group.rendering();
          case OTHERWISE -> "rendered otherwise";
          case ALONE -> "in one language only";
        };
    Optional<String> years =
        group
            .years()
            .map(
                span ->
                    span.first() == span.last()
                        ? ", " + span.first()
                        : ", " + span.first() + "–" + span.last());
    return "%s: %,d%s".formatted(name, group.paragraphs(), years.orElse(""));
  }

  private void print(Concordance concordance) {
    out.println();
    print(concordance.line());
    concordance.counterpart().ifPresent(this::print);
    if (concordance.doubtful()) {
      out.println(Style.FAINT.of("the two may not belong together", console));
    }
  }

  private void print(ContextLine line) {
    out.printf(
        "%s  %s[%s]%s%n",
        line.found().paragraph().id(), line.before(), line.keyword(), line.after());
  }
}
