package dev.operative.ingest.text;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.Vote;
import dev.operative.ingest.Delegation;
import dev.operative.ingest.DraftParagraph;
import dev.operative.ingest.DraftPart;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.QuotedText;
import dev.operative.ingest.text.block.StructureMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Turns the parts of one document, read to their end, into what the assembler takes.
final class PartBuilder {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern LETTER = Pattern.compile("^[A-Z]\\s+");

  private final String file;
  private final DocumentFacts facts;
  private final VoteReading vote;
  private final StructureMarks marks;

  PartBuilder(String file, DocumentFacts facts, VoteReading vote, StructureMarks marks) {
    this.marks = marks;
    this.file = file;
    this.facts = facts;
    this.vote = vote;
  }

  /// All parts of the document.
  List<DraftPart> build(List<OpenPart> parts) {
    List<DraftPart> built = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      OpenPart part = parts.get(i);
      PartHeader header = i == 0 ? first(part) : later(part, parts.get(i - 1), i);
      built.add(new DraftPart(header, paragraphs(part)));
    }
    return built;
  }

  private PartHeader first(OpenPart part) {
    Status status = facts.status();
    return new PartHeader(
        facts.slug(),
        "",
        facts.kind(),
        facts.symbol(),
        DocumentFacts.title(part, marks).orElse(facts.title()),
        facts.date(),
        facts.body(),
        status,
        facts.language(),
        vote(part, status));
  }

  private PartHeader later(OpenPart part, OpenPart before, int index) {
    Optional<String> introduction = before.last().map(Unit::text);
    boolean recommended =
        before.units().reversed().stream()
            .filter(Unit::isText)
            .findFirst()
            .filter(unit -> marks.phrases().occurs(SetPhrase.RECOMMENDED_DRAFT, unit.text()))
            .isPresent();
    PartSigns signs = new PartSigns(part, marks, facts.body());
    Kind kind = part.kind().orElse(Kind.ANNEX);
    boolean resolves = kind.resolves();
    Optional<Symbol> own =
        lettered(part, signs)
            .or(() -> signs.symbol(resolves ? introduction : Optional.empty()))
            .or(() -> resolves ? introduced(part, index) : Optional.empty());
    boolean adopted =
        own.map(Symbol::isOfAdoptedText).orElse(false)
            || own.isEmpty() && resolves && DocumentFacts.isAdoptedText(part, marks);
    if (resolves && kind != Kind.DECISION) {
      kind =
          adopted || kind == Kind.RESOLUTION && own.isEmpty() && !recommended
              ? Kind.RESOLUTION
              : Kind.DRAFT_RESOLUTION;
    }
    Status status = resolves ? status(adopted, recommended, introduction) : Status.NONE;
    Body body = signs.organ().or(() -> own.map(Symbol::body)).orElse(facts.body());
    Optional<LocalDate> date = signs.date().or(() -> adopted ? facts.date() : Optional.empty());
    return new PartHeader(
        own.map(Symbol::slug).orElse(facts.slug()),
        own.isPresent() ? "" : place(part, index),
        kind,
        own.or(facts::symbol),
        title(part, own),
        date,
        body,
        status,
        signs.language(),
        vote(part, status));
  }

  /// The symbol of one of several texts with one number: that of the document, or that in the titles they have in common.
  private Optional<Symbol> lettered(OpenPart part, PartSigns signs) {
    Optional<Symbol> whole =
        facts.symbol().filter(symbol -> symbol.isOfAdoptedText() || !part.is(Kind.DECISION));
    return part.letter()
        .flatMap(
            letter ->
                whole
                    .or(() -> signs.symbol(Optional.empty()))
                    .map(symbol -> symbol.lettered(letter)));
  }

  /// What a committee adopts is still a draft for the organ to which it recommends it.
  private Status status(boolean adopted, boolean recommended, Optional<String> introduction) {
    return recommended && !adopted ? Status.DRAFT : vote.status(adopted, introduction);
  }

  /// The symbol of a resolution without a title of its own, which stands below that of the page it is on.
  private Optional<Symbol> introduced(OpenPart part, int index) {
    return index == 1 && part.titles().isEmpty()
        ? facts.symbol().filter(symbol -> facts.kind() == Kind.RESOLUTION && symbol.isResolution())
        : Optional.empty();
  }

  private String title(OpenPart part, Optional<Symbol> own) {
    if (part.titles().isEmpty()) {
      return own.filter(symbol -> !facts.symbol().equals(Optional.of(symbol)))
          .map(Symbol::canonical)
          .orElse(facts.title());
    }
    if (part.letter().isPresent()) {
      return FootnoteMarks.without(LETTER.matcher(part.titles().getFirst()).replaceFirst(""));
    }
    List<String> titles = inOneLanguage(part.titles());
    Optional<String> numbered = DocumentFacts.numberAndTitle(titles, marks);
    if (numbered.isPresent()) {
      return FootnoteMarks.without(numbered.get());
    }
    boolean bareAnnex = titles.size() > 1 && marks.isAnnex(titles.getFirst());
    int first = bareAnnex && own.isPresent() ? 1 : 0;
    int last = bareAnnex && own.isEmpty() ? 2 : first + 1;
    return FootnoteMarks.without(
        String.join(": ", titles.subList(first, Math.min(last, titles.size()))));
  }

  /// A heading in another language than what follows it, as above an annex that is issued untranslated, says
  /// the same once more.
  private List<String> inOneLanguage(List<String> titles) {
    boolean twice =
        titles.size() > 1
            && marks.isAnnex(titles.getFirst())
            && !marks.language(titles.getFirst()).equals(marks.language(titles.get(1)));
    return twice ? titles.subList(1, titles.size()) : titles;
  }

  private Optional<Vote> vote(OpenPart part, Status status) {
    if (status == Status.ADOPTED || status == Status.NOT_ADOPTED) {
      return vote.vote();
    }
    return new VoteSentences(marks.phrases())
        .position(part)
        .flatMap(
            position ->
                part.opener()
                    .flatMap(title -> Delegation.of(title, marks.phrases()))
                    .filter(Delegation::isState)
                    .map(state -> single(position, state.name())));
  }

  private static Vote single(Position position, String state) {
    return new Vote(
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        position == Position.IN_FAVOUR ? List.of(state) : List.of(),
        position == Position.AGAINST ? List.of(state) : List.of(),
        position == Position.ABSTAINING ? List.of(state) : List.of(),
        false);
  }

  /// The name of a part inside its document: `statement-belgium`, `annex-ii`.
  private String place(OpenPart part, int index) {
    String word = part.kind().map(Kind::word).orElse("part");
    String name =
        switch (part.kind().orElse(Kind.ANNEX)) {
          case LETTER, STATEMENT ->
              word
                  + " "
                  + part.opener()
                      .flatMap(title -> Delegation.of(title, marks.phrases()))
                      .map(Delegation::name)
                      .orElse(Integer.toString(index));
          case ANNEX ->
              part.opener()
                  .orElse("annex " + index)
                  .replaceFirst("(?<=\\b[IVXLC\\d]{1,5})[\\s:.–—].*$", "");
          case RESOLUTION, DECISION -> word + " " + part.letter().orElse(Integer.toString(index));
          default -> word + " " + index;
        };
    String place =
        NOT_IN_NAMES.matcher(FootnoteMarks.without(name).toLowerCase(Locale.ROOT)).replaceAll("-");
    place = place.replaceAll("^-|-$", "");
    return place.length() > 60 ? place.substring(0, 60) : place;
  }

  /// The mark that closes the quotation of a whole text is as little of it as those that open its paragraphs.
  private List<DraftParagraph> paragraphs(OpenPart part) {
    Optional<Unit> closing =
        part.lastText()
            .filter(last -> part.isQuotedToEnd() || part.is(Kind.PRESIDENTIAL_STATEMENT));
    return part.units().stream()
        .map(
            unit ->
                paragraph(
                    unit,
                    closing.filter(unit::equals).isPresent()
                        ? QuotedText.withoutClosing(unit.text())
                        : unit.text()))
        .toList();
  }

  private DraftParagraph paragraph(Unit unit, String marked) {
    String text = marked;
    if (unit.section() == Section.FOOTNOTE && FootnoteMarks.leading(marked).isPresent()) {
      text = FootnoteMarks.behindLeading(marked);
    }
    List<String> headings = unit.headings().stream().map(FootnoteMarks::without).toList();
    return new DraftParagraph(
        unit.section(),
        unit.number(),
        marks.language(marked),
        headings,
        FootnoteMarks.without(text),
        FootnoteMarks.in(marked),
        new SourceLocation(file, unit.firstLine(), unit.lastLine()));
  }
}
