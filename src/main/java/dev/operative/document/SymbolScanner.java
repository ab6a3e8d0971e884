package dev.operative.document;

import java.util.List;

/// Finds the symbols and resolutions that a running text mentions, in English and Chinese.
public final class SymbolScanner {
  private SymbolScanner() {}

  /// Lists the mentions in order of appearance.
  ///
  /// @param text any text
  /// @param speaker the organ whose text it is: it decides what "its resolution 51/24" means
  public static List<Citation> scan(String text, Body speaker) {
    return List.of();
  }
}
