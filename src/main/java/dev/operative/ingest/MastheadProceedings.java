package dev.operative.ingest;

import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Reads from the front matter of a text to which proceedings it belongs.
final class MastheadProceedings {
  private final SetPhrases phrases;

  MastheadProceedings(SetPhrases phrases) {
    this.phrases = phrases;
  }

  /// The session and the agenda items that a part names first.
  Proceedings of(DraftPart part) {
    List<String> lines =
        part.paragraphs().stream()
            .filter(paragraph -> paragraph.section() == Section.FRONT_MATTER)
            .map(DraftParagraph::text)
            .toList();
    return new Proceedings(first(SetPhrase.SESSION, lines), first(SetPhrase.AGENDA_NUMBER, lines));
  }

  private Optional<String> first(SetPhrase phrase, List<String> lines) {
    return lines.stream()
        .flatMap(line -> phrases.find(phrase, line).stream())
        .map(MastheadProceedings::named)
        .findFirst();
  }

  private static String named(MatchResult found) {
    return found.group("named").replaceAll("\\s+", " ").strip();
  }
}
