package dev.operative.document;

import java.util.regex.Pattern;

/// Folds the ways in which symbols are printed and typed into one.
public final class SymbolText {
  private static final Pattern LATEX =
      Pattern.compile("\\\\(?:mathbf|mathrm|mathsf|mathit|text|textbf|textit|rm|bf)|[$\\\\{}_^]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SymbolText() {}

  /// The text with full-width letters, digits and marks, hyphens and spaces as plain ones; the length stays.
  public static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(folded(text.charAt(i)));
    }
    return out.toString();
  }

  private static char folded(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      case '　', '\u00a0', '\u2007', '\u2009', '\u202f', '\t', '\n', '\r' -> ' ';
      case '⁄', '∕' -> '/';
      default -> c;
    };
  }

  /// One symbol as typed, folded, without typesetting marks and needless spaces.
  static String typed(String text) {
    String plain =
        text.indexOf('$') >= 0 || text.indexOf('\\') >= 0
            ? LATEX.matcher(text).replaceAll("")
            : text;
    return SPACES
        .matcher(folded(plain).strip())
        .replaceAll(" ")
        .replaceAll(" ?/ ?", "/")
        .replaceAll("\\( ", "(")
        .replaceAll(" \\)", ")")
        .replaceAll("^[\"'“”‘’«»《〈\\[]+|[\"'“”‘’«»》〉\\].,;:]+$", "");
  }
}
