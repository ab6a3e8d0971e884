package dev.operative.search.compare;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.search.wording.Comparison;
import dev.operative.vocabulary.scale.VerbScales;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/// Compares two texts, provision by provision.
public final class TextComparer {
  private final VerbScales scales;

  public TextComparer(VerbScales scales) {
    this.scales = scales;
  }

  /// Compares two works in the first language in which the index has both.
  ///
  /// @param languages those to try, the most wanted first
  /// @return empty when there is no language in which the index has provisions of both
  /// @throws Deadline.PassedException when it takes longer than it may
  public Optional<TextComparison> compare(
      IndexView view, Symbol earlier, Symbol later, List<Language> languages, Deadline deadline) {
    for (Language language : languages) {
      Optional<ComparedText> first = ComparedText.of(view, earlier, language);
      Optional<ComparedText> second = ComparedText.of(view, later, language);
      if (first.isPresent() && second.isPresent()) {
        return Optional.of(compare(first.get(), second.get(), deadline));
      }
    }
    return Optional.empty();
  }

  private TextComparison compare(ComparedText earlier, ComparedText later, Deadline deadline) {
    ProvisionMatching matching =
        ProvisionMatching.of(earlier.paragraphs(), later.paragraphs(), deadline);
    return new TextComparison(earlier, later, ordered(earlier, later, matching));
  }

  /// The order of the later text, with what it dropped before what stood behind it in the earlier one.
  private List<ComparedProvision> ordered(
      ComparedText earlier, ComparedText later, ProvisionMatching matching) {
    // By the place in the later text: the place in the earlier one, of those that kept their order.
    NavigableMap<Integer, Integer> inOrder = matching.inOrder();
    List<ComparedProvision> rows = new ArrayList<>();
    int next = 0;
    for (int j = 0; j < later.paragraphs().size(); j++) {
      IndexedParagraph added = later.paragraphs().get(j);
      Optional<ProvisionMatching.Match> match = matching.ofLater(j);
      boolean moved = match.isPresent() && !inOrder.containsKey(j);
      if (!moved) {
        Integer ahead = inOrder.ceilingKey(j);
        int until = ahead == null ? earlier.paragraphs().size() : inOrder.get(ahead);
        drop(earlier, next, until, matching, rows);
        next = until;
      }
      rows.add(
          match
              .<ComparedProvision>map(both -> kept(earlier, later, both, moved))
              .orElseGet(() -> new Added(added)));
    }
    drop(earlier, next, earlier.paragraphs().size(), matching, rows);
    return rows;
  }

  private static void drop(
      ComparedText earlier,
      int from,
      int to,
      ProvisionMatching matching,
      List<ComparedProvision> rows) {
    for (int i = from; i < to; i++) {
      if (!matching.hasEarlier(i)) {
        rows.add(new Dropped(earlier.paragraphs().get(i)));
      }
    }
  }

  private Kept kept(
      ComparedText earlier, ComparedText later, ProvisionMatching.Match match, boolean moved) {
    IndexedParagraph before = earlier.paragraphs().get(match.earlier());
    IndexedParagraph after = later.paragraphs().get(match.later());
    return new Kept(
        before,
        after,
        Comparison.of(before.paragraph().text(), after.paragraph().text()),
        moved,
        scales.shift(before.paragraph().verbs(), after.paragraph().verbs()));
  }
}
