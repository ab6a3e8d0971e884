package dev.operative.ingest.text.block;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognises the rows of a table.
public final class Tables {
  private static final Pattern RULE = Pattern.compile("\\|?[\\s:|+-]{3,}\\|?");
  private static final Pattern BETWEEN_CELLS = Pattern.compile("[|\\t]");

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
    int start = row.startsWith("|") ? 1 : 0;
    int end = row.length() - (row.length() > start && row.endsWith("|") ? 1 : 0);
    return Arrays.stream(BETWEEN_CELLS.split(row.substring(start, end), -1))
        .map(String::strip)
        .collect(Collectors.joining(" | "))
        .strip();
  }
}
