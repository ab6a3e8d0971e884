package dev.operative.ingest.akn;

import dev.operative.document.SubjectTerm;
import dev.operative.document.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The contents of the `<meta>` of a file. It is written by hand and often wrong, so the text goes before it.
///
/// @param workUri the name of the work, `/akn/un/statement/deliberation/unsc/2020-07-11/2533-2020/`
/// @param workDate its date: of adoption, or of a draft
/// @param language the ISO 639-2 code of the language it claims to be in, `eng`
/// @param title the title the UN's library gives it
/// @param subjects its UNBIS subjects, readable, without repeats
/// @param outcomes the outcomes of its workflow in lower case: `draftresolution`, `adopted`, `veto`
/// @param vote the vote
record Metadata(
    Optional<String> workUri,
    Optional<LocalDate> workDate,
    Optional<String> language,
    Optional<String> title,
    List<SubjectTerm> subjects,
    List<String> outcomes,
    Optional<Vote> vote) {
  /// Nothing known.
  static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty());

  Metadata {
    subjects = List.copyOf(subjects);
    outcomes = List.copyOf(outcomes);
  }
}
