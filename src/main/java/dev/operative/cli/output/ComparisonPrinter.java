package dev.operative.cli.output;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedProvision;
import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.wording.Change;
import java.util.List;

/// Prints two texts compared, for people.
public final class ComparisonPrinter {
  private final Console console;
  private final ChangePrinter changes;

  public ComparisonPrinter(Console console) {
    this.console = console;
    this.changes = new ChangePrinter(console);
  }

  /// Prints what became of each provision; of those that are the same only where they stand.
  public void print(TextComparison comparison) {
    console
        .out()
        .printf(
            "%s → %s: %,d the same, %,d changed, %,d new, %,d dropped; %,d moved%n",
            Style.STRONG.of(comparison.earlier().symbol().canonical(), console),
            Style.STRONG.of(comparison.later().symbol().canonical(), console),
            comparison.same(),
            comparison.changed(),
            comparison.added(),
            comparison.dropped(),
            comparison.moved());
    comparison.provisions().forEach(this::print);
  }

  private void print(ComparedProvision provision) {
    switch (provision) {
      case Kept kept -> print(kept);
      case Added(IndexedParagraph later) -> {
        lead("new", "", later);
        changes.print(List.of(new Change(Change.Kind.ADDED, later.paragraph().text())));
      }
      case Dropped(IndexedParagraph earlier) -> {
        lead("dropped", "", earlier);
        changes.print(List.of(new Change(Change.Kind.REMOVED, earlier.paragraph().text())));
      }
    }
  }

  private void print(Kept kept) {
    String what = (kept.isSame() ? "same" : "changed") + (kept.moved() ? ", moved" : "");
    String from = kept.earlier().paragraph().number();
    boolean renumbered = !from.equals(kept.later().paragraph().number());
    lead(what, renumbered ? from + " → " : "", kept.later());
    kept.shift()
        .ifPresent(
            shift ->
                console
                    .out()
                    .printf(
                        "    %s: %s → %s%n",
                        shift.stronger() ? "stronger" : "weaker", shift.from(), shift.to()));
    if (!kept.isSame()) {
      changes.print(kept.comparison().changes());
    }
  }

  private void lead(String what, String from, IndexedParagraph found) {
    console
        .out()
        .printf(
            "%n%s  %s%s  %s%n",
            Style.STRONG.of(what, console),
            from,
            found.paragraph().number(),
            Style.FAINT.of(found.paragraph().id().toString(), console));
  }
}
