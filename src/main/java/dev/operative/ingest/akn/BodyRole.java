package dev.operative.ingest.akn;

import dev.operative.document.Section;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.regex.Pattern;

/// Decides what a paragraph of a main body is when it has no number: most are sub-headings that were not
/// marked as such, items of a list, or the only operative paragraph; some are preambular paragraphs that
/// slipped behind the end of the preamble.
final class BodyRole {
  private static final int LONGEST_HEADING = 160;
  private static final Pattern ENDED = Pattern.compile(".*[.;,:…。；，：！？!?\"”’)）]", Pattern.DOTALL);
  private static final Pattern LIST_FOLLOWS = Pattern.compile(".*[:：]", Pattern.DOTALL);
  private static final Pattern COMMA = Pattern.compile(".*[,，]", Pattern.DOTALL);

  private final AknPart.Type type;
  private final SetPhrases phrases;
  private boolean numberSeen;
  private boolean inList;

  BodyRole(AknPart.Type type, SetPhrases phrases) {
    this.type = type;
    this.phrases = phrases;
  }

  /// The role of the next paragraph.
  ///
  /// @param numbered whether it has a number, or a bullet
  /// @param nested whether an element marks it as an item of a list
  Section next(String text, boolean numbered, boolean nested) {
    Section section = role(text, numbered, nested);
    numberSeen |= numbered && section == Section.OPERATIVE;
    if (LIST_FOLLOWS.matcher(text).matches()) {
      inList = true;
    } else if (numbered || ENDED.matcher(text).matches()) {
      inList = false;
    }
    return section;
  }

  private Section role(String text, boolean numbered, boolean nested) {
    Section speech =
        type == AknPart.Type.ANNEX || type == AknPart.Type.PRESIDENTIAL_STATEMENT
            ? Section.NARRATIVE
            : Section.OPERATIVE;
    if (numbered || nested) {
      return speech;
    }
    if (text.length() < LONGEST_HEADING && !inList && !ENDED.matcher(text).matches()) {
      return Section.HEADING;
    }
    boolean early = speech == Section.OPERATIVE && !numberSeen && !inList;
    return early
            && COMMA.matcher(text).matches()
            && !phrases.begins(SetPhrase.OPERATIVE_OPENER, text)
        ? Section.PREAMBULAR
        : speech;
  }
}
