package dev.operative.export.csv;

import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A column of a spreadsheet. Several values of a cell are parted by `; `.
///
/// @param name what its header says
/// @param value its cell in the row of a paragraph
record Column(String name, BiFunction<IndexedParagraph, Chapeaux, String> value) {
  /// All columns in order.
  static final List<Column> ALL = all();

  private Column(String name, Function<IndexedParagraph, String> value) {
    this(name, (found, chapeaux) -> value.apply(found));
  }

  private static List<Column> all() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", found -> found.paragraph().id().toString()));
    columns.add(new Column("citation", found -> CitationStyle.UN.cite(found)));
    columns.add(
        new Column("symbol", found -> found.part().symbol().map(Symbol::canonical).orElse("")));
    columns.add(new Column("title", found -> found.part().title()));
    columns.add(new Column("date", found -> found.date().map(Object::toString).orElse("")));
    columns.add(new Column("body", found -> found.part().body().word()));
    columns.add(new Column("kind", found -> found.part().kind().word()));
    columns.add(new Column("status", found -> found.part().status().word()));
    columns.add(new Column("language", found -> found.paragraph().language().code()));
    columns.add(new Column("section", found -> found.paragraph().section().word()));
    columns.add(new Column("label", found -> found.paragraph().label()));
    columns.add(new Column("headings", found -> String.join(" > ", found.paragraph().headings())));
    columns.add(new Column("verbs", found -> joined(found.paragraph().verbNames())));
    columns.add(
        new Column(
            "verb_phrases",
            found -> joined(found.paragraph().verbs().stream().map(VerbUse::phrase).toList())));
    columns.add(new Column("addressees", found -> joined(found.paragraph().addressees())));
    columns.add(
        new Column(
            "cites",
            found ->
                joined(
                    found.paragraph().citations().stream()
                        .map(cited -> cited.symbol().canonical())
                        .distinct()
                        .toList())));
    columns.add(new Column("text", found -> found.paragraph().text()));
    columns.add(new Column("subjects", found -> joined(found.document().subjectNames())));
    CitationStyle.all().stream()
        .filter(style -> style != CitationStyle.UN)
        .map(style -> new Column("citation_" + style.parameter(), found -> style.cite(found)))
        .forEach(columns::add);
    columns.add(new Column("document", found -> found.document().id()));
    columns.add(
        new Column("url", found -> found.document().sourceUrl().map(URI::toString).orElse("")));
    columns.add(new Column("file", found -> found.paragraph().source().file()));
    columns.add(new Column("line", found -> Integer.toString(found.paragraph().source().line())));
    columns.add(
        new Column(
            "chapeau", (found, chapeaux) -> String.join(" ", chapeaux.textsOf(found.paragraph()))));
    return List.copyOf(columns);
  }

  private static String joined(Collection<String> values) {
    return String.join("; ", values);
  }
}
