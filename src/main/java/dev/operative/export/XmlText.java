package dev.operative.export;

/// Text that may stand in XML 1.0.
public final class XmlText {
  private XmlText() {}

  /// The text without the characters that no XML file may have, not even escaped: control characters other than tab
  /// and line breaks, halves of surrogate pairs, U+FFFE and U+FFFF. Each becomes U+FFFD.
  public static String legal(String text) {
    return text.codePoints().allMatch(XmlText::isLegal)
        ? text
        : text.codePoints()
            .map(c -> isLegal(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
