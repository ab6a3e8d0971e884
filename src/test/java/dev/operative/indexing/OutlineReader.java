package dev.operative.indexing;

import dev.operative.document.Body;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a format made for tests: a symbol, a colon and the texts of its paragraphs, parted by bars;
 * each further line is an enclosed text. `!reason` is rejected, `?` is in another language, `*` is
 * a defect.
 */
final class OutlineReader implements DocumentReader {
  final Map<String, Integer> reads = new ConcurrentHashMap<>();

  @Override
  public boolean accepts(SourceFile file) {
    return true;
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    reads.merge(file.path(), 1, Integer::sum);
    String text = new String(file.content(), StandardCharsets.UTF_8).strip();
    ReadOutcome.Notice notice = new ReadOutcome.Notice(file.path(), 7, text.substring(1));
    return switch (text.charAt(0)) {
      case '!' -> new ReadOutcome.Rejected(notice);
      case '?' -> new ReadOutcome.OtherLanguage(notice);
      case '*' -> throw new IllegalStateException("a defect");
      default -> new ReadOutcome.Parsed(document(file.path(), text, sidecar), List.of());
    };
  }

  private static UnDocument document(String file, String text, Sidecar sidecar) {
    List<Part> parts = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] halves = line.split(":", 2);
      Symbol symbol = Symbol.parse(halves[0]).orElseThrow();
      List<Paragraph> paragraphs = new ArrayList<>();
      for (String words : halves[1].split("\\|")) {
        paragraphs.add(paragraph(symbol, paragraphs.size() + 1, words.strip(), file));
      }
      parts.add(new Part(part(symbol), paragraphs));
    }
    PartHeader first = parts.getFirst().header();
    DocumentHeader header =
        new DocumentHeader(
            first.slug(),
            first.symbol(),
            sidecar.title().orElse("A title"),
            Optional.empty(),
            Body.SECURITY_COUNCIL,
            Kind.RESOLUTION,
            Status.ADOPTED,
            Language.ENGLISH,
            Proceedings.NONE,
            List.of(),
            Optional.empty(),
            file,
            List.of());
    return new UnDocument(header, parts);
  }

  private static PartHeader part(Symbol symbol) {
    return new PartHeader(
        symbol.slug(),
        "",
        Kind.RESOLUTION,
        Optional.of(symbol),
        "A title",
        Optional.empty(),
        Body.SECURITY_COUNCIL,
        Status.ADOPTED,
        Language.ENGLISH,
        Optional.empty());
  }

  private static Paragraph paragraph(Symbol symbol, int number, String text, String file) {
    return new Paragraph(
        new ParagraphId(symbol.slug(), Language.ENGLISH, "op." + number),
        Section.OPERATIVE,
        Integer.toString(number),
        Language.ENGLISH,
        List.of(),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new SourceLocation(file, number, number));
  }
}
