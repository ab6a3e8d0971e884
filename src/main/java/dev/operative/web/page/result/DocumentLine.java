package dev.operative.web.page.result;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.WorkSummary;
import dev.operative.search.query.Facet;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document in a list, with all its languages.
///
/// @param title its title, in the interface language when it has one
/// @param lang the language of the title
/// @param other what it is called in another language, when its title is only a number
/// @param url its page
/// @param facts symbol, kind, date, in words
/// @param languages the languages it is here in, each with its page
/// @param badge what became of it
/// @param inner the texts inside it that something became of
public record DocumentLine(
    String title,
    String lang,
    Optional<OtherTitle> other,
    String url,
    List<String> facts,
    List<Version> languages,
    Optional<Frame.Badge> badge,
    List<Inner> inner) {

  /// A language that a document is here in.
  public record Version(String name, String lang, String url) {}

  /// A text inside a document.
  public record Inner(String facts, Optional<Frame.Badge> badge) {}

  /// The line of a work.
  public static DocumentLine of(WorkSummary work, Frame frame) {
    Language language = frame.m().language();
    DocumentHeader header = work.header(language);
    return new DocumentLine(
        header.title(),
        header.language().code(),
        OtherTitle.of(header, work.headers().values()),
        url(header),
        Stream.of(
                header.symbol().map(Symbol::canonical),
                Optional.of(frame.heading(Facet.KIND, header.kind().word())),
                header.date().map(frame.m()::date))
            .flatMap(Optional::stream)
            .toList(),
        work.headers().values().stream().map(version -> version(version, frame)).toList(),
        frame.badge(header.status()),
        work.parts().stream()
            .skip(1)
            .map(part -> part.header(language))
            .filter(part -> part.status() != Status.NONE)
            // An annex of the text itself shares its symbol and its fate.
            .filter(
                part -> part.status() != header.status() || !part.symbol().equals(header.symbol()))
            .map(part -> inner(part, frame))
            .toList());
  }

  private static Version version(DocumentHeader header, Frame frame) {
    String code = header.language().code();
    return new Version(frame.label(Facet.LANGUAGE, code), code, url(header));
  }

  private static String url(DocumentHeader header) {
    return "/documents/" + QueryString.encode(header.id());
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
