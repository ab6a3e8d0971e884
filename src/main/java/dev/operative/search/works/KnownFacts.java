package dev.operative.search.works;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.SubjectTerm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The facts of a work that all its sources together give. What one leaves open, such as the fate of a draft, the next may know.
final class KnownFacts {
  private final List<Source> sources;

  /// @param sources of one work: those that answer for a version, in display order, then the copies
  KnownFacts(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /// A part's header with what it leaves open.
  PartHeader complete(PartHeader header) {
    return new PartHeader(
        header.slug(),
        header.place(),
        header.kind(),
        header.symbol(),
        header.title(),
        header.date().or(() -> part(header.place(), PartHeader::date)),
        header.body(),
        status(header.place(), header.status()),
        header.language(),
        header.vote().or(() -> part(header.place(), PartHeader::vote)));
  }

  /// A version's header with what it leaves open.
  ///
  /// @param place the place of its first part
  DocumentHeader complete(DocumentHeader header, String place) {
    return new DocumentHeader(
        header.slug(),
        header.symbol().or(() -> document(DocumentHeader::symbol)),
        header.title(),
        header.date().or(() -> document(DocumentHeader::date)),
        header.body(),
        header.kind(),
        status(place, header.status()),
        header.language(),
        header.proceedings(),
        header.subjects().isEmpty() ? subjects() : header.subjects(),
        header.sourceUrl(),
        header.file(),
        header.doubts());
  }

  /// A text that was voted on is no mere draft, whoever says so.
  private Status status(String place, Status own) {
    List<Status> said =
        Stream.concat(Stream.of(own), parts(place).map(PartHeader::status)).toList();
    return said.stream()
        .filter(status -> status == Status.ADOPTED || status == Status.NOT_ADOPTED)
        .findFirst()
        .or(() -> said.stream().filter(status -> status != Status.NONE).findFirst())
        .orElse(Status.NONE);
  }

  private List<SubjectTerm> subjects() {
    return headers()
        .map(DocumentHeader::subjects)
        .filter(subjects -> !subjects.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private <T> Optional<T> document(Function<DocumentHeader, Optional<T>> fact) {
    return headers().flatMap(header -> fact.apply(header).stream()).findFirst();
  }

  private Stream<DocumentHeader> headers() {
    return sources.stream().map(Source::header);
  }

  private <T> Optional<T> part(String place, Function<PartHeader, Optional<T>> fact) {
    return parts(place).flatMap(header -> fact.apply(header).stream()).findFirst();
  }

  private Stream<PartHeader> parts(String place) {
    return sources.stream().flatMap(source -> source.part(place).stream());
  }
}
