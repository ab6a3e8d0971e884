package dev.operative.document;

import java.util.Locale;
import java.util.Optional;

/// The role of a paragraph in its part.
public enum Section {
  PREAMBULAR("preambular", "pp"),
  OPERATIVE("operative", "op"),
  NARRATIVE("narrative", "n"),
  HEADING("heading", "h"),
  FOOTNOTE("footnote", "fn"),
  TABLE("table", "t"),
  SIGNATURE("signature", "s"),
  FRONT_MATTER("front-matter", "fm");

  private final String word;
  private final String abbreviation;

  Section(String word, String abbreviation) {
    this.word = word;
    this.abbreviation = abbreviation;
  }

  /// The word of API, pages and tables: `operative`, `front-matter`.
  public String word() {
    return word;
  }

  /// The short form in paragraph ids: `op`, `pp`, `fm`.
  public String abbreviation() {
    return abbreviation;
  }

  /// Whether paragraphs of this section carry what a body says, as opposed to furniture around it.
  public boolean isText() {
    return this == PREAMBULAR || this == OPERATIVE || this == NARRATIVE;
  }

  /// Whether paragraphs of this section are cited by themselves; headings, signatures and mastheads are not.
  public boolean isCited() {
    return isText() || this == FOOTNOTE || this == TABLE;
  }

  /// Finds a section by its word or abbreviation, ignoring case; empty when unknown.
  public static Optional<Section> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    for (Section section : values()) {
      if (section.word.equals(wanted) || section.abbreviation.equals(wanted)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
