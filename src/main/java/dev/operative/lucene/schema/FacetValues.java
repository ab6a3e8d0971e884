package dev.operative.lucene.schema;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;
import dev.operative.document.work.Provision;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values a provision has for each facet.
final class FacetValues {
  private FacetValues() {}

  static Collection<String> of(Facet facet, IndexedProvision indexed) {
    Provision provision = indexed.provision();
    PartHeader part = indexed.part().headers().firstEntry().getValue();
    return switch (facet) {
      case LANGUAGE -> provision.languages().stream().map(Language::code).toList();
      case BODY -> List.of(part.body().word());
      case KIND -> List.of(part.kind().word());
      case STATUS -> List.of(part.status().word());
      case YEAR -> indexed.date().map(date -> Integer.toString(date.getYear())).stream().toList();
      case SECTION -> List.of(provision.texts().firstEntry().getValue().section().word());
      case VERB -> distinct(provision.verbs().stream().map(VerbUse::verb));
      case ADDRESSEE -> distinct(provision.addressees().stream());
      case SUBJECT ->
          distinct(
              indexed.work().headers().values().stream()
                  .map(DocumentHeader::subjectNames)
                  .flatMap(List::stream));
      case CITES ->
          distinct(
              provision.texts().values().stream()
                  .flatMap(text -> text.citations().stream())
                  .map(citation -> citation.symbol().canonical()));
      case SYMBOL -> part.symbol().map(Symbol::canonical).stream().toList();
    };
  }

  private static Collection<String> distinct(Stream<String> values) {
    return values.collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
