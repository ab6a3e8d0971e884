package dev.operative.web.page.result;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Symbol;
import java.util.Collection;
import java.util.Optional;

/// The title of a text in another language, for a version whose own says no more than its number: 第2763(2024)号决议.
///
/// @param lang the code of its language
public record OtherTitle(String text, String lang) {
  /// The first that says more; empty when the version's own does, and when none does.
  ///
  /// @param all the versions of the text
  public static Optional<OtherTitle> of(DocumentHeader version, Collection<DocumentHeader> all) {
    return isNumber(version)
        ? all.stream()
            .filter(other -> !isNumber(other))
            .findFirst()
            .map(other -> new OtherTitle(other.title(), other.language().code()))
        : Optional.empty();
  }

  private static boolean isNumber(DocumentHeader version) {
    return version.symbol().isPresent() && Symbol.parse(version.title()).equals(version.symbol());
  }
}
