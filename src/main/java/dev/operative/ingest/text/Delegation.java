package dev.operative.ingest.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who speaks in a letter or statement, read from its title.
///
/// @param name the State, or the office when no State is named, without article: `Belgium`
/// @param isState whether a State is named
record Delegation(String name, boolean isState) {
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:\\bfrom|\\bby|\\bof|\\bon behalf of) (?:the )?(.{3,200}?)(?: addressed .*| to the United Nations.*|, [A-Z][^,]{2,60})?$");
  private static final Pattern STATE =
      Pattern.compile(
          "(?:Representatives?|Missions?|d['’]affaires(?: a\\.i\\.)?|Council|Envoy|Delegation|Government|Minister|Observer) of (?:the )?(.+)$");
  private static final Pattern CHINESE = Pattern.compile("日(.{2,30}?)(?:常驻|给|致|代表)");

  /// The author of a letter or statement with this title; empty when the title names none.
  static Optional<Delegation> of(String title) {
    Matcher chinese = CHINESE.matcher(title);
    if (chinese.find()) {
      String name = chinese.group(1);
      return Optional.of(new Delegation(name, !name.contains("主席") && !name.contains("秘书长")));
    }
    Matcher author = AUTHOR.matcher(title);
    if (!author.find()) {
      return Optional.empty();
    }
    String office = author.group(1);
    Matcher state = STATE.matcher(office);
    return Optional.of(
        state.find() ? new Delegation(state.group(1), true) : new Delegation(office, false));
  }
}
