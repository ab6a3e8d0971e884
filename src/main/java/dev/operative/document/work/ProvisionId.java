package dev.operative.document.work;

import dev.operative.document.IdForm;
import dev.operative.document.ParagraphId;
import java.util.Optional;

/// The name of a provision: readable, safe in a URL path, a function of the files that hold the work.
///
/// `S-RES-2396-2017.op.15` is the slug of the work and the place in it. A [ParagraphId] has a language between the
/// two and names the provision's text in one version. Ids are ordered as their text is, character by character.
///
/// @param work slug of the symbol (or of the file name) of the work
/// @param place the place in the work: `op.8.b`, `pp.3`, `statement-belgium.2`; letters, digits, `-`, `_` and `.`
///     only, and not beginning as the rest of a [ParagraphId] does
public record ProvisionId(String work, String place) implements Comparable<ProvisionId> {
  /// @throws IllegalArgumentException when [#parse(String)] would read the two otherwise
  public ProvisionId {
    if (!isId(work, place)) {
      throw new IllegalArgumentException("not a provision id: " + work + "." + place);
    }
  }

  /// Reads the form that [#toString()] writes; empty when the text is not of that form, such as a paragraph's id.
  public static Optional<ProvisionId> parse(String text) {
    int dot = text.indexOf('.');
    return dot >= 0 && isId(text.substring(0, dot), text.substring(dot + 1))
        ? Optional.of(new ProvisionId(text.substring(0, dot), text.substring(dot + 1)))
        : Optional.empty();
  }

  private static boolean isId(String work, String place) {
    return IdForm.isSlug(work) && IdForm.isPlace(place) && !ParagraphId.beginsWithLanguage(place);
  }

  @Override
  public int compareTo(ProvisionId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return work + "." + place;
  }
}
