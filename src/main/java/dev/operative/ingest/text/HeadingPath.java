package dev.operative.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The headings that the next paragraph stands under. Levels come from the way headings are numbered, since
/// heading marks in converted texts are not reliable: I. or 一. above A. above unnumbered ones.
final class HeadingPath {
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:[IVXLC]{1,6}|[一二三四五六七八九十]{1,3})[.．、].*|(?:Part|Chapter|Pillar|Section|PART|CHAPTER) .*|第[一二三四五六七八九十]+[部章].*",
          Pattern.DOTALL);
  private static final Pattern SECOND =
      Pattern.compile("[A-Z][.．、].*|第[一二三四五六七八九十]+节.*|[(（][一二三四五六七八九十]{1,3}[)）].*", Pattern.DOTALL);

  private final List<Entry> open = new ArrayList<>();

  /// Puts a heading of the part itself (its title, the word "Annex") above all others.
  void title(String text, int rank) {
    push(text, rank);
  }

  /// Puts a heading inside the part.
  void heading(String text) {
    int rank;
    if (isSecond(text)) {
      rank = 4;
    } else if (FIRST.matcher(text).matches()) {
      rank = 3;
    } else {
      rank = 5;
    }
    push(text, rank);
  }

  /// The headings now open, outermost first.
  List<String> path() {
    return open.stream().map(Entry::text).toList();
  }

  /// A letter that could be a roman numeral counts as a letter when it follows its neighbour (H., I.).
  private boolean isSecond(String text) {
    if (!SECOND.matcher(text).matches()) {
      return false;
    }
    char letter = text.charAt(0);
    if ("IVXLC".indexOf(letter) < 0) {
      return true;
    }
    for (Entry entry : open) {
      if (entry.rank() == 4 && entry.text().charAt(0) == letter - 1) {
        return true;
      }
    }
    return false;
  }

  private void push(String text, int rank) {
    open.removeIf(entry -> entry.rank() >= rank);
    open.add(new Entry(text, rank));
  }

  private record Entry(String text, int rank) {}
}
