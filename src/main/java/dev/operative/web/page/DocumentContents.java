package dev.operative.web.page;

import dev.operative.document.Section;
import dev.operative.search.query.Facet;
import dev.operative.web.page.DocumentView.Cell;
import dev.operative.web.page.DocumentView.Entry;
import dev.operative.web.page.DocumentView.PartView;
import dev.operative.web.page.DocumentView.Row;
import dev.operative.web.page.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The table of contents of a document: its parts when there are several, and in each its preamble, its operative
/// paragraphs and its headings.
final class DocumentContents {
  private static final int PART = 1;
  private static final int INSIDE = 2;
  private static final int DEEPEST_LISTED = 4;

  /// The line that names the organ that speaks, `The Security Council,`: it opens the text and divides nothing.
  private static final Pattern ENACTING = Pattern.compile(".*[,，:：]\\s*");

  private final Frame frame;
  private final List<Entry> entries = new ArrayList<>();

  private DocumentContents(Frame frame) {
    this.frame = frame;
  }

  /// The lines, in reading order.
  static List<Entry> of(List<PartView> parts, Frame frame) {
    DocumentContents contents = new DocumentContents(frame);
    parts.forEach(contents::part);
    return contents.entries;
  }

  private void part(PartView part) {
    if (part.titled()) {
      entries.add(new Entry(part.title(), part.lang(), part.anchor(), PART, part.badge()));
    }
    Section before = Section.FRONT_MATTER;
    List<Row> rows = part.rows();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Section section = section(row);
      switch (section) {
        case PREAMBULAR, OPERATIVE -> {
          if (section != before && before != Section.OPERATIVE) {
            begin(row, section);
          }
          before = section;
        }
        case HEADING -> {
          boolean cover = i + 1 < rows.size() && section(rows.get(i + 1)) == Section.FRONT_MATTER;
          if (!cover) {
            heading(row, part);
          }
        }
        case NARRATIVE, FOOTNOTE, TABLE, SIGNATURE, FRONT_MATTER -> {}
      }
    }
  }

  private static Section section(Row row) {
    return Section.parse(row.section()).orElseThrow();
  }

  private void begin(Row row, Section section) {
    shown(row)
        .map(
            cell ->
                new Entry(
                    frame.heading(Facet.SECTION, section.word()),
                    frame.lang(),
                    cell.id(),
                    INSIDE,
                    Optional.empty()))
        .ifPresent(entries::add);
  }

  /// Adds a heading; one that only says the title of its part again is not listed twice.
  private void heading(Row row, PartView part) {
    shown(row)
        .filter(cell -> cell.level() <= DEEPEST_LISTED)
        .map(cell -> new Entry(text(cell), cell.lang(), cell.id(), INSIDE, Optional.empty()))
        .filter(entry -> !ENACTING.matcher(entry.title()).matches())
        .filter(entry -> !entry.title().equalsIgnoreCase(part.title()))
        .ifPresent(entries::add);
  }

  private static Optional<Cell> shown(Row row) {
    return row.cells().stream().flatMap(Optional::stream).findFirst();
  }

  private static String text(Cell cell) {
    StringBuilder text = new StringBuilder();
    cell.runs().forEach(run -> run.pieces().forEach(piece -> text.append(piece.text())));
    return text.toString();
  }
}
