package dev.operative.export.json;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.SubjectTerm;
import dev.operative.document.Symbol;
import dev.operative.document.Vote;
import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.search.DocumentSummary;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A document without its paragraphs.
///
/// @param id slug and language: what `/api/v1/documents/{id}` takes
/// @param session the session of the organ as printed
/// @param agendaItem the number of the agenda item, or of several, as printed
/// @param sections number of paragraphs by section
/// @param concepts those of its subjects that the files give identifiers for
/// @param doubts the signs that it was read wrongly
public record DocumentJson(
    String id,
    String slug,
    Optional<String> symbol,
    String title,
    Optional<LocalDate> date,
    String body,
    String kind,
    String status,
    String language,
    Optional<String> session,
    Optional<String> agendaItem,
    List<String> subjects,
    List<ConceptJson> concepts,
    Optional<URI> sourceUrl,
    String file,
    List<PartJson> parts,
    Map<String, Integer> sections,
    List<DoubtJson> doubts) {

  /// A subject that has an identifier.
  ///
  /// @param subject its name, as in the list of all
  /// @param id its identifier in the UNBIS thesaurus
  public record ConceptJson(String subject, Optional<URI> id) {
    static ConceptJson of(SubjectTerm subject) {
      return new ConceptJson(subject.name(), subject.concept());
    }
  }

  /// A sign that something was read wrongly.
  ///
  /// @param line the line of the file where it shows first; 0 when it concerns the whole document
  /// @param count how many places show it
  /// @param message the sign in one English sentence
  public record DoubtJson(String kind, int line, int count, String message) {
    static DoubtJson of(ReadingDoubt doubt) {
      return new DoubtJson(
          doubt.kind().word(), doubt.line(), doubt.count(), doubt.message(Locale.ENGLISH));
    }
  }

  /// A text inside the document.
  public record PartJson(
      Optional<String> symbol,
      String kind,
      String title,
      Optional<LocalDate> date,
      String body,
      String status,
      String language,
      Optional<VoteJson> vote) {
    static PartJson of(PartHeader part) {
      return new PartJson(
          part.symbol().map(Symbol::canonical),
          part.kind().word(),
          part.title(),
          part.date(),
          part.body().word(),
          part.status().word(),
          part.language().code(),
          part.vote().map(VoteJson::of));
    }
  }

  /// The vote on a part, as far as its text gives it.
  public record VoteJson(
      OptionalInt inFavour,
      OptionalInt against,
      OptionalInt abstaining,
      List<String> inFavourBy,
      List<String> againstBy,
      List<String> abstainingBy,
      boolean withoutVote) {
    static VoteJson of(Vote vote) {
      return new VoteJson(
          vote.inFavour(),
          vote.against(),
          vote.abstaining(),
          vote.inFavourBy(),
          vote.againstBy(),
          vote.abstainingBy(),
          vote.withoutVote());
    }
  }

  /// The shape of a summary.
  public static DocumentJson of(DocumentSummary summary) {
    DocumentHeader header = summary.header();
    Map<String, Integer> sections = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      Optional.ofNullable(summary.paragraphs().get(section))
          .ifPresent(count -> sections.put(section.word(), count));
    }
    return new DocumentJson(
        header.id(),
        header.slug(),
        header.symbol().map(Symbol::canonical),
        header.title(),
        header.date(),
        header.body().word(),
        header.kind().word(),
        header.status().word(),
        header.language().code(),
        header.proceedings().session(),
        header.proceedings().agendaItem(),
        header.subjectNames(),
        header.subjects().stream()
            .filter(subject -> subject.concept().isPresent())
            .map(ConceptJson::of)
            .toList(),
        header.sourceUrl(),
        header.file(),
        summary.parts().stream().map(PartJson::of).toList(),
        sections,
        header.doubts().stream().map(DoubtJson::of).toList());
  }
}
