package dev.operative.search.bitext;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.VerbUse;
import dev.operative.document.citation.SymbolScanner;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Composes versions of a work from lines that begin with the place: `op.8.b To report …`.
final class ComposedVersion {
  static final Vocabulary VOCABULARY = Vocabulary.bundled();

  private static final Map<String, Section> SECTIONS =
      Map.of(
          "pp", Section.PREAMBULAR,
          "op", Section.OPERATIVE,
          "h", Section.HEADING,
          "fn", Section.FOOTNOTE,
          "n", Section.NARRATIVE);

  private ComposedVersion() {}

  /// The verbs and citations are found as they are when documents are read.
  static List<Paragraph> of(Language language, String... lines) {
    return Stream.of(lines)
        .map(
            line -> {
              String text = text(line);
              return paragraph(
                  language,
                  line,
                  VOCABULARY.findVerbs(text, language, section(line)),
                  SymbolScanner.scan(text, Body.GENERAL_ASSEMBLY));
            })
        .toList();
  }

  /// Without verbs and citations.
  static List<Paragraph> plain(Language language, List<String> lines) {
    return lines.stream().map(line -> paragraph(language, line, List.of(), List.of())).toList();
  }

  private static Paragraph paragraph(
      Language language, String line, List<VerbUse> verbs, List<Citation> citations) {
    return new Paragraph(
        new ParagraphId("A-RES-99-1", language, place(line)),
        section(line),
        label(line),
        language,
        List.of(),
        text(line),
        verbs,
        List.of(),
        citations,
        List.of(),
        Optional.empty(),
        new SourceLocation("composed.xml", 1, 1));
  }

  private static String place(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  private static String text(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  private static Section section(String line) {
    return SECTIONS.get(line.substring(0, line.indexOf('.')));
  }

  /// Its number, where one is printed or counted: headings, notes and continuations have none.
  private static String label(String line) {
    Section section = section(line);
    String place = place(line);
    return section == Section.HEADING || section == Section.FOOTNOTE || place.contains("_")
        ? ""
        : place.substring(place.indexOf('.') + 1).replace('.', ' ');
  }
}
