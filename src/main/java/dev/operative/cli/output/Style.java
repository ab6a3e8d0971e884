package dev.operative.cli.output;

/// A style of terminal output.
public enum Style {
  HIGHLIGHT("1;33"),
  STRONG("1"),
  FAINT("2"),
  GOOD("32"),
  WARNING("1;31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /// The text in this style where the console shows colours, else the text alone.
  public String of(String text, Console console) {
    return console.colours() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
