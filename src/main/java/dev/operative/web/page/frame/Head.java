package dev.operative.web.page.frame;

import dev.operative.export.bibliography.EmbeddedReference;
import java.util.List;
import java.util.Optional;

/// The metadata in the `<head>` of a page.
///
/// @param canonical the address that it is to be known by; empty when it is not known where the pages are
/// @param alternates the same in each language, itself included; kept only where there are several
/// @param type what it is to those who show links to it, in the words of Open Graph: `website`, `article`
/// @param description what it shows; cut where it is longer than others show
/// @param reference the text that it shows, for reference managers; empty when it shows none
/// @param data the same for programs that reason about it
public record Head(
    Optional<String> canonical,
    List<Alternate> alternates,
    String type,
    String description,
    Optional<EmbeddedReference> reference,
    Optional<LinkedData> data) {
  private static final int LONGEST_DESCRIPTION = 300;

  public Head {
    alternates = alternates.size() > 1 ? List.copyOf(alternates) : List.of();
    description = abridged(description);
  }

  /// The page in a language.
  ///
  /// @param language its code; `x-default` where the reader's own language decides
  public record Alternate(String language, String address) {}

  /// The same with data.
  public Head with(LinkedData other) {
    return new Head(canonical, alternates, type, description, reference, Optional.of(other));
  }

  private static String abridged(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (line.length() <= LONGEST_DESCRIPTION) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_DESCRIPTION);
    // Chinese has no spaces, and no character is to be cut in two.
    int end =
        space > LONGEST_DESCRIPTION / 2
            ? space
            : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_DESCRIPTION) - 1);
    return line.substring(0, end) + "…";
  }
}
