package dev.operative.ingest.text.block;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.List;
import java.util.regex.Pattern;

/// Restores the spaces that a conversion lost beside a verb in italics: "The Security Councilreiterates", "reaffirmsthat".
public final class LostSpaces {
  private final Pattern place;

  public LostSpaces(SetPhrases phrases) {
    this.place = Pattern.compile(phrases.expression(SetPhrase.LOST_SPACE));
  }

  /// The lines with these spaces.
  public List<Line> restore(List<Line> lines) {
    return lines.stream()
        .map(line -> line.withText(place.matcher(line.text()).replaceAll(" ")))
        .toList();
  }
}
