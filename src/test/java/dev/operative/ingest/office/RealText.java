package dev.operative.ingest.office;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.TextReader;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Paragraphs of the bundled documents, to be printed in other formats and read again. */
final class RealText {
  static final Vocabulary VOCABULARY = Vocabulary.bundled();
  static final TextParser PARSER = new TextParser(VOCABULARY);

  private RealText() {}

  /** What a test compares: the role, number and words of a paragraph. */
  record Seen(Section section, String label, String text) {
    static Seen of(Paragraph paragraph) {
      // The press release opens every quoted paragraph with a quotation mark.
      return new Seen(
          paragraph.section(), paragraph.label(), paragraph.text().replaceFirst("^“+", ""));
    }
  }

  /** The preambular and operative paragraphs of resolution 2396 (2017), without sub-paragraphs. */
  static List<Seen> resolution() {
    return bundled("press-release-resolution-2396-2017.en.txt").stream()
        .filter(it -> it.section() == Section.PREAMBULAR || it.section() == Section.OPERATIVE)
        .filter(it -> !it.label().contains("("))
        .toList();
  }

  /** The headings and numbered paragraphs of the Chinese report. */
  static List<Seen> chineseReport() {
    return bundled("report-global-counter-terrorism-strategy-2020.zh.txt").stream()
        .filter(it -> it.section() == Section.NARRATIVE && it.label().matches("\\d+"))
        .toList();
  }

  private static List<Seen> bundled(String name) {
    try {
      SourceFile file = new SourceFile(name, Files.readAllBytes(Path.of("corpus", name)));
      return seen(new TextReader(VOCABULARY).read(file, Sidecar.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Seen> seen(ReadOutcome outcome) {
    return document(outcome).paragraphs().map(Seen::of).toList();
  }

  static UnDocument document(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Parsed parsed) {
      return parsed.document();
    }
    throw new AssertionError("not read: " + outcome);
  }

  static ReadOutcome read(DocumentReader reader, String name, byte[] content) {
    SourceFile file = new SourceFile(name, content);
    if (!reader.accepts(file)) {
      throw new AssertionError("not accepted: " + name);
    }
    return reader.read(file, Sidecar.NONE);
  }

  static String reason(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Rejected rejected) {
      return rejected.reason().message();
    }
    throw new AssertionError("not rejected: " + outcome);
  }

  /** Those of the given roles. */
  static List<Seen> only(List<Seen> seen, Section... sections) {
    Set<Section> wanted = Set.of(sections);
    return seen.stream().filter(it -> wanted.contains(it.section())).toList();
  }
}
