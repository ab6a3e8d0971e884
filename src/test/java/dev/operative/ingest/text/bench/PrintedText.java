package dev.operative.ingest.text.bench;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a paragraph as it is printed: with its number, and its footnote marks each behind some word.
///
/// @param number the number with its stop or brackets; empty when it is printed without one
/// @param text the text with its footnote marks
record PrintedText(String number, String text) {
  /// Numbers that have their brackets about them, so that none is printed: ㈠.
  private static final Pattern ENCLOSED = Pattern.compile("[㈠-㈩]");

  private static final Pattern LAST_LEVEL = Pattern.compile("(?:^|.* )\\(?([^()\\s]+)\\)?$");

  /// The text of a paragraph.
  ///
  /// @param mark how a footnote mark is printed
  /// @param random decides where marks stand, which a document does not remember
  static PrintedText of(Paragraph paragraph, UnaryOperator<String> mark, Random random) {
    return new PrintedText(number(paragraph), withMarks(paragraph, mark, random));
  }

  private static String number(Paragraph paragraph) {
    boolean numbered =
        !paragraph.label().isEmpty()
            && (paragraph.section() != Section.PREAMBULAR || paragraph.label().contains("("));
    if (!numbered || paragraph.section() == Section.FOOTNOTE) {
      return "";
    }
    Matcher level = LAST_LEVEL.matcher(paragraph.label());
    String last = level.matches() ? level.group(1) : paragraph.label();
    if (ENCLOSED.matcher(last).matches()) {
      return last;
    }
    boolean main = !paragraph.label().contains("(") && Character.isDigit(last.charAt(0));
    return main ? last + "." : "(" + last + ")";
  }

  private static String withMarks(Paragraph paragraph, UnaryOperator<String> mark, Random random) {
    String text = paragraph.text().replace('\n', ' ');
    StringBuilder marked = new StringBuilder();
    int from = 0;
    List<String> marks = paragraph.footnotes();
    for (int i = 0; i < marks.size(); i++) {
      int target = (int) ((long) text.length() * (i + 1) / marks.size()) - random.nextInt(3);
      int at = placeForMark(text, Math.max(Math.max(from, 1), Math.min(target, text.length())));
      marked.append(text, from, at).append(mark.apply(marks.get(i)));
      from = at;
    }
    return marked.append(text.substring(from)).toString();
  }

  private static int placeForMark(String text, int from) {
    int at = from;
    while (at > 0 && at < text.length() && !fitsMark(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean fitsMark(String text, int at) {
    char before = text.charAt(at - 1);
    return (Character.isLetter(before) || ",;.，；。》”".indexOf(before) >= 0)
        && (text.charAt(at) == ' ' || "，；。》”".indexOf(before) >= 0);
  }
}
