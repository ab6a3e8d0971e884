package dev.operative.search.compare;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One of two texts that are compared: the provisions of a work in one language.
///
/// @param symbol the symbol of the work
/// @param document the document that the text stands in
/// @param paragraphs its provisions in reading order: the preamble and the operative part, or the narrative of a text
///     that has neither; never empty
public record ComparedText(
    Symbol symbol, DocumentHeader document, List<IndexedParagraph> paragraphs) {
  private static final Set<Section> OF_A_RESOLUTION =
      EnumSet.of(Section.PREAMBULAR, Section.OPERATIVE);

  public ComparedText {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException(symbol + " has no provisions");
    }
  }

  /// The part that the text begins in: its date, its title, whether it was adopted.
  public PartHeader part() {
    return paragraphs.getFirst().part();
  }

  /// The text of a work in a language; empty when the index does not have it, or has no provision of it.
  public static Optional<ComparedText> of(IndexView view, Symbol symbol, Language language) {
    return view.document(symbol.slug() + "." + language.code())
        .filter(document -> document.summary().header().language().equals(language))
        .flatMap(document -> of(document, symbol));
  }

  private static Optional<ComparedText> of(StoredDocument document, Symbol symbol) {
    List<IndexedParagraph> own =
        document.paragraphs().stream()
            .filter(found -> found.part().symbol().equals(Optional.of(symbol)))
            .toList();
    List<IndexedParagraph> all = own.isEmpty() ? document.paragraphs() : own;
    List<IndexedParagraph> provisions = in(OF_A_RESOLUTION, all);
    if (provisions.isEmpty()) {
      provisions = in(EnumSet.of(Section.NARRATIVE), all);
    }
    return provisions.isEmpty()
        ? Optional.empty()
        : Optional.of(new ComparedText(symbol, document.summary().header(), provisions));
  }

  private static List<IndexedParagraph> in(Set<Section> sections, List<IndexedParagraph> all) {
    return all.stream().filter(found -> sections.contains(found.paragraph().section())).toList();
  }
}
