package dev.operative.document;

import java.util.Optional;

/// The lasting name of a paragraph: readable, safe in a URL path, the same after every re-indexing.
///
/// `S-RES-2396-2017.en.op.15` is document slug, language code and place. The versions of a paragraph differ in
/// the language alone, so [#in(Language)] finds the others.
///
/// @param document slug of the symbol (or of the file name) of the part the paragraph stands in
/// @param language the paragraph's language version
/// @param place the place inside the document: `op.8.b`, `pp.3`, `statement-belgium.2`; letters, digits,
///     `-`, `_` and `.` only
public record ParagraphId(String document, Language language, String place)
    implements Comparable<ParagraphId> {
  public ParagraphId {
    if (!IdForm.isSlug(document) || !IdForm.isPlace(place)) {
      throw new IllegalArgumentException("not a paragraph id: " + document + " " + place);
    }
  }

  /// Reads the form that [#toString()] writes; empty when the text is not of that form, such as the id of a provision,
  /// which has a section where this has a language: `S-RES-2396-2017.op.15`.
  public static Optional<ParagraphId> parse(String text) {
    int dot = text.indexOf('.');
    String rest = text.substring(dot + 1);
    return dot >= 0 && IdForm.isSlug(text.substring(0, dot)) && beginsWithLanguage(rest)
        ? Optional.of(
            new ParagraphId(
                text.substring(0, dot), new Language(rest.substring(0, 2)), rest.substring(3)))
        : Optional.empty();
  }

  /// Whether what follows the document in an id is that of a paragraph: a language, then a place.
  public static boolean beginsWithLanguage(String rest) {
    return rest.length() > 3
        && rest.charAt(2) == '.'
        && Language.isCode(rest.substring(0, 2))
        && Section.parse(rest.substring(0, 2)).isEmpty()
        && IdForm.isPlace(rest.substring(3));
  }

  /// The id this paragraph has in a language.
  public ParagraphId in(Language wanted) {
    return new ParagraphId(document, wanted, place);
  }

  @Override
  public int compareTo(ParagraphId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return document + "." + language.code() + "." + place;
  }
}
