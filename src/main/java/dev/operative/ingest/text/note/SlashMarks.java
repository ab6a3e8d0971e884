package dev.operative.ingest.text.note;

import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Line;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the footnote marks of texts of before 2000, which stand before a slash: `Declaration on the Fiftieth
/// Anniversary, 1/` in the text, and `1/ Resolution 50/6.` at its foot.
public final class SlashMarks {
  private static final Pattern FOOTNOTE = Pattern.compile("^(\\d{1,3}|\\*{1,3})/\\s+(?=\\S)");
  private static final Pattern MARK =
      Pattern.compile("(?<=[\\p{L},;.:”\"’')）》，；。：])\\s?(\\d{1,3})/(?=\\s|$|[,;.，；。])");

  private SlashMarks() {}

  /// The lines with such figures turned into [FootnoteMarks].
  public static List<Line> raise(List<Line> lines) {
    return lines.stream().map(line -> line.withText(raise(line.text()))).toList();
  }

  private static String raise(String text) {
    if (text.indexOf('/') < 0) {
      return text;
    }
    String noted =
        FOOTNOTE.matcher(text).replaceFirst(mark -> FootnoteMarks.mark(mark.group(1)) + " ");
    return MARK.matcher(noted).replaceAll(mark -> FootnoteMarks.mark(mark.group(1)));
  }
}
