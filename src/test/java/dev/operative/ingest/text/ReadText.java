package dev.operative.ingest.text;

import dev.operative.document.Paragraph;
import dev.operative.document.UnDocument;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.text.block.Line;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads texts as the product does, and shows what was seen one line a paragraph.
final class ReadText {
  private static final TextParser PARSER = new TextParser(Vocabulary.bundled());

  private ReadText() {}

  /// The document that a text is read as.
  static UnDocument document(String text) {
    return parsed(PARSER.parse(text, "document.txt", Sidecar.NONE));
  }

  /// The document that lines of another format are read as.
  static UnDocument document(List<Line> lines) {
    return parsed(PARSER.parse(lines, "document.pdf", Sidecar.NONE));
  }

  private static UnDocument parsed(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Parsed parsed -> parsed.document();
      case ReadOutcome.OtherLanguage other -> throw new AssertionError(other.reason());
      case ReadOutcome.Rejected rejected -> throw new AssertionError(rejected.reason());
    };
  }

  /// Section, label and text of every paragraph, verbs in brackets: `operative 1 [Requests] Requests States to report;`.
  static List<String> lines(String text) {
    return lines(document(text));
  }

  /// The same of a document.
  static List<String> lines(UnDocument document) {
    return document.parts().stream()
        .flatMap(part -> part.paragraphs().stream())
        .map(ReadText::line)
        .toList();
  }

  private static String line(Paragraph paragraph) {
    String verbs =
        paragraph.verbs().stream()
            .map(use -> use.verb())
            .collect(Collectors.joining(", ", "[", "]"));
    return Stream.of(
            paragraph.section().word(),
            paragraph.label(),
            verbs.equals("[]") ? "" : verbs,
            paragraph.text())
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
