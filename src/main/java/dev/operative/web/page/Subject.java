package dev.operative.web.page;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.StoredDocument;
import dev.operative.search.query.Facet;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The subject of a document page: a whole document, or a text with a symbol of its own inside one.
///
/// @param within the document it is enclosed in; empty when it is one itself
record Subject(
    String slug,
    Language language,
    String title,
    Optional<Symbol> symbol,
    Kind kind,
    Body body,
    Optional<LocalDate> date,
    Status status,
    Proceedings proceedings,
    Optional<URI> officialUrl,
    Optional<Choice> within) {

  static Subject of(StoredDocument document) {
    DocumentHeader header = document.summary().header();
    return document
        .summary()
        .enclosed()
        .map(part -> enclosed(header, part))
        .orElseGet(() -> whole(header));
  }

  /// The language of the text that a document page is about.
  static Language languageOf(StoredDocument document) {
    return of(document).language();
  }

  private static Subject whole(DocumentHeader header) {
    return new Subject(
        header.slug(),
        header.language(),
        header.title(),
        header.symbol(),
        header.kind(),
        header.body(),
        header.date(),
        header.status(),
        header.proceedings(),
        header.sourceUrl().or(() -> header.symbol().map(Symbol::officialUrl)),
        Optional.empty());
  }

  private static Subject enclosed(DocumentHeader header, PartHeader part) {
    return new Subject(
        part.slug(),
        part.language(),
        part.title(),
        part.symbol(),
        part.kind(),
        part.body(),
        part.date(),
        part.status(),
        Proceedings.NONE,
        part.symbol().map(Symbol::officialUrl),
        Optional.of(Choice.to(header.title(), "/documents/" + QueryString.encode(header.id()))));
  }

  /// Slug and language.
  String id() {
    return slug + "." + language.code();
  }

  /// Symbol, kind, body, session, agenda item, date and language, in words.
  List<String> facts(Frame frame) {
    return Stream.of(
            symbol.map(Symbol::canonical),
            Optional.of(frame.heading(Facet.KIND, kind.word())),
            Optional.of(body.name(frame.m().language())),
            proceedings.session(),
            proceedings.agendaItem().map(item -> frame.m().text("document.agenda-item", item)),
            date.map(frame.m()::date),
            Optional.of(frame.label(Facet.LANGUAGE, language.code())))
        .flatMap(Optional::stream)
        .toList();
  }

  /// What it is, what became of it and its title, in words, each once.
  String description(Frame frame) {
    return Stream.of(
            facts(frame).stream(),
            frame.badge(status).map(Frame.Badge::text).stream(),
            Stream.of(title))
        .flatMap(words -> words)
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
