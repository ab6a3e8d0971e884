package dev.operative.ingest.akn.markup;

import dev.operative.ingest.akn.markup.RichText.Note;
import java.util.HashSet;
import java.util.Set;

/// Reads the content of a paragraph: text, emphasis, links and footnotes.
public final class InlineReader {
  private static final Set<String> BREAKS = Set.of("eol", "br");

  /// Structures that some files open in the middle of a paragraph.
  private static final Set<String> BLOCKS =
      Set.of(
          "embeddedStructure",
          "quotedStructure",
          "mod",
          "p",
          "container",
          "paragraph",
          "list",
          "blockList",
          "point",
          "subheading",
          "heading",
          "table",
          "num");

  private final XmlCursor cursor;

  /// The marks of the footnotes met so far.
  private final Set<String> noted = new HashSet<>();

  public InlineReader(XmlCursor cursor) {
    this.cursor = cursor;
  }

  /// What to do with a structure that opens inside a paragraph.
  public interface Nested {
    /// Reads the structure at whose start the cursor stands, and leaves it at its end.
    ///
    /// @param before the text of the paragraph up to here
    /// @param line where that text begins
    void open(RichText before, int line) throws UnreadableXmlException;
  }

  /// The text of a paragraph, or what of it follows the last structure inside it.
  ///
  /// @param line where it begins
  public record Remainder(RichText text, int line) {}

  /// Reads from the start of a paragraph to its end.
  public Remainder read(Nested nested) throws UnreadableXmlException {
    RichTextBuilder builder = new RichTextBuilder();
    int line = cursor.line();
    int depth = 0;
    while (true) {
      switch (cursor.next()) {
        case START -> {
          if (cursor.name().equals("authorialNote")) {
            builder.note(readNote());
          } else if (BLOCKS.contains(cursor.name())) {
            nested.open(builder.build(), line);
            builder = new RichTextBuilder();
            line = cursor.line();
          } else {
            open(builder);
            depth++;
          }
        }
        case END -> {
          if (depth == 0) {
            return new Remainder(builder.build(), line);
          }
          builder.close(noted);
          depth--;
        }
        case TEXT -> builder.append(cursor.text());
        case END_OF_FILE -> {
          return new Remainder(builder.build(), line);
        }
      }
    }
  }

  /// Reads a footnote or a cell from its start to its end as one text, whatever paragraphs it has.
  public RichText readFlat() throws UnreadableXmlException {
    RichTextBuilder text = new RichTextBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case START -> {
          if (cursor.name().equals("authorialNote")) {
            text.note(readNote());
          } else {
            open(text);
            depth++;
          }
        }
        case END -> {
          if (--depth > 0) {
            text.close(noted);
          }
        }
        case TEXT -> text.append(cursor.text());
        case END_OF_FILE -> depth = 0;
      }
    }
    return text.build();
  }

  private void open(RichTextBuilder builder) {
    if (BREAKS.contains(cursor.name()) || cursor.name().equals("p")) {
      builder.append(" ");
    }
    builder.open(cursor);
  }

  /// Reads the footnote at whose start the cursor stands, to its end.
  public Note readNote() throws UnreadableXmlException {
    String marker = cursor.attribute("marker").orElse("");
    int line = cursor.line();
    noted.add(marker);
    RichText text = readFlat();
    return new Note(marker, text, line, cursor.line());
  }
}
