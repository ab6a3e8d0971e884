package dev.operative.search.wording;

import dev.operative.search.IndexedParagraph;
import java.util.List;

/// The history of a paragraph's wording: earlier and later ones.
///
/// @param subject the paragraph asked about
/// @param earlier wordings of earlier documents, the most similar first
/// @param later wordings of later documents and of documents without a date, the most similar first
/// @param timeline one wording a document, the nearest one, from the first appearance to the latest; the subject
///     is not among them
public record ClauseHistory(
    IndexedParagraph subject, List<Wording> earlier, List<Wording> later, List<Wording> timeline) {
  public ClauseHistory {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    timeline = List.copyOf(timeline);
  }

  /// Whether a wording stands in an earlier document than the subject.
  public boolean precedes(Wording wording) {
    return AgreedLanguage.isEarlier(wording.found(), subject);
  }
}
