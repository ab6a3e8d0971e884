package dev.operative.ingest.akn.export;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.ingest.DraftParagraph;
import dev.operative.ingest.DraftPart;
import dev.operative.ingest.akn.markup.RichText;
import dev.operative.ingest.akn.markup.UnreadableXmlException;
import dev.operative.ingest.akn.markup.VerbFinder;
import dev.operative.ingest.akn.markup.XmlCursor;
import dev.operative.language.Languages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file that Operative exported. Such a file says of each paragraph what it is, in a namespace of its own, so
/// nothing has to be recognised and the paragraphs are the ones that were exported.
///
/// What was added by hand says nothing of the kind; a file with text outside these paragraphs is no export any more.
public final class ExportedFile {
  /// The namespace in which an export says what Akoma Ntoso has no words for.
  static final String NAMESPACE = "urn:operative:export:1";

  private static final int FIRST_BYTES = 512;

  private final XmlCursor cursor;
  private final VerbFinder verbs;
  private final String file;
  private final Languages languages;
  private final ExportedFacts facts;
  private final List<DraftPart> parts = new ArrayList<>();
  private List<DraftParagraph> paragraphs = new ArrayList<>();

  /// @param file the path of the file
  public ExportedFile(XmlCursor cursor, VerbFinder verbs, String file, Languages languages) {
    this.languages = languages;
    this.cursor = cursor;
    this.verbs = verbs;
    this.file = file;
    this.facts = new ExportedFacts(cursor, file, languages);
  }

  /// Whether a file says that it is an export.
  public static boolean claims(byte[] content) {
    int length = Math.min(content.length, FIRST_BYTES);
    return new String(content, 0, length, StandardCharsets.ISO_8859_1).contains(NAMESPACE);
  }

  /// What an export holds.
  ///
  /// @param parts at least one
  public record Contents(DocumentHeader header, List<DraftPart> parts) {}

  /// Reads the whole file.
  public Contents read() throws UnreadableXmlException, ChangedExportException {
    Optional<PartHeader> part = Optional.empty();
    while (cursor.next() != XmlCursor.Event.END_OF_FILE) {
      switch (cursor.event()) {
        case START -> {
          if (cursor.name().equals("num")) {
            cursor.skip();
          } else if (cursor.isOf(NAMESPACE) && cursor.name().equals("part")) {
            part.ifPresent(this::endPart);
            part = Optional.of(facts.part());
          } else if (cursor.isOf(NAMESPACE)) {
            facts.read();
          } else if (cursor.attribute(NAMESPACE, "section").isPresent()) {
            paragraph(part.orElseThrow(() -> changed("a paragraph stands outside a part")));
          }
        }
        case TEXT -> {
          if (!cursor.text().isBlank()) {
            throw changed("a text has no role");
          }
        }
        case END, END_OF_FILE -> {}
      }
    }
    endPart(part.orElseThrow(() -> changed("it has no part")));
    return new Contents(facts.document(), List.copyOf(parts));
  }

  private void endPart(PartHeader header) {
    parts.add(new DraftPart(header, paragraphs));
    paragraphs = new ArrayList<>();
  }

  /// Reads the paragraph at whose start the cursor stands, to its end, and the footnotes in it.
  private void paragraph(PartHeader part) throws UnreadableXmlException, ChangedExportException {
    int line = cursor.line();
    int place = paragraphs.size();
    Section section =
        cursor
            .attribute(NAMESPACE, "section")
            .flatMap(Section::parse)
            .orElseThrow(() -> changed("no section is called so"));
    String label = cursor.attribute(NAMESPACE, "label").orElse("");
    Language language =
        cursor.attribute(NAMESPACE, "language").flatMap(languages::parse).orElseGet(part::language);
    List<String> headings = facts.path(cursor.attribute(NAMESPACE, "path"));
    List<String> marks =
        cursor.attribute(NAMESPACE, "marks").map(m -> List.of(m.split(" "))).orElse(List.of());
    VerbatimText content = content(part);
    RichText text = content.words();
    paragraphs.add(
        place,
        new DraftParagraph(
            section,
            ExportedLabel.number(section, label),
            language,
            headings,
            text.text(),
            marks,
            new SourceLocation(file, line, Math.max(line, cursor.line())),
            Optional.of(verbs.findMarked(text, language, section, part.kind())),
            Optional.of(content.citations())));
  }

  private VerbatimText content(PartHeader part)
      throws UnreadableXmlException, ChangedExportException {
    VerbatimText text = new VerbatimText();
    for (int depth = 1; depth > 0; ) {
      switch (cursor.next()) {
        case START -> {
          if (cursor.attribute(NAMESPACE, "section").isPresent()) {
            paragraph(part);
          } else {
            text.open(cursor);
            depth++;
          }
        }
        case END -> {
          if (--depth > 0) {
            text.close();
          }
        }
        case TEXT -> text.append(cursor.text());
        case END_OF_FILE -> depth = 0;
      }
    }
    return text;
  }

  private ChangedExportException changed(String message) {
    return new ChangedExportException(cursor.line(), message);
  }
}
