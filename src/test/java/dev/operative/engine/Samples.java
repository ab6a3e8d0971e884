package dev.operative.engine;

import dev.operative.document.Body;
import dev.operative.document.Citation;
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
import dev.operative.document.SubjectTerm;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexView;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small documents made by hand. */
public final class Samples {
  private Samples() {}

  /** All documents of an index, by symbol and language. */
  public static List<DocumentSummary> versions(IndexView view) {
    return view.works(WorkListRequest.all(Order.BY_SYMBOL, 0, Integer.MAX_VALUE)).items().stream()
        .flatMap(work -> work.versions().stream())
        .toList();
  }

  /** One paragraph of a sample. */
  public record Line(
      Section section, String label, String text, List<String> verbs, List<String> cited) {
    public static Line operative(String label, String text) {
      return new Line(Section.OPERATIVE, label, text, List.of(), List.of());
    }

    public Line saying(String... names) {
      return new Line(section, label, text, List.of(names), cited);
    }

    public Line citing(String... symbols) {
      return new Line(section, label, text, verbs, List.of(symbols));
    }

    public Line as(Section other) {
      return new Line(other, label, text, verbs, cited);
    }
  }

  public static UnDocument resolution(
      String symbolText, Language language, String date, Line... lines) {
    Symbol symbol = Symbol.parse(symbolText).orElseThrow();
    PartHeader part =
        new PartHeader(
            symbol.slug(),
            "",
            Kind.RESOLUTION,
            Optional.of(symbol),
            "Resolution " + symbol,
            Optional.of(LocalDate.parse(date)),
            Body.SECURITY_COUNCIL,
            Status.ADOPTED,
            language,
            Optional.empty());
    String file = symbol.slug() + "." + language.code() + ".txt";
    DocumentHeader header =
        new DocumentHeader(
            symbol.slug(),
            Optional.of(symbol),
            part.title(),
            part.date(),
            part.body(),
            part.kind(),
            part.status(),
            language,
            Proceedings.NONE,
            List.of(
                new SubjectTerm(
                    "TERRORISM",
                    Optional.of(URI.create("http://metadata.un.org/thesaurus/1006492")))),
            Optional.empty(),
            file,
            List.of());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      int number = paragraphs.size() + 1;
      String place =
          line.section().abbreviation()
              + "."
              + (line.label().isEmpty()
                  ? number
                  : line.label().replaceAll("[^\\p{L}\\p{N}]+", ".").replaceAll("\\.$", ""));
      paragraphs.add(
          new Paragraph(
              new ParagraphId(symbol.slug(), language, place),
              line.section(),
              line.label(),
              language,
              List.of(),
              line.text(),
              line.verbs().stream()
                  .map(verb -> new VerbUse(verb, verb, verb, List.of(), 0, 1, false))
                  .toList(),
              List.of(),
              line.cited().stream().map(Samples::citation).toList(),
              List.of(),
              Optional.empty(),
              new SourceLocation(file, number, number)));
    }
    return new UnDocument(header, List.of(new Part(part, paragraphs)));
  }

  /** The same document with a title for its parts. */
  public static UnDocument titled(String title, UnDocument document) {
    return new UnDocument(
        document.header(),
        document.parts().stream()
            .map(part -> new Part(titled(title, part.header()), part.paragraphs()))
            .toList());
  }

  private static PartHeader titled(String title, PartHeader part) {
    return new PartHeader(
        part.slug(),
        part.place(),
        part.kind(),
        part.symbol(),
        title,
        part.date(),
        part.body(),
        part.status(),
        part.language(),
        part.vote());
  }

  /** The same document, its paragraphs left in another language than its own. */
  public static UnDocument leftIn(Language language, UnDocument document) {
    return new UnDocument(
        document.header(),
        document.parts().stream()
            .map(
                part ->
                    new Part(
                        part.header(),
                        part.paragraphs().stream().map(each -> leftIn(language, each)).toList()))
            .toList());
  }

  private static Paragraph leftIn(Language language, Paragraph each) {
    return new Paragraph(
        each.id(),
        each.section(),
        each.label(),
        language,
        each.headings(),
        each.text(),
        each.verbs(),
        each.addressees(),
        each.citations(),
        each.footnotes(),
        each.chapeau(),
        each.source());
  }

  /** The same document, its date known but not those of its parts. */
  public static UnDocument withoutDatesOfParts(UnDocument document) {
    return new UnDocument(
        document.header(),
        document.parts().stream()
            .map(part -> new Part(undated(part.header()), part.paragraphs()))
            .toList());
  }

  private static PartHeader undated(PartHeader part) {
    return new PartHeader(
        part.slug(),
        part.place(),
        part.kind(),
        part.symbol(),
        part.title(),
        Optional.empty(),
        part.body(),
        part.status(),
        part.language(),
        part.vote());
  }

  /** Reads `S/RES/1373 (2001)#2` as a citation with a pinpoint. */
  private static Citation citation(String text) {
    String[] parts = text.split("#", -1);
    return new Citation(
        Symbol.parse(parts[0]).orElseThrow(),
        parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
        0,
        1);
  }
}
