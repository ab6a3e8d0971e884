package dev.operative.cli.output;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A style of terminal output.
public enum Style {
  HIGHLIGHT("1;33"),
  STRONG("1"),
  FAINT("2"),
  GOOD("32"),
  WARNING("1;31");

  /// What begins or ends any of them.
  static final Pattern SEQUENCE =
      Pattern.compile(
          "\u001b\\[(?:0"
              + Stream.of(values()).map(style -> "|" + style.code).collect(Collectors.joining())
              + ")m");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /// The text in this style where the console shows colours, else the text alone.
  public String of(String text, Console console) {
    return console.colours() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
