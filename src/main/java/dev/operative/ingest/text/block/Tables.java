package dev.operative.ingest.text.block;

import java.util.regex.Pattern;

/// Recognises the rows of a table.
public final class Tables {
  private static final Pattern RULE = Pattern.compile("\\|?[\\s:|+-]{3,}\\|?");

  private Tables() {}

  /// Whether the line is a row: cells between bars, or at least two cells parted by tabs.
  public static boolean isRow(String text) {
    if (text.startsWith("|") && text.indexOf('|', 1) > 0) {
      return true;
    }
    int tab = text.indexOf('\t');
    return tab > 0 && tab < text.length() - 1 && Label.of(text).isEmpty();
  }

  /// The row with its cells parted by ` | `; empty for the line that parts head and body.
  public static String cells(String row) {
    if (RULE.matcher(row).matches()) {
      return "";
    }
    String inner = row.replaceAll("^\\|\\s*|\\s*\\|$", "");
    return inner.replaceAll("\\s*[|\\t]\\s*", " | ").strip();
  }
}
