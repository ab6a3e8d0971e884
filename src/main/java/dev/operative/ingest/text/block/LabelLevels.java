package dev.operative.ingest.text.block;

import dev.operative.ingest.ParagraphNumber;
import java.util.ArrayList;
import java.util.List;

/// Follows the numbers of a part and says at which level each new one stands: `8`, then 8 (a), then
/// 8 (a) (ii).
public final class LabelLevels {
  private final List<Label> open = new ArrayList<>();

  /// The full number of a paragraph that opens with this label.
  public ParagraphNumber next(Label label) {
    if (label.form() == Label.Form.NUMBER) {
      open.clear();
      open.add(label);
      return number();
    }
    int level = level(label);
    while (open.size() > level) {
      open.removeLast();
    }
    open.add(label);
    return number();
  }

  /// Forgets all numbers, as before a new preambular paragraph or a new part.
  public void reset() {
    open.clear();
  }

  /// The main number last seen; 0 when there is none.
  public int current() {
    return open.isEmpty() ? 0 : open.getFirst().number();
  }

  /// The number of the paragraph last seen.
  ParagraphNumber number() {
    List<String> levels = new ArrayList<>();
    for (Label label : open) {
      levels.add(label.value());
    }
    return new ParagraphNumber(levels);
  }

  private int level(Label label) {
    int base = !open.isEmpty() && open.getFirst().form() == Label.Form.NUMBER ? 1 : 0;
    for (int i = open.size() - 1; i >= base; i--) {
      if (follows(open.get(i), label)) {
        return i;
      }
    }
    for (int i = open.size() - 1; i >= base; i--) {
      if (open.get(i).form() == label.form() && !isFirst(label)) {
        return i;
      }
    }
    return open.size();
  }

  /// Whether one label comes right after the other in one list: b after a, ii after i, j after i.
  private static boolean follows(Label before, Label label) {
    String a = before.value();
    String b = label.value();
    if (a.length() == 1
        && b.length() == 1
        && isLatin(a)
        && isLatin(b)
        && b.charAt(0) == a.charAt(0) + 1) {
      return true;
    }
    if (a.length() == 2
        && b.length() == 2
        && a.charAt(0) == a.charAt(1)
        && b.charAt(0) == b.charAt(1)) {
      return b.charAt(0) == a.charAt(0) + 1;
    }
    if (a.equals("z") && b.equals("aa")) {
      return true;
    }
    return switch (label.form()) {
      case ROMAN -> before.form() == Label.Form.ROMAN && Label.roman(b) == Label.roman(a) + 1;
      case BRACKETED_NUMBER ->
          before.form() == Label.Form.BRACKETED_NUMBER && label.number() == before.number() + 1;
      case HAN -> before.form() == Label.Form.HAN && han(label) == han(before) + 1;
      default -> false;
    };
  }

  private static boolean isFirst(Label label) {
    return switch (label.form()) {
      case LETTER -> label.value().equalsIgnoreCase("a");
      case ROMAN -> label.value().equalsIgnoreCase("i");
      case BRACKETED_NUMBER, NUMBER -> label.number() == 1;
      case HAN -> han(label) == 1;
    };
  }

  private static int han(Label label) {
    return ParagraphNumber.hanValue(label.value());
  }

  private static boolean isLatin(String value) {
    return value.charAt(0) < 128 && Character.isLetter(value.charAt(0));
  }
}
