package dev.operative.mcp.text;

import dev.operative.search.wording.Change;
import dev.operative.search.wording.Comparison;
import java.util.stream.Collectors;

/// Writes how one wording becomes another: `[-removed-]`, `{+added+}`, and as much of what was kept as shows where.
public final class ChangeText {
  /// What the marks mean, for the head of an answer that has some.
  public static final String LEGEND = "[-…-] was removed, {+…+} was added, … was kept.";

  /// So many characters are shown of what was kept, before and after a change.
  private static final int AROUND = 50;

  private ChangeText() {}

  /// The changes.
  public static String of(Comparison comparison) {
    return comparison.changes().stream().map(ChangeText::of).collect(Collectors.joining()).strip();
  }

  private static String of(Change change) {
    String text = change.text().strip();
    return switch (change.kind()) {
      case KEPT -> kept(change.text());
      case REMOVED -> "[-" + text + "-] ";
      case ADDED -> "{+" + text + "+} ";
    };
  }

  private static String kept(String text) {
    return text.length() <= 2 * AROUND + 3
        ? text
        : text.substring(0, AROUND) + " … " + text.substring(text.length() - AROUND);
  }
}
