package dev.operative.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern FORM =
      Pattern.compile("([\\p{L}\\p{N}_-]+)\\.([a-z]{2})\\.([\\p{L}\\p{N}._-]+)");

  public ParagraphId {
    if (!FORM.matcher(document + "." + language.code() + "." + place).matches()) {
      throw new IllegalArgumentException("not a paragraph id: " + document + " " + place);
    }
  }

  /// Reads the form that [#toString()] writes; empty when the text is not of that form, such as the id of a provision,
  /// which has a section where this has a language: `S-RES-2396-2017.op.15`.
  public static Optional<ParagraphId> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || Section.parse(form.group(2)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new ParagraphId(form.group(1), new Language(form.group(2)), form.group(3)));
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
