package dev.operative.search.context;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The numbers of provisions of other texts that cite each paragraph of a text by its number.
///
/// @param byLabel by the paragraph's label as printed: `4`, `8 (a)`; only those that are cited
public record PinpointCounts(Map<String, Integer> byLabel) {
  /// Nothing is cited.
  public static final PinpointCounts NONE = new PinpointCounts(Map.of());

  public PinpointCounts {
    byLabel = Map.copyOf(byLabel);
  }

  /// Counts what cites the paragraphs of a text.
  public static PinpointCounts of(IndexView view, Symbol cited) {
    Map<String, Integer> counts = new HashMap<>();
    view.scan(
        new Query.Cites(cited),
        Filters.NONE,
        provision -> {
          if (!isOf(provision, cited)) {
            labels(provision, cited).forEach(label -> counts.merge(label, 1, Integer::sum));
          }
        });
    return new PinpointCounts(counts);
  }

  /// How many provisions cite a paragraph; 0 for one in a preamble, whose number is not printed.
  public int of(Paragraph paragraph) {
    return paragraph.section() == Section.PREAMBULAR
        ? 0
        : byLabel.getOrDefault(paragraph.label(), 0);
  }

  private static boolean isOf(IndexedProvision provision, Symbol symbol) {
    return provision.part().headers().values().stream()
        .anyMatch(header -> header.symbol().equals(Optional.of(symbol)));
  }

  private static Set<String> labels(IndexedProvision provision, Symbol cited) {
    return provision.provision().texts().values().stream()
        .flatMap(text -> text.citations().stream())
        .filter(citation -> citation.symbol().equals(cited))
        .flatMap(citation -> citation.labels().stream())
        .collect(Collectors.toSet());
  }
}
