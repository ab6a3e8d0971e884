package dev.operative.cli.output;

import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.SourceLocation;
import dev.operative.export.json.JsonWriter;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Prints what was seen as one JSON object a line for every paragraph; what was refused goes to standard error.
public final class CheckJson implements CheckPrinter {
  private final Console console;
  private final JsonWriter json = new JsonWriter();

  public CheckJson(Console console) {
    this.console = console;
  }

  /// @param lines the first and the last line
  /// @param part the kind of the part, and its symbol when it bears one
  /// @param verbs the verb groups, inherited ones included
  record Row(
      String file,
      List<Integer> lines,
      String id,
      String part,
      String section,
      String label,
      String language,
      List<String> verbs,
      List<String> headings,
      String text) {
    static Row of(Part part, Paragraph paragraph) {
      SourceLocation source = paragraph.source();
      String name =
          part.header().kind().word()
              + part.header().symbol().map(symbol -> " " + symbol).orElse("")
              + (part.header().place().isEmpty() ? "" : " " + part.header().place());
      return new Row(
          source.file(),
          List.of(source.line(), source.lastLine()),
          paragraph.id().toString(),
          name,
          paragraph.section().word(),
          paragraph.label(),
          paragraph.language().code(),
          paragraph.verbNames(),
          paragraph.headings(),
          paragraph.text());
    }
  }

  @Override
  public void parsed(ReadOutcome.Parsed parsed) {
    for (Part part : parsed.document().parts()) {
      for (Paragraph paragraph : part.paragraphs()) {
        byte[] line = json.bytes(Row.of(part, paragraph));
        console.data().println(new String(line, StandardCharsets.UTF_8));
      }
    }
    parsed.notices().forEach(notice -> refused("note", notice));
    parsed.doubts().forEach(doubt -> refused("doubt", doubt));
  }

  @Override
  public void refused(String word, Notice reason) {
    console
        .err()
        .println(word + ": " + FileLine.of(reason.file(), reason.line()) + ": " + reason.message());
  }
}
