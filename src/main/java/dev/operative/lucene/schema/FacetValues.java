package dev.operative.lucene.schema;

import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The values a paragraph has for each facet.
final class FacetValues {
  private FacetValues() {}

  static Collection<String> of(Facet facet, IndexedParagraph indexed) {
    Paragraph paragraph = indexed.paragraph();
    PartHeader part = indexed.part();
    return switch (facet) {
      case LANGUAGE -> List.of(paragraph.language().code());
      case BODY -> List.of(part.body().word());
      case KIND -> List.of(part.kind().word());
      case STATUS -> List.of(part.status().word());
      case YEAR -> indexed.date().map(date -> Integer.toString(date.getYear())).stream().toList();
      case SECTION -> List.of(paragraph.section().word());
      case VERB -> paragraph.verbNames();
      case ADDRESSEE -> new LinkedHashSet<>(paragraph.addressees());
      case SUBJECT -> new LinkedHashSet<>(indexed.document().subjects());
      case CITES ->
          paragraph.citations().stream()
              .map(citation -> citation.symbol().canonical())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case SYMBOL -> part.symbol().map(Symbol::canonical).stream().toList();
    };
  }
}
