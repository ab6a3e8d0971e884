package dev.operative.web;

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
import dev.operative.document.Vote;
import dev.operative.document.doubt.ReadingDoubt;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Three small texts: an adopted resolution in both languages, whose third paragraph carries markup
 * that must never reach a browser as such, and a vetoed draft inside a letter.
 */
final class SampleCorpus {
  static final String MARKUP = "<script>alert(1)</script> & \"quoted\" <b>bold</b>";

  private SampleCorpus() {}

  static List<UnDocument> documents() {
    return List.of(english(), chinese(), letter());
  }

  private static UnDocument english() {
    Symbol symbol = Symbol.parse("S/RES/2396 (2017)").orElseThrow();
    PartHeader part =
        part(
            "S-RES-2396-2017",
            symbol,
            Kind.RESOLUTION,
            Status.ADOPTED,
            Language.ENGLISH,
            "Resolution 2396 (2017)");
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(
        paragraph(
            part,
            Section.PREAMBULAR,
            "1",
            "pp.1",
            "Recalling its resolution 2178 (2014) on foreign terrorist fighters,",
            "Recalling"));
    paragraphs.add(
        paragraph(
            part,
            Section.OPERATIVE,
            "1",
            "op.1",
            "Calls upon Member States to counter terrorism and its financing;",
            "Calls upon"));
    paragraphs.add(paragraph(part, Section.OPERATIVE, "2", "op.2", "Decides " + MARKUP, "Decides"));
    return document(symbol, part, paragraphs);
  }

  private static UnDocument chinese() {
    Symbol symbol = Symbol.parse("S/RES/2396 (2017)").orElseThrow();
    PartHeader part =
        part(
            "S-RES-2396-2017",
            symbol,
            Kind.RESOLUTION,
            Status.ADOPTED,
            Language.CHINESE,
            "第2396(2017)号决议");
    return document(
        symbol,
        part,
        List.of(
            paragraph(part, Section.OPERATIVE, "1", "op.1", "促请会员国打击恐怖主义及其资助；", "Calls upon"),
            paragraph(part, Section.OPERATIVE, "2", "op.2", "决定继续处理此案。", "Decides")));
  }

  private static UnDocument letter() {
    Symbol symbol = Symbol.parse("S/2020/870").orElseThrow();
    PartHeader letter =
        part(
            "S-2020-870", symbol, Kind.LETTER, Status.NONE, Language.ENGLISH, "Letter on the vote");
    Symbol draftSymbol = Symbol.parse("S/2020/852").orElseThrow();
    PartHeader draft =
        part(
            "S-2020-852",
            draftSymbol,
            Kind.DRAFT_RESOLUTION,
            Status.NOT_ADOPTED,
            Language.ENGLISH,
            "Indonesia: draft resolution");
    DocumentHeader header =
        header(symbol, letter)
            .with(List.of(new ReadingDoubt(ReadingDoubt.Kind.NUMBERING_GAP, 1, 1, "3")));
    return new UnDocument(
        header,
        List.of(
            new Part(
                letter,
                List.of(
                    paragraph(
                        letter,
                        Section.NARRATIVE,
                        "",
                        "n.1",
                        "I have the honour to refer to the vote on terrorism.",
                        ""))),
            new Part(
                draft,
                List.of(
                    paragraph(
                        draft,
                        Section.OPERATIVE,
                        "1",
                        "op.1",
                        "Calls upon Member States to prosecute terrorism;",
                        "Calls upon")))));
  }

  private static UnDocument document(Symbol symbol, PartHeader part, List<Paragraph> paragraphs) {
    return new UnDocument(header(symbol, part), List.of(new Part(part, paragraphs)));
  }

  private static DocumentHeader header(Symbol symbol, PartHeader part) {
    return new DocumentHeader(
        symbol.slug(),
        Optional.of(symbol),
        part.title(),
        part.date(),
        part.body(),
        part.kind(),
        part.status(),
        part.language(),
        new Proceedings(Optional.of("Seventy-fifth session"), Optional.of("12 (a)")),
        List.of(
            new SubjectTerm(
                "TERRORISM", Optional.of(URI.create("http://metadata.un.org/thesaurus/1006492")))),
        Optional.of(URI.create("https://undocs.org/" + symbol.slug())),
        symbol.slug() + "." + part.language().code() + ".txt",
        List.of());
  }

  private static PartHeader part(
      String slug, Symbol symbol, Kind kind, Status status, Language language, String title) {
    Vote vote =
        new Vote(
            OptionalInt.of(14),
            OptionalInt.of(1),
            OptionalInt.of(0),
            List.of(),
            List.of("United States"),
            List.of(),
            false);
    return new PartHeader(
        slug,
        "",
        kind,
        Optional.of(symbol),
        title,
        Optional.of(LocalDate.of(2017, 12, 21)),
        Body.SECURITY_COUNCIL,
        status,
        language,
        status == Status.NOT_ADOPTED ? Optional.of(vote) : Optional.empty());
  }

  private static Paragraph paragraph(
      PartHeader part, Section section, String label, String place, String text, String verb) {
    String phrase =
        verb.isEmpty()
            ? ""
            : part.language().equals(Language.CHINESE) ? text.substring(0, 2) : verb;
    List<VerbUse> verbs =
        verb.isEmpty()
            ? List.of()
            : List.of(new VerbUse(verb, verb, phrase, List.of(), 0, phrase.length(), false));
    int cited = text.indexOf("resolution 2178 (2014)");
    List<Citation> citations =
        cited < 0
            ? List.of()
            : List.of(
                new Citation(
                    Symbol.parse("S/RES/2178 (2014)").orElseThrow(),
                    Optional.empty(),
                    cited,
                    cited + 22));
    return new Paragraph(
        new ParagraphId(part.slug(), part.language(), place),
        section,
        label,
        part.language(),
        List.of("Heading"),
        text,
        verbs,
        verb.equals("Calls upon") ? List.of("member-states") : List.of(),
        citations,
        List.of(),
        Optional.empty(),
        new SourceLocation(file(part), 3, 4));
  }

  private static String file(PartHeader part) {
    String document = part.kind() == Kind.DRAFT_RESOLUTION ? "S-2020-870" : part.slug();
    return document + "." + part.language().code() + ".txt";
  }
}
