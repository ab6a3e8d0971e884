package dev.operative.document;

import dev.operative.document.doubt.ReadingDoubt;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The header of a document: what is known of it as a whole.
///
/// @param slug the slug of its symbol, else of its file name: `S-2020-870`
/// @param symbol its symbol; empty when neither the text nor a file beside it gives one
/// @param title its title; never blank
/// @param date the date it bears; empty when not known
/// @param body the organ it comes from
/// @param kind the kind of its first part
/// @param status the status of its first part
/// @param language its main language
/// @param proceedings the session and the agenda item it belongs to, as it names them
/// @param subjects the terms of the UNBIS thesaurus that it is filed under, in the order given; empty when none are given
/// @param sourceUrl where the United Nations publishes it
/// @param file the file it was read from, as in [SourceLocation#file()]
/// @param doubts the signs that it was read wrongly, in the order of their kinds; empty when there are none
public record DocumentHeader(
    String slug,
    Optional<Symbol> symbol,
    String title,
    Optional<LocalDate> date,
    Body body,
    Kind kind,
    Status status,
    Language language,
    Proceedings proceedings,
    List<SubjectTerm> subjects,
    Optional<URI> sourceUrl,
    String file,
    List<ReadingDoubt> doubts) {
  public DocumentHeader {
    subjects = List.copyOf(subjects);
    doubts = List.copyOf(doubts);
  }

  /// The same with other doubts.
  public DocumentHeader with(List<ReadingDoubt> other) {
    return new DocumentHeader(
        slug,
        symbol,
        title,
        date,
        body,
        kind,
        status,
        language,
        proceedings,
        subjects,
        sourceUrl,
        file,
        other);
  }

  /// The same with other proceedings.
  public DocumentHeader with(Proceedings other) {
    return new DocumentHeader(
        slug, symbol, title, date, body, kind, status, language, other, subjects, sourceUrl, file,
        doubts);
  }

  /// The same of the text in another language that stands in the same file.
  public DocumentHeader in(Language other) {
    return new DocumentHeader(
        slug,
        symbol,
        title,
        date,
        body,
        kind,
        status,
        other,
        proceedings,
        subjects,
        sourceUrl,
        file,
        doubts);
  }

  /// The names of its subjects, in the order given.
  public List<String> subjectNames() {
    return subjects.stream().map(SubjectTerm::name).toList();
  }

  /// Slug and language: `S-2020-870.en`. No two documents of an index share it.
  public String id() {
    return slug + "." + language.code();
  }
}
