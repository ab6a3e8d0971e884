package dev.operative.document.doubt;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sign that something in a document was read wrongly, with its place.
///
/// @param kind which sign it is
/// @param line the line of the source where it shows first, as in the paragraphs' own places; 0 when it concerns the
///     whole document
/// @param count how many paragraphs, pages or tables show it, at least 1
/// @param detail what was seen there: a number as printed, a page, a language; empty text when there is nothing to add
public record ReadingDoubt(Kind kind, int line, int count, String detail) {
  private static final ResourceBundle.Control WITHOUT_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /// The kinds of signs.
  public enum Kind {
    /// Numbered paragraphs open with an operative verb and are narrative all the same.
    NARRATIVE_CLAUSES("narrative-clauses"),
    /// More than a fifth of the numbered operative paragraphs bear no verb.
    OPERATIVE_WITHOUT_VERB("operative-without-verb"),
    /// A number is missing between two operative paragraphs.
    NUMBERING_GAP("numbering-gap"),
    /// The text names no symbol.
    NO_SYMBOL("no-symbol"),
    /// More than two fifths of the paragraphs are headings.
    MANY_HEADINGS("many-headings"),
    /// A page has no text: it may be a picture.
    EMPTY_PAGE("empty-page"),
    /// Text is in a language that is not read.
    OTHER_LANGUAGE("other-language"),
    /// Lines of columns were read as running text.
    FLATTENED_TABLE("flattened-table");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word of the API: `numbering-gap`.
    public String word() {
      return word;
    }
  }

  /// The doubt in one sentence, in the language of a reader; in English where there is no translation.
  public String message(Locale language) {
    ResourceBundle messages =
        ResourceBundle.getBundle(
            ReadingDoubt.class.getPackageName() + ".doubts", language, WITHOUT_FALLBACK);
    return new MessageFormat(messages.getString(kind.word()), language)
        .format(
            new Object[] {
              count, messages.containsKey(detail) ? messages.getString(detail) : detail
            });
  }
}
