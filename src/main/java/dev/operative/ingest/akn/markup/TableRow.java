package dev.operative.ingest.akn.markup;

import dev.operative.ingest.akn.markup.RichText.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a row of a table as one paragraph, its cells parted by ` | `.
public final class TableRow {
  private static final Pattern NOTE_STYLE = Pattern.compile("[Ff]ootnote.*");
  private static final Pattern NOTE = Pattern.compile("(\\*{1,3}|[a-z]|\\d{1,2})\\s+(?=\\S)");

  private final XmlCursor cursor;
  private final InlineReader inline;

  public TableRow(XmlCursor cursor, InlineReader inline) {
    this.cursor = cursor;
    this.inline = inline;
  }

  /// Reads from the start of the row to its end.
  public RichText read() throws UnreadableXmlException {
    List<RichText> cells = new ArrayList<>();
    while (cursor.next() != XmlCursor.Event.END_OF_FILE) {
      if (cursor.event() == XmlCursor.Event.END) {
        break;
      }
      if (cursor.event() == XmlCursor.Event.START) {
        RichText cell = inline.readFlat();
        if (!cell.isEmpty()) {
          cells.add(cell);
        }
      }
    }
    return join(cells);
  }

  private static RichText join(List<RichText> cells) {
    StringBuilder text = new StringBuilder();
    List<RichText.Link> links = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (RichText cell : cells) {
      if (!text.isEmpty() && !cell.text().isEmpty()) {
        text.append(" | ");
      }
      int shift = text.length();
      text.append(cell.text());
      cell.links()
          .forEach(
              link ->
                  links.add(
                      new RichText.Link(link.href(), link.start() + shift, link.end() + shift)));
      notes.addAll(cell.notes());
      marks.addAll(cell.marks());
    }
    return new RichText(text.toString(), List.of(), links, List.of(), notes, marks);
  }

  /// The footnote that a paragraph of a footnote's style is; its mark stands first in its text.
  public static Optional<Note> note(String style, RichText text, int line, int lastLine) {
    if (!NOTE_STYLE.matcher(style).matches()) {
      return Optional.empty();
    }
    Matcher mark = NOTE.matcher(text.text());
    return Optional.of(
        mark.lookingAt()
            ? new Note(mark.group(1), text.from(mark.end()), line, lastLine)
            : new Note("", text, line, lastLine));
  }
}
