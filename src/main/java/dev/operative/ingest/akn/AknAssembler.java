package dev.operative.ingest.akn;

import dev.operative.document.Body;
import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Proceedings;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import dev.operative.ingest.DocumentAssembler;
import dev.operative.ingest.DraftParagraph;
import dev.operative.ingest.DraftPart;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.TextLanguage;
import dev.operative.ingest.akn.AknPart.Type;
import dev.operative.ingest.akn.markup.CitationFinder;
import dev.operative.ingest.akn.markup.IsoDate;
import dev.operative.ingest.akn.markup.RichText;
import dev.operative.ingest.akn.markup.RichText.Tag;
import dev.operative.ingest.akn.markup.VerbFinder;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Makes a document of the parts that were read.
final class AknAssembler {
  private final DocumentAssembler documents;
  private final VerbFinder verbs;
  private final Languages languages;
  private final Titles titles;
  private final SetPhrases phrases;

  AknAssembler(Vocabulary vocabulary, SetPhrases phrases) {
    this.phrases = phrases;
    this.languages = vocabulary.languages();
    this.titles = new Titles(languages, phrases);
    this.documents = new DocumentAssembler(vocabulary, phrases);
    this.verbs = new VerbFinder(vocabulary);
  }

  /// Assembles a document.
  ///
  /// @param parts at least one
  /// @param symbol its symbol
  /// @param slugOfFile the slug of a document without symbol
  UnDocument assemble(
      String file,
      List<AknPart> parts,
      Optional<Symbol> symbol,
      String slugOfFile,
      Language language,
      Sidecar sidecar) {
    AknPart first = parts.getFirst();
    PartHeader main = header(first, symbol, slugOfFile, language, sidecar);
    PartPlaces places = new PartPlaces(parts);
    List<DraftPart> drafts = new ArrayList<>();
    IdentityHashMap<AknPart, PartHeader> headers = new IdentityHashMap<>();
    for (AknPart part : parts) {
      PartHeader outer =
          part.around().flatMap(around -> Optional.ofNullable(headers.get(around))).orElse(main);
      PartHeader header = part == first ? main : inner(part, outer, places.next(part), language);
      headers.put(part, header);
      drafts.add(new DraftPart(header, paragraphs(part, header, file)));
    }
    return documents.assemble(
        new DocumentHeader(
            main.slug(),
            main.symbol(),
            main.title(),
            main.date(),
            main.body(),
            main.kind(),
            main.status(),
            language,
            Proceedings.NONE,
            first.metadata().subjects(),
            sidecar.sourceUrl().or(() -> symbol.map(Symbol::officialUrl)),
            file,
            List.of()),
        drafts);
  }

  private PartHeader header(
      AknPart part,
      Optional<Symbol> symbol,
      String slugOfFile,
      Language language,
      Sidecar sidecar) {
    return new PartHeader(
        symbol.map(Symbol::slug).orElse(slugOfFile),
        "",
        kind(part.type()),
        symbol,
        titles.of(part, language, symbol),
        date(part).or(sidecar::date),
        symbol.map(Symbol::body).or(sidecar::body).orElse(Body.OTHER),
        status(part, sidecar.status().orElse(Status.NONE)),
        language,
        part.metadata().vote());
  }

  private PartHeader inner(AknPart part, PartHeader outer, String place, Language language) {
    Optional<Symbol> own =
        part.type() == Type.SIBLING
            ? outer.symbol().flatMap(symbol -> sibling(symbol, part))
            : Optional.empty();
    Body body =
        part.type() == Type.ENCLOSED_DRAFT ? organ(part).orElse(outer.body()) : outer.body();
    return new PartHeader(
        own.map(Symbol::slug).orElse(outer.slug()),
        own.isPresent() ? "" : place,
        kind(part.type()),
        own.or(outer::symbol),
        titles.ofInner(part, language, outer.title()),
        date(part).or(outer::date),
        body,
        status(part, outer.status()),
        language,
        part.metadata().vote());
  }

  /// Resolutions published together are lettered: A and B of A/RES/77/128 A-B.
  private static Optional<Symbol> sibling(Symbol whole, AknPart part) {
    return part.tag("docNumber", "", "symbol")
        .map(tag -> tag.text().strip())
        .filter(letter -> letter.matches("[A-Z]"))
        .map(whole::lettered);
  }

  /// The organ that a draft speaks for, from the line above its preamble.
  private Optional<Body> organ(AknPart part) {
    return part.paragraphs().stream()
        .filter(paragraph -> paragraph.section() == Section.HEADING)
        .map(paragraph -> paragraph.text().text().replaceAll("[\\s,，‎]+$", ""))
        .map(line -> line.substring(phrases.end(SetPhrase.ORGAN_ARTICLE, line)))
        .flatMap(line -> Body.parse(line, languages.all()).stream())
        .findFirst();
  }

  private static Kind kind(Type type) {
    return switch (type) {
      case RESOLUTION, SIBLING -> Kind.RESOLUTION;
      case DRAFT, ENCLOSED_DRAFT -> Kind.DRAFT_RESOLUTION;
      case PRESIDENTIAL_STATEMENT -> Kind.PRESIDENTIAL_STATEMENT;
      case ANNEX -> Kind.ANNEX;
    };
  }

  private static Status status(AknPart part, Status otherwise) {
    List<String> outcomes = part.metadata().outcomes();
    return switch (part.type()) {
      case RESOLUTION, SIBLING -> Status.ADOPTED;
      case DRAFT ->
          outcomes.contains("veto") || outcomes.contains("notadopted")
              ? Status.NOT_ADOPTED
              : Status.DRAFT;
      case ENCLOSED_DRAFT -> Status.DRAFT;
      case PRESIDENTIAL_STATEMENT -> Status.NONE;
      case ANNEX -> otherwise;
    };
  }

  private static Optional<LocalDate> date(AknPart part) {
    return printed(part, "adoptionDate")
        .or(() -> part.metadata().workDate())
        .or(() -> printed(part, "dateOfIssuance"));
  }

  private static Optional<LocalDate> printed(AknPart part, String role) {
    return part.tag("docDate", role).map(Tag::date).flatMap(IsoDate::of);
  }

  private List<DraftParagraph> paragraphs(AknPart part, PartHeader header, String file) {
    return part.paragraphs().stream().map(paragraph -> paragraph(paragraph, header, file)).toList();
  }

  private DraftParagraph paragraph(AknParagraph paragraph, PartHeader header, String file) {
    RichText text = paragraph.text();
    Language language =
        TextLanguage.of(text.text())
            .flatMap(found -> languages.parse(found.name()))
            .orElse(header.language());
    List<VerbUse> uses =
        paragraph.quoted()
            ? List.of()
            : verbs.find(text, language, paragraph.section(), header.kind());
    List<Citation> citations = CitationFinder.find(text, header.body());
    return new DraftParagraph(
        paragraph.section(),
        paragraph.number(),
        language,
        paragraph.headings(),
        text.text(),
        marks(paragraph),
        new SourceLocation(
            file, paragraph.line(), Math.max(paragraph.line(), paragraph.lastLine())),
        Optional.of(uses),
        Optional.of(citations));
  }

  private static List<String> marks(AknParagraph paragraph) {
    if (paragraph.section() == Section.FOOTNOTE) {
      return paragraph.mark().isEmpty() ? List.of() : List.of(paragraph.mark());
    }
    return paragraph.text().marks();
  }
}
