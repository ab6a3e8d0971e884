package dev.operative.ingest.akn.markup;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.document.citation.SymbolScanner;
import dev.operative.ingest.akn.markup.RichText.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Unites the links of a paragraph with the symbols its words mention.
public final class CitationFinder {
  private CitationFinder() {}

  /// The citations of a paragraph in order of appearance. Where a link and the words speak of the same stretch,
  /// the link says which document is meant, and the words may add the paragraph of it.
  public static List<Citation> find(RichText text, Body speaker) {
    List<Citation> citations = new ArrayList<>();
    List<Citation> mentioned = new ArrayList<>(SymbolScanner.scan(text.text(), speaker));
    for (Link link : text.links()) {
      Optional<Symbol> symbol = LinkSymbols.ofLink(link.href());
      if (symbol.isEmpty()) {
        continue;
      }
      Optional<Citation> same =
          mentioned.stream()
              .filter(mention -> mention.start() < link.end() && link.start() < mention.end())
              .findFirst();
      same.ifPresent(mentioned::remove);
      citations.add(
          same.filter(mention -> mention.symbol().equals(symbol.get()))
              .orElseGet(
                  () ->
                      new Citation(
                          symbol.get(),
                          same.flatMap(Citation::paragraph),
                          link.start(),
                          link.end())));
    }
    citations.addAll(mentioned);
    citations.sort(Comparator.comparingInt(Citation::start).thenComparingInt(Citation::end));
    return citations;
  }
}
