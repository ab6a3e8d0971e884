package dev.operative.export.csv;

import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import java.net.URI;
import java.util.Collection;
import java.util.function.Function;

/// The columns of a spreadsheet, in order. Several values of a cell are parted by `; `.
enum Column {
  ID(found -> found.paragraph().id().toString()),
  CITATION(CitationStyle.UN::cite),
  SYMBOL(found -> found.part().symbol().map(Symbol::canonical).orElse("")),
  TITLE(found -> found.part().title()),
  DATE(found -> found.date().map(Object::toString).orElse("")),
  BODY(found -> found.part().body().word()),
  KIND(found -> found.part().kind().word()),
  STATUS(found -> found.part().status().word()),
  LANGUAGE(found -> found.paragraph().language().code()),
  SECTION(found -> found.paragraph().section().word()),
  LABEL(found -> found.paragraph().label()),
  HEADINGS(found -> String.join(" > ", found.paragraph().headings())),
  VERBS(found -> joined(found.paragraph().verbNames())),
  VERB_PHRASES(found -> joined(found.paragraph().verbs().stream().map(VerbUse::phrase).toList())),
  ADDRESSEES(found -> joined(found.paragraph().addressees())),
  CITES(
      found ->
          joined(
              found.paragraph().citations().stream()
                  .map(cited -> cited.symbol().canonical())
                  .distinct()
                  .toList())),
  TEXT(found -> found.paragraph().text()),
  SUBJECTS(found -> joined(found.document().subjects())),
  CITATION_OSCOLA(CitationStyle.OSCOLA::cite),
  CITATION_BLUEBOOK(CitationStyle.BLUEBOOK::cite),
  CITATION_CHINESE(CitationStyle.CHINESE::cite),
  DOCUMENT(found -> found.document().id()),
  URL(found -> found.document().sourceUrl().map(URI::toString).orElse("")),
  FILE(found -> found.paragraph().source().file()),
  LINE(found -> Integer.toString(found.paragraph().source().line()));

  private final Function<IndexedParagraph, String> value;

  Column(Function<IndexedParagraph, String> value) {
    this.value = value;
  }

  String value(IndexedParagraph found) {
    return value.apply(found);
  }

  private static String joined(Collection<String> values) {
    return String.join("; ", values);
  }
}
