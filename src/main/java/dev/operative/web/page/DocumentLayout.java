package dev.operative.web.page;

import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.alignment.VersionPairs;
import dev.operative.search.alignment.VersionPairs.Pair;
import dev.operative.search.context.PinpointCounts;
import dev.operative.search.query.Facet;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.DocumentView.Cell;
import dev.operative.web.page.DocumentView.PartView;
import dev.operative.web.page.DocumentView.Row;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import dev.operative.web.page.result.HitView;
import dev.operative.web.page.result.TextRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays out the texts of a document.
final class DocumentLayout {
  /// Below the title of a text, or of the document when the text shows none.
  private static final int BELOW_TITLE = 3;

  private static final int DEEPEST_HEADING = 6;

  private final Frame frame;
  private final IndexView view;
  private final StoredDocument document;
  private final Optional<StoredDocument> other;
  private final Marks marks;
  private final FoundSteps steps;
  private final PinpointCounts cited;

  DocumentLayout(
      Frame frame,
      IndexView view,
      StoredDocument document,
      Optional<StoredDocument> other,
      Marks marks,
      FoundSteps steps,
      PinpointCounts cited) {
    this.frame = frame;
    this.view = view;
    this.document = document;
    this.other = other;
    this.marks = marks;
    this.steps = steps;
    this.cited = cited;
  }

  /// The texts in reading order.
  List<PartView> parts() {
    Map<PartHeader, List<Pair>> byPart = new LinkedHashMap<>();
    PartHeader last = document.summary().parts().getFirst();
    for (Pair pair : pairs()) {
      last = pair.own().map(IndexedParagraph::part).orElse(last);
      byPart.computeIfAbsent(last, absent -> new ArrayList<>()).add(pair);
    }
    List<PartView> views = new ArrayList<>();
    byPart.forEach((part, pairs) -> views.add(part(part, pairs, views.size())));
    return views;
  }

  private List<Pair> pairs() {
    return VersionPairs.of(
        view, document.paragraphs(), other.map(StoredDocument::paragraphs).orElse(List.of()));
  }

  private PartView part(PartHeader part, List<Pair> pairs, int number) {
    boolean titled = !part.title().equals(document.summary().header().title());
    Optional<Pair> title = titled ? printedTitle(part, pairs) : Optional.empty();
    Optional<Paragraph> printed = title.flatMap(Pair::own).map(IndexedParagraph::paragraph);
    return new PartView(
        printed.map(own -> own.id().toString()).orElse("part-" + number),
        titled,
        ownTitle(part),
        printed
            .map(own -> TextRun.of(own, marks.in(own.id())))
            .orElseGet(() -> List.of(TextRun.plain(ownTitle(part)))),
        part.language().code(),
        Stream.of(
                part.symbol().map(Symbol::canonical),
                Optional.of(frame.heading(Facet.KIND, part.kind().word())),
                part.date().map(frame.m()::date))
            .flatMap(Optional::stream)
            .toList(),
        frame.badge(part.status()),
        part.vote().map(vote -> VoteWords.of(vote, frame)).orElse(List.of()),
        pairs.stream()
            .filter(pair -> !title.equals(Optional.of(pair)))
            .map(pair -> row(pair, titled ? BELOW_TITLE : BELOW_TITLE - 1))
            .toList());
  }

  /// What a title says beyond the title of the document, which stands above it: `Annex`.
  private String ownTitle(PartHeader part) {
    String whole = ": " + document.summary().header().title();
    String title = part.title();
    return title.endsWith(whole) ? title.substring(0, title.length() - whole.length()) : title;
  }

  /// The heading that says what the title says: it is shown once, as the title.
  private Optional<Pair> printedTitle(PartHeader part, List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> pair.other().isEmpty())
        .filter(
            pair ->
                pair.own()
                    .map(IndexedParagraph::paragraph)
                    .filter(own -> own.section() == Section.HEADING)
                    .map(own -> own.text().strip())
                    .filter(
                        text ->
                            text.equalsIgnoreCase(part.title().strip())
                                || text.equalsIgnoreCase(ownTitle(part)))
                    .isPresent())
        .findFirst();
  }

  private Row row(Pair pair, int top) {
    IndexedParagraph shown = pair.own().or(pair::other).orElseThrow();
    Paragraph paragraph = shown.paragraph();
    String label = paragraph.label();
    String[] levels = label.split(" ");
    boolean numbered = paragraph.section() != Section.PREAMBULAR;
    List<Optional<Cell>> cells = new ArrayList<>();
    cells.add(pair.own().map(own -> cell(own, Optional.empty(), top)));
    if (other.isPresent()) {
      cells.add(
          pair.other()
              .map(beside -> cell(beside, pair.own().flatMap(own -> permalink(beside)), top)));
    }
    return new Row(
        numbered ? printed(paragraph, levels[levels.length - 1]) : paragraph.number(),
        page(shown),
        frame.citationStyle().cite(shown),
        paragraph.section().word(),
        numbered ? levels.length - 1 : 0,
        cells,
        pair.doubtful());
  }

  private static String printed(Paragraph paragraph, String step) {
    boolean bare = step.matches("\\d+") && paragraph.section() != Section.FOOTNOTE;
    return bare ? step + "." : step;
  }

  /// The page of a paragraph; empty for what is not cited alone.
  private static Optional<String> page(IndexedParagraph found) {
    Paragraph paragraph = found.paragraph();
    return paragraph.section().isCited()
        ? Optional.of("/paragraphs/" + QueryString.encode(paragraph.id().toString()))
        : Optional.empty();
  }

  private Optional<Choice> permalink(IndexedParagraph found) {
    return page(found).map(url -> Choice.to(frame.citationStyle().cite(found), url));
  }

  private Cell cell(IndexedParagraph found, Optional<Choice> permalink, int top) {
    Paragraph paragraph = found.paragraph();
    return new Cell(
        paragraph.id().toString(),
        permalink,
        paragraph.language().code(),
        permalink.isPresent()
            ? Optional.empty()
            : page(found).map(cited -> frame.citationStyle().cite(found)),
        Math.min(DEEPEST_HEADING, top + paragraph.headings().size()),
        TextRun.of(paragraph, marks.in(paragraph.id())),
        paragraph.verbs().stream()
            .filter(use -> !use.inherited())
            .map(VerbUse::verb)
            .distinct()
            .map(this::verb)
            .toList(),
        citedTimes(found),
        steps.at(paragraph.id()));
  }

  private Optional<Choice> citedTimes(IndexedParagraph found) {
    int times = cited.of(found.paragraph());
    return times == 0
        ? Optional.empty()
        : page(found)
            .map(url -> Choice.to(frame.m().text("document.cited", times), url + "#cited"));
  }

  private HitView.VerbLink verb(String name) {
    return new HitView.VerbLink(
        frame.label(Facet.VERB, name), SearchLink.NEW.toggling(Facet.VERB, name).url());
  }
}
