package dev.operative.mcp.text;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import java.net.URI;
import java.util.Optional;

/// The addresses that an answer gives for what it names.
///
/// @param site where the pages are, ending in `/`; empty when there are none, so that the United Nations' own addresses
///     are given
public record Links(Optional<URI> site) {
  /// The scheme and the folder of documents that clients read as resources.
  public static final String DOCUMENTS = "operative://documents/";

  /// Where a paragraph can be read.
  public String of(IndexedParagraph found) {
    return site.map(pages -> pages + "paragraphs/" + found.paragraph().id())
        .orElseGet(() -> elsewhere(found.part().symbol(), found.document()));
  }

  /// Where a document can be read.
  public String of(DocumentHeader document) {
    return site.map(pages -> pages + "documents/" + document.id())
        .orElseGet(() -> elsewhere(document.symbol(), document));
  }

  private static String elsewhere(Optional<Symbol> symbol, DocumentHeader document) {
    return symbol
        .map(named -> named.officialUrl(document.language()).toString())
        .orElse(DOCUMENTS + document.id());
  }
}
