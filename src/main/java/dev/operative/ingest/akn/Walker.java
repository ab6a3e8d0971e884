package dev.operative.ingest.akn;

import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.akn.AknPart.Type;
import dev.operative.ingest.akn.MarkupContext.Region;
import dev.operative.ingest.akn.markup.InlineReader;
import dev.operative.ingest.akn.markup.RichText;
import dev.operative.ingest.akn.markup.RichTextBuilder;
import dev.operative.ingest.akn.markup.TableRow;
import dev.operative.ingest.akn.markup.UnreadableXmlException;
import dev.operative.ingest.akn.markup.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Walks through a file element by element and fills its parts. No text of the file is lost, whatever element
/// it stands in: what is not known is taken for a paragraph of the division around it.
final class Walker {
  private final XmlCursor cursor;
  private final InlineReader inline;
  private final List<AknPart> parts = new ArrayList<>();
  private final SetPhrases phrases;
  private PartWriter writer;

  Walker(XmlCursor cursor, SetPhrases phrases) {
    this.cursor = cursor;
    this.phrases = phrases;
    this.writer = new PartWriter(new AknPart(Type.RESOLUTION, Optional.empty(), phrases), phrases);
    this.inline = new InlineReader(cursor);
  }

  /// Reads the whole file.
  ///
  /// @return its parts in reading order; none when it holds no document
  List<AknPart> read() throws UnreadableXmlException {
    while (cursor.next() != XmlCursor.Event.END_OF_FILE) {
      if (cursor.event() == XmlCursor.Event.START) {
        element(MarkupContext.of(Region.BODY));
      }
    }
    return List.copyOf(parts);
  }

  /// Reads the element at whose start the cursor stands, to its end.
  private void element(MarkupContext context) throws UnreadableXmlException {
    switch (cursor.name()) {
      case "statement", "documentCollection", "doc" -> part(type());
      case "embeddedStructure" -> part(Type.ENCLOSED_DRAFT);
      case "meta" -> writer.part().metadata(new MetadataReader(cursor).read());
      case "coverPage" -> children(MarkupContext.of(Region.COVER));
      case "preface" -> children(MarkupContext.of(Region.PREFACE));
      case "preamble" -> children(MarkupContext.of(Region.PREAMBLE));
      case "mainBody" -> children(MarkupContext.of(Region.BODY));
      case "conclusions" -> children(MarkupContext.of(Region.CONCLUSIONS));
      case "collectionBody", "decoration", "img" -> cursor.skip();
      case "formula" -> organ();
      case "container" -> container(context);
      case "block" -> block(context);
      case "crossHeading" -> crossHeading(context);
      case "heading", "subheading", "subhheading" -> heading(context);
      case "num" -> number(context);
      case "paragraph" -> paragraph(context);
      case "point", "item", "indent" -> item(context);
      case "list", "sublist", "blockList" -> list(context);
      case "section", "part", "title", "subsection", "chapter", "article" -> division(context);
      case "quotedStructure" -> children(context.inQuotation());
      case "tr" -> row();
      case "authorialNote" -> writer.part().addNote(inline.readNote());
      case "p", "listIntroduction", "span", "a", "docTitle", "inline" -> text(context);
      default -> children(context);
    }
  }

  private void children(MarkupContext context) throws UnreadableXmlException {
    while (true) {
      switch (cursor.next()) {
        case START -> element(context);
        case END, END_OF_FILE -> {
          return;
        }
        case TEXT -> loose(context);
      }
    }
  }

  private void loose(MarkupContext context) {
    RichTextBuilder words = new RichTextBuilder();
    words.append(cursor.text());
    writer.text(context, words.build(), cursor.line(), cursor.line());
  }

  private Type type() {
    String name = cursor.attribute("name").orElse("").replace(" ", "");
    if (cursor.name().equals("doc")) {
      return Type.ANNEX;
    }
    if (name.equalsIgnoreCase("presidentialStatement")) {
      return Type.PRESIDENTIAL_STATEMENT;
    }
    boolean draft = name.equalsIgnoreCase("draftResolution");
    if (parts.isEmpty()) {
      return draft ? Type.DRAFT : Type.RESOLUTION;
    }
    return draft ? Type.ENCLOSED_DRAFT : Type.SIBLING;
  }

  private void part(Type type) throws UnreadableXmlException {
    PartWriter around = writer;
    Optional<AknPart> outer = Optional.of(around.part()).filter(parts::contains);
    writer = new PartWriter(new AknPart(type, outer, phrases), phrases);
    parts.add(writer.part());
    children(MarkupContext.of(Region.BODY));
    writer = around;
  }

  private void organ() throws UnreadableXmlException {
    int line = cursor.line();
    RichText text = inline.readFlat();
    writer.organ(text, line, cursor.line());
  }

  private void container(MarkupContext context) throws UnreadableXmlException {
    String name = cursor.attribute("name").orElse("");
    if (name.equals("formula")) {
      organ();
    } else if (writer.part().type() == Type.ENCLOSED_DRAFT && !name.equals("table")) {
      // An embedded structure has no preamble of its own: its containers are the preamble.
      children(MarkupContext.of(Region.PREAMBLE));
    } else {
      children(context);
    }
  }

  private void block(MarkupContext context) throws UnreadableXmlException {
    if (cursor.attribute("name").orElse("").equals("subheading")) {
      heading(context);
    } else {
      text(context);
    }
  }

  private void crossHeading(MarkupContext context) throws UnreadableXmlException {
    if (cursor.attribute("refersTo").orElse("").equals("#preamble")) {
      text(context.in(Region.PREAMBLE));
    } else {
      heading(context);
    }
  }

  private void heading(MarkupContext context) throws UnreadableXmlException {
    int line = cursor.line();
    RichText text = inline.readFlat();
    writer.heading(context.rank(), text, line, cursor.line());
  }

  private void paragraph(MarkupContext context) throws UnreadableXmlException {
    String style = cursor.attribute("class").orElse("");
    OptionalInt rank = HeadingStyle.rank(style);
    if (rank.isPresent()) {
      children(context.heading(style, rank.getAsInt()));
      writer.headingOfNumber(rank.getAsInt(), cursor.line());
    } else {
      children(context.style(style));
    }
  }

  private void number(MarkupContext context) throws UnreadableXmlException {
    int line = cursor.line();
    String printed = inline.readFlat().text();
    if (context.isDivision()) {
      writer.divisionNumber(context.rank(), printed);
    } else {
      writer.number(printed, line);
    }
  }

  private void item(MarkupContext context) throws UnreadableXmlException {
    writer.forgetNumber();
    children(context.style(MarkupContext.ITEM));
  }

  private void list(MarkupContext context) throws UnreadableXmlException {
    // A number before the list belongs to its introduction, which has still to come.
    OptionalInt levels =
        writer.hasNumber() ? OptionalInt.empty() : OptionalInt.of(writer.part().numbers().depth());
    while (true) {
      switch (cursor.next()) {
        case START -> {
          switch (cursor.name()) {
            case "intro", "listIntroduction" -> {
              element(context);
              levels = OptionalInt.of(writer.part().numbers().depth());
            }
            case "wrapUp" -> element(context.style(MarkupContext.ITEM));
            default -> {
              if (levels.isEmpty()) {
                writer.countNumber(context);
                levels = OptionalInt.of(writer.part().numbers().depth());
              }
              element(context.floor(levels.getAsInt()));
            }
          }
        }
        case END, END_OF_FILE -> {
          return;
        }
        case TEXT -> loose(context);
      }
    }
  }

  private void division(MarkupContext context) throws UnreadableXmlException {
    writer.forgetNumber();
    writer.part().numbers().restart();
    children(context.deeper().style(MarkupContext.DIVISION));
    writer.headingOfNumber(context.rank(), cursor.line());
  }

  private void row() throws UnreadableXmlException {
    int line = cursor.line();
    RichText row = new TableRow(cursor, inline).read();
    writer.part().add(Section.TABLE, ParagraphNumber.NONE, row, true, line, cursor.line());
  }

  private void text(MarkupContext context) throws UnreadableXmlException {
    int line = cursor.line();
    InlineReader.Remainder rest =
        inline.read(
            (before, start) -> {
              writer.text(context, before, start, cursor.line());
              element(context);
            });
    writer.text(context, rest.text(), rest.line(), Math.max(line, cursor.line()));
  }
}
