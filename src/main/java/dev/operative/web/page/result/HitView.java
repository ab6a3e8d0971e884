package dev.operative.web.page.result;

import dev.operative.document.Body;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Symbol;
import dev.operative.document.work.Copy;
import dev.operative.export.bibliography.EmbeddedReference;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Show;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.SearchLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A paragraph as the pages show it, alone or among results.
///
/// @param id its id
/// @param lang the language of its text
/// @param citation its pinpoint citation in the interface language
/// @param url its own page
/// @param documentUrl its place in its document
/// @param badge what became of its text
/// @param when date and body of its text, in words
/// @param facts kind and section of its text, in words
/// @param only says that it is in this language alone, where other languages are read
/// @param copies where else its text stands, each with the way there
/// @param repeats what else says the same, when it stands for that too
/// @param chapeaux what its sentence begins with, the outermost first
/// @param beside its texts in other languages, when they are shown beside it
/// @param under the title of its text and the headings it stands under, without what the citation says already
/// @param underLang their language
/// @param excerpt the stretch that shows best why it was found
/// @param cutBefore whether the excerpt begins later than the text
/// @param cutAfter whether it ends earlier
/// @param whole the whole text
/// @param verbs its verbs
/// @param versions the pages of its versions in other languages
/// @param coins its text and place for reference managers, as [EmbeddedReference#contextObject]
public record HitView(
    String id,
    String lang,
    String citation,
    String url,
    String documentUrl,
    Optional<Frame.Badge> badge,
    List<String> when,
    List<String> facts,
    Optional<String> only,
    List<Choice> copies,
    Optional<RepeatsView> repeats,
    List<String> chapeaux,
    List<Text> beside,
    List<String> under,
    String underLang,
    List<TextRun> excerpt,
    boolean cutBefore,
    boolean cutAfter,
    List<TextRun> whole,
    List<VerbLink> verbs,
    List<Version> versions,
    String coins) {

  /// What became of its text, when that is not what readers expect of most results: that it was adopted.
  public Optional<Frame.Badge> exception() {
    return badge.filter(Frame.Badge::isException);
  }

  /// A text and its language.
  public record Text(List<TextRun> runs, String lang) {}

  /// A verb and the search for it.
  public record VerbLink(String name, String url) {}

  /// The way to a version in another language.
  ///
  /// @param name in which language it is, in words
  /// @param lang the code of that language
  public record Version(String name, String lang, String url) {}

  /// A result.
  ///
  /// @param marks what matched in the text that is shown
  /// @param chapeaux those of the result at least
  /// @param show in which version results are shown
  public static HitView of(
      Hit hit, List<Highlight> marks, Chapeaux chapeaux, Show show, Frame frame) {
    IndexedParagraph found = hit.found();
    List<IndexedParagraph> others = hit.provision().others(found.paragraph().id());
    boolean beside = show.equals(Show.BOTH);
    return of(found, marks, chapeaux, frame)
        .with(
            others.isEmpty() && frame.languages().all().size() > 1
                ? Optional.of(only(found, frame))
                : Optional.empty(),
            copies(hit.provision()),
            hit.repeats()
                .map(repeats -> RepeatsView.of(repeats, found.document().language(), frame)),
            beside ? others.stream().map(HitView::text).toList() : List.of(),
            others.stream().map(other -> version(other.paragraph().id(), frame)).toList());
  }

  /// A paragraph with what matched in it, whatever its provision.
  ///
  /// @param chapeaux those of the paragraph at least
  public static HitView of(
      IndexedParagraph found, List<Highlight> highlights, Chapeaux chapeaux, Frame frame) {
    Paragraph paragraph = found.paragraph();
    String citation = frame.citationStyle().cite(found);
    Excerpt excerpt = Excerpt.of(paragraph, highlights);
    String query =
        frame.search().text().isBlank() ? "" : "?q=" + QueryString.encode(frame.search().text());
    return new HitView(
        paragraph.id().toString(),
        paragraph.language().code(),
        citation,
        "/paragraphs/" + QueryString.encode(paragraph.id().toString()) + query,
        "/documents/" + QueryString.encode(found.document().id()) + query + "#" + paragraph.id(),
        frame.badge(found.part().status()),
        when(found, frame),
        facts(found, frame),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        chapeaux.textsOf(paragraph),
        List.of(),
        under(found, citation),
        found.part().language().code(),
        TextRun.of(paragraph, highlights, excerpt.start(), excerpt.end()),
        excerpt.cutBefore(),
        excerpt.cutAfter(),
        TextRun.of(paragraph, highlights),
        paragraph.verbNames().stream().map(verb -> verbLink(verb, frame)).toList(),
        List.of(),
        EmbeddedReference.of(found).contextObject());
  }

  private HitView with(
      Optional<String> newOnly,
      List<Choice> newCopies,
      Optional<RepeatsView> newRepeats,
      List<Text> newBeside,
      List<Version> newVersions) {
    return new HitView(
        id,
        lang,
        citation,
        url,
        documentUrl,
        badge,
        when,
        facts,
        newOnly,
        newCopies,
        newRepeats,
        chapeaux,
        newBeside,
        under,
        underLang,
        excerpt,
        cutBefore,
        cutAfter,
        whole,
        verbs,
        newVersions,
        coins);
  }

  private static Text text(IndexedParagraph found) {
    return new Text(TextRun.of(found.paragraph(), List.of()), found.paragraph().language().code());
  }

  private static String only(IndexedParagraph found, Frame frame) {
    return frame
        .m()
        .text("hit.only", frame.heading(Facet.LANGUAGE, found.paragraph().language().code()));
  }

  /// The other documents that enclose or quote the text, each once.
  private static List<Choice> copies(IndexedProvision provision) {
    Map<String, Choice> copies = new LinkedHashMap<>();
    for (Copy copy : provision.provision().copies()) {
      if (!copy.document().equals(provision.work().slug())) {
        copies.putIfAbsent(
            copy.document(),
            Choice.to(copy.name(), "/documents/" + QueryString.encode(copy.document())));
      }
    }
    return List.copyOf(copies.values());
  }

  private static Version version(ParagraphId id, Frame frame) {
    String code = id.language().code();
    return new Version(
        frame.m().text("hit.counterpart", frame.label(Facet.LANGUAGE, code)),
        code,
        "/paragraphs/" + QueryString.encode(id.toString()));
  }

  private static List<String> under(IndexedParagraph found, String citation) {
    return Stream.concat(Stream.of(found.part().title()), found.paragraph().headings().stream())
        .filter(title -> !citation.contains(title))
        .distinct()
        .toList();
  }

  private static VerbLink verbLink(String verb, Frame frame) {
    SearchLink search = frame.search();
    boolean wanted = search.filters().of(Facet.VERB).contains(verb);
    return new VerbLink(
        frame.label(Facet.VERB, verb),
        (wanted ? search.at(0) : search.toggling(Facet.VERB, verb)).url());
  }

  private static List<String> when(IndexedParagraph found, Frame frame) {
    Body body = found.part().body();
    return Stream.of(
            found.date().map(frame.m()::date),
            body == Body.OTHER
                ? Optional.<String>empty()
                : Optional.of(frame.heading(Facet.BODY, body.word())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> facts(IndexedParagraph found, Frame frame) {
    var part = found.part();
    // A part that has no symbol of its own is named by its document's, which says little of the
    // part.
    Optional<String> within =
        found.document().symbol().equals(part.symbol())
            ? Optional.empty()
            : found
                .document()
                .symbol()
                .map(Symbol::canonical)
                .map(symbol -> frame.m().text("hit.in", symbol));
    return Stream.of(
            Optional.of(frame.heading(Facet.KIND, part.kind().word())),
            Optional.of(frame.label(Facet.SECTION, found.paragraph().section().word())),
            within)
        .flatMap(Optional::stream)
        .toList();
  }
}
