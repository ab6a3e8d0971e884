package dev.operative.ingest;

/// Judges whether decoded characters are the text of a document or an accident of the wrong encoding.
final class TextPlausibility {
  private TextPlausibility() {}

  /// Whether there are next to no control characters, as in any text and in few binary files.
  static boolean isText(String text) {
    long controls = text.chars().filter(TextPlausibility::isControl).count();
    return controls * 200 <= text.length();
  }

  /// The share of characters of the kinds that English and Chinese documents are made of; 0 for no text.
  static double familiar(String text) {
    return share(text.chars().filter(TextPlausibility::isFamiliar).count(), text.length());
  }

  /// The number of characters outside ASCII.
  static long nonAscii(String text) {
    return text.chars().filter(c -> c >= 0x80).count();
  }

  /// The share of the characters outside ASCII that are Chinese characters of the basic block or Chinese
  /// punctuation; 0 when there are none.
  static double commonHan(String text) {
    return share(text.chars().filter(TextPlausibility::isHan).count(), nonAscii(text));
  }

  /// Whether the characters outside ASCII are as rare as accents and typographic signs are.
  static boolean western(String text) {
    return nonAscii(text) * 3 <= text.length();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static boolean isControl(int c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f')
        || (c >= 0x7F && c < 0xA0);
  }

  private static boolean isFamiliar(int c) {
    return (c >= 0x20 && c < 0x250)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c == '\f'
        || (c >= 0x2000 && c < 0x2200)
        || isHan(c);
  }

  private static boolean isHan(int c) {
    return (c >= 0x3000 && c < 0x3020)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xFF00 && c < 0xFF60)
        || (c >= 0x2010 && c < 0x2027);
  }
}
