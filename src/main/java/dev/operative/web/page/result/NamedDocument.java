package dev.operative.web.page.result;

import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Naming;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.CitingSearch;
import dev.operative.web.page.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Leads from a symbol to what bears it, or says where the United Nations serves it.
final class NamedDocument {
  private final IndexView view;
  private final Frame frame;
  private final Naming naming;
  private final Symbol symbol;

  NamedDocument(IndexView view, Frame frame, Naming naming) {
    this.view = view;
    this.frame = frame;
    this.naming = naming;
    this.symbol = naming.symbol();
  }

  NamedView view() {
    Language own = frame.m().language();
    return Stream.concat(Stream.of(own), frame.languages().others(own).stream())
        .flatMap(language -> document(language).map(here -> here(here, language)).stream())
        .findFirst()
        .orElseGet(this::elsewhere);
  }

  private Optional<StoredDocument> document(Language language) {
    return view.document(symbol.slug() + "." + language.code());
  }

  private NamedView here(StoredDocument document, Language language) {
    List<Choice> ways = new ArrayList<>();
    String address = address(language);
    Optional<IndexedParagraph> paragraph =
        document.paragraphs().stream()
            .filter(found -> found.part().symbol().equals(Optional.of(symbol)))
            .filter(found -> naming.names(found.paragraph()))
            .findFirst();
    if (paragraph.isPresent()) {
      ways.add(Choice.to(frame.m().text("named.document"), address));
    }
    frame.languages().others(language).stream()
        .filter(other -> document(other).isPresent())
        .forEach(
            other ->
                ways.add(
                    Choice.to(
                        frame
                            .m()
                            .text("hit.counterpart", frame.label(Facet.LANGUAGE, other.code())),
                        address(other))));
    ways.add(official());
    citing(symbol).ifPresent(ways::add);
    PartHeader part =
        document.summary().parts().stream()
            .filter(candidate -> candidate.symbol().equals(Optional.of(symbol)))
            .findFirst()
            .orElse(document.summary().parts().getFirst());
    return new NamedView(
        paragraph.map(frame.citationStyle()::cite).orElse(symbol.canonical()),
        Optional.of(
            paragraph
                .map(
                    found -> "/paragraphs/" + QueryString.encode(found.paragraph().id().toString()))
                .orElse(address)),
        frame.badge(part.status()),
        part.title().equals(symbol.canonical()) ? "" : part.title(),
        part.language().code(),
        naming
            .label()
            .filter(label -> paragraph.isEmpty())
            .map(label -> frame.m().text("named.no-paragraph", label)),
        ways);
  }

  private NamedView elsewhere() {
    List<Choice> ways = new ArrayList<>();
    ways.add(official());
    citing(symbol).ifPresent(ways::add);
    resolution()
        .flatMap(
            meant ->
                citing(meant)
                    .map(
                        cited ->
                            Choice.to(
                                frame.m().text("named.resolution", meant.canonical()),
                                frame.search().forText(meant.canonical()).url())))
        .ifPresent(ways::add);
    return new NamedView(
        symbol.canonical(),
        Optional.empty(),
        Optional.empty(),
        "",
        frame.lang(),
        Optional.of(frame.m().text("named.absent")),
        ways);
  }

  /// Many write A/72/284 who mean A/RES/72/284.
  private Optional<Symbol> resolution() {
    return symbol.canonical().matches("[AE]/\\d+/\\d+")
        ? Symbol.parse(symbol.canonical().replaceFirst("/", "/RES/"))
        : Optional.empty();
  }

  private Choice official() {
    return Choice.to(
        frame.m().text("document.official"), symbol.officialUrl(frame.m().language()).toString());
  }

  /// The way to what cites a symbol; empty when nothing does.
  private Optional<Choice> citing(Symbol cited) {
    CitingSearch citing = new CitingSearch(cited);
    long count = citing.count(view);
    return count == 0
        ? Optional.empty()
        : Optional.of(Choice.to(frame.m().text("symbol.citing", count), citing.link().url()));
  }

  private String address(Language language) {
    return "/documents/" + QueryString.encode(symbol.slug() + "." + language.code());
  }
}
