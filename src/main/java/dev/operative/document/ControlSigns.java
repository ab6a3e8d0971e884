package dev.operative.document;

/// Replaces control characters by visible signs: those that move a cursor, begin a command to a terminal or turn the
/// direction of what follows. Whatever the program shows to a person goes through here.
public final class ControlSigns {
  /// The picture of NUL; those of the other control characters follow in their order.
  private static final int PICTURES = 0x2400;

  private static final char DELETE = 0x7f;
  private static final char PICTURE_OF_DELETE = '\u2421';

  private ControlSigns() {}

  /// The text with every such character shown, its line ends and tabs left as they are.
  public static String visible(String text) {
    return shown(text, "\n\t");
  }

  /// The text with every such character shown, so that it stays one line.
  public static String visibleLine(String text) {
    return shown(text, "");
  }

  private static String shown(String text, String kept) {
    if (text.chars().noneMatch(ControlSigns::acts)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!acts(c) || kept.indexOf(c) >= 0) {
        shown.append(c);
      } else if (c < ' ') {
        shown.append((char) (PICTURES + c));
      } else if (c == DELETE) {
        shown.append(PICTURE_OF_DELETE);
      } else {
        shown.append(String.format("<U+%04X>", (int) c));
      }
    }
    return shown.toString();
  }

  private static boolean acts(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isDirection(c);
  }

  private static boolean isDirection(int c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
