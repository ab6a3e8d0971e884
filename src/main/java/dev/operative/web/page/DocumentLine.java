package dev.operative.web.page;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.DocumentSummary;
import dev.operative.search.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document in a list.
///
/// @param title its title
/// @param lang the language of the title
/// @param url its page
/// @param facts symbol, kind, date, language, in words
/// @param badge what became of it
/// @param inner the texts inside it that something became of
public record DocumentLine(
    String title,
    String lang,
    String url,
    List<String> facts,
    Optional<Frame.Badge> badge,
    List<Inner> inner) {

  /// A text inside a document.
  public record Inner(String facts, Optional<Frame.Badge> badge) {}

  static DocumentLine of(DocumentSummary summary, Frame frame) {
    DocumentHeader header = summary.header();
    return new DocumentLine(
        header.title(),
        header.language().code(),
        "/documents/" + SearchLink.encode(header.id()),
        Stream.of(
                header.symbol().map(Symbol::canonical),
                Optional.of(frame.heading(Facet.KIND, header.kind().word())),
                header.date().map(frame.m()::date),
                Optional.of(frame.label(Facet.LANGUAGE, header.language().code())))
            .flatMap(Optional::stream)
            .toList(),
        frame.badge(header.status()),
        summary.parts().stream()
            .skip(1)
            .filter(part -> part.status() != Status.NONE)
            .map(part -> inner(part, frame))
            .toList());
  }

  private static Inner inner(PartHeader part, Frame frame) {
    String kind = frame.label(Facet.KIND, part.kind().word());
    return new Inner(
        frame
            .m()
            .text(
                "document.contains",
                kind,
                part.symbol().map(Symbol::canonical).orElse(part.title())),
        frame.badge(part.status()));
  }
}
