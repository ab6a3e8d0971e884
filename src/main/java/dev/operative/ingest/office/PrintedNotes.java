package dev.operative.ingest.office;

import dev.operative.ingest.text.block.FootnoteMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The footnotes of one page, which are set smaller than its text, whether or not a rule stands above them.
final class PrintedNotes {
  private static final double SMALLER = 0.92;

  /// Print so little smaller is a note's only where the mark of the note stands in the text above.
  private static final double HARDLY_SMALLER = 0.97;

  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("(?:(\\d{1,3})[.)]?|\\[(\\d{1,3})\\])\\s+(.*)");

  private final List<PrintedLine> page;
  private final double body;
  private final Set<String> marks = new HashSet<>();
  private final int first;

  /// @param page its lines, from top to bottom
  /// @param body the size of most of its print
  PrintedNotes(List<PrintedLine> page, double body) {
    this.page = page;
    this.body = body;
    page.stream()
        .filter(line -> line.size() > body * HARDLY_SMALLER)
        .forEach(line -> marks.addAll(FootnoteMarks.in(line.text())));
    this.first = first();
    for (int i = Math.max(0, first); first >= 0 && i < page.size(); i++) {
      number(i).filter(this::isNext).ifPresent(marks::add);
    }
  }

  /// The text above may have lost the mark of a note between others.
  private boolean isNext(String number) {
    return marks.contains(Integer.toString(Integer.parseInt(number) - 1));
  }

  /// Whether notes begin with a line.
  boolean beginAt(int place) {
    PrintedLine line = page.get(place);
    PrintedLine above = page.get(place - 1);
    return place == first
        || line.size() < body * SMALLER && above.size() >= body * SMALLER && line.beginsWithMark();
  }

  /// A line, with its number as the mark of a note where it opens one of those whose numbers are set as in a list: "1. See".
  PrintedLine marked(int place) {
    PrintedLine line = page.get(place);
    return first < 0 || place < first
        ? line
        : number(place)
            .filter(marks::contains)
            .map(number -> FootnoteMarks.mark(number) + " " + behindNumber(line.text()))
            .map(line::with)
            .orElse(line);
  }

  private Optional<String> number(int place) {
    Matcher number = PLAIN_NUMBER.matcher(page.get(place).text());
    return number.matches()
        ? Optional.of(number.group(1) == null ? number.group(2) : number.group(1))
        : Optional.empty();
  }

  private static String behindNumber(String text) {
    return PLAIN_NUMBER.matcher(text).replaceFirst("$3");
  }

  /// The first line that opens with a number which is a mark in the text above, with no larger print below; -1 when there is
  /// none.
  private int first() {
    int found = -1;
    for (int i = page.size() - 1; i > 0; i--) {
      PrintedLine line = page.get(i);
      if (line.size() >= body * HARDLY_SMALLER) {
        return found;
      }
      if (number(i).filter(marks::contains).isPresent()) {
        found = i;
      }
    }
    return found;
  }
}
