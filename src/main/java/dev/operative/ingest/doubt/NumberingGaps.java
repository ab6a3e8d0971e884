package dev.operative.ingest.doubt;

import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.Section;
import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.document.doubt.ReadingDoubt.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers that are missing among the operative paragraphs of a text, whose numbers rise by one or begin anew.
final class NumberingGaps {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\b.*");

  private int missing;
  private int line;
  private String before = "";

  private NumberingGaps() {}

  /// The missing numbers of all parts as one doubt; empty when none is missing.
  static Optional<ReadingDoubt> in(List<Part> parts) {
    NumberingGaps gaps = new NumberingGaps();
    parts.forEach(gaps::add);
    return gaps.missing == 0
        ? Optional.empty()
        : Optional.of(new ReadingDoubt(Kind.NUMBERING_GAP, gaps.line, gaps.missing, gaps.before));
  }

  private void add(Part part) {
    int last = 0;
    for (Paragraph paragraph : part.paragraphs()) {
      Matcher number = NUMBER.matcher(paragraph.label());
      if (paragraph.section() == Section.OPERATIVE && number.matches()) {
        int here = Integer.parseInt(number.group(1));
        if (here > last + 1) {
          note(paragraph, number.group(1), here - last - 1);
        }
        last = here;
      }
    }
  }

  private void note(Paragraph paragraph, String number, int skipped) {
    if (missing == 0) {
      line = paragraph.source().line();
      before = number;
    }
    missing += skipped;
  }
}
