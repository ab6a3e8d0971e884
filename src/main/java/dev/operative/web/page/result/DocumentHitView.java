package dev.operative.web.page.result;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Symbol;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.query.Facet;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document among the results.
///
/// @param id its id
/// @param lang its language
/// @param name its symbol, or its title when it has none
/// @param title its title; empty when that is its name
/// @param url its own page, with what matched marked
/// @param badge what became of it
/// @param facts kind and date, in words
/// @param matches how many of its paragraphs match, in words
/// @param best the best of these
public record DocumentHitView(
    String id,
    String lang,
    String name,
    Optional<String> title,
    String url,
    Optional<Frame.Badge> badge,
    List<String> facts,
    String matches,
    List<HitView> best) {

  /// What became of it, when that is not what readers expect of most results: that it was adopted.
  public Optional<Frame.Badge> exception() {
    return badge.filter(Frame.Badge::isException);
  }

  static DocumentHitView of(DocumentHit hit, List<HitView> best, Frame frame) {
    DocumentHeader header = hit.header();
    Optional<String> symbol = header.symbol().map(Symbol::canonical);
    String text = frame.search().text();
    return new DocumentHitView(
        header.id(),
        header.language().code(),
        symbol.orElse(header.title()),
        symbol.map(found -> header.title()).filter(title -> !title.isBlank()),
        "/documents/"
            + QueryString.encode(header.id())
            + (text.isBlank() ? "" : "?q=" + QueryString.encode(text)),
        frame.badge(header.status()),
        Stream.of(
                Optional.of(frame.heading(Facet.KIND, header.kind().word())),
                header.date().map(frame.m()::date))
            .flatMap(Optional::stream)
            .toList(),
        frame.m().text("document.matches", hit.matches()),
        best);
  }
}
