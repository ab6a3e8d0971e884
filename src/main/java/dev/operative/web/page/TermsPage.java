package dev.operative.web.page;

import dev.operative.language.Languages;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.service.Translators;
import dev.operative.search.terms.Concordance;
import dev.operative.search.terms.ContextLine;
import dev.operative.search.terms.LineGroup;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermEntry.RenderingCount;
import dev.operative.search.terms.TermLookup;
import dev.operative.search.terms.TermRequest;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QueryString;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Messages;
import dev.operative.web.page.frame.Option;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.page.frame.SearchLink;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `/terms`: how a term is rendered in the other language, and where it stands.
public final class TermsPage {
  private static final int LINES = 40;

  /// What to look up, for those who come without a term.
  private static final List<String> EXAMPLES =
      List.of("foreign terrorist fighters", "rule of law", "恐怖主义", "制裁");

  private final Languages languages;
  private final Translators translators;
  private final QuestionReader questions;
  private final Frames frames;
  private final Renderer renderer;

  public TermsPage(
      Languages languages,
      Translators translators,
      QuestionReader questions,
      Frames frames,
      Renderer renderer) {
    this.languages = languages;
    this.translators = translators;
    this.questions = questions;
    this.frames = frames;
    this.renderer = renderer;
  }

  /// A term in another language or in the same.
  ///
  /// @param url where that is looked up
  public record Name(String text, String lang, String url) {}

  /// A rendering.
  ///
  /// @param from the word of the term that it renders; empty text when it renders the whole
  /// @param source where it is known from, in words
  /// @param seen how many paragraphs here have it in the other version, with the lines of that rendering alone; empty
  ///     when none has
  /// @param years when, in words; empty text when in none or undated
  public record Rendering(
      Name name, String from, String source, boolean agreed, Optional<Choice> seen, String years) {}

  /// The term in its context.
  public record Line(
      String id,
      String citation,
      String url,
      String lang,
      String before,
      String keyword,
      String after) {}

  /// A line, beside its other language.
  ///
  /// @param doubtful whether the two may not belong together
  public record Pair(Line line, Optional<Line> counterpart, boolean doubtful) {}

  /// Lines that are rendered alike.
  ///
  /// @param heading the rendering, or in words what there is instead of one
  /// @param lang the language of the heading
  /// @param count how many there are, with the page of them all where there are more than are shown
  public record Group(String heading, String lang, String years, Choice count, List<Pair> pairs) {}

  /// What is known of a term.
  ///
  /// @param term empty text when nothing was asked
  /// @param words the renderings of words in it, when nothing is known of the whole
  /// @param looked of how many paragraphs the counts are, in words; empty text when of all
  /// @param narrowed the page of all renderings, when one is chosen
  /// @param files the files to take away
  /// @param searchUrl the search for the term
  public record View(
      String term,
      List<Name> examples,
      List<Rendering> renderings,
      List<Rendering> words,
      List<Name> otherNames,
      List<Option> bodies,
      List<Option> years,
      String looked,
      Optional<Choice> narrowed,
      List<Group> groups,
      List<Choice> files,
      String searchUrl) {}

  /// Answers `/terms`.
  public void answer(Exchange exchange, IndexView view) {
    Frame frame = frames.of(exchange);
    ParameterReader parameters = new ParameterReader(exchange.parameters(), QuestionReader.names());
    String asked = parameters.one("q").orElse("").strip();
    TermRequest request =
        new TermRequest(
            asked.length() > TermLookup.LONGEST_TERM
                ? asked.substring(0, TermLookup.LONGEST_TERM)
                : asked,
            questions.filters(parameters),
            parameters.one("rendering").filter(text -> !text.isBlank()),
            LINES);
    TermEntry entry = new TermLookup(view, languages, translators.on(view)).look(request);
    renderer.send(exchange, "terms.jte", frame, shown(entry, request, frame));
  }

  private static View shown(TermEntry entry, TermRequest request, Frame frame) {
    Messages m = frame.m();
    SearchLink search =
        SearchLink.filtered(request.filters())
            .forText("\"" + request.term().replace("\"", "") + "\"");
    Map<String, LineGroup> byRendering =
        entry.groups().stream()
            .collect(Collectors.toMap(LineGroup::rendering, group -> group, (a, b) -> a));
    return new View(
        request.term(),
        EXAMPLES.stream().map(text -> name(text, frame)).toList(),
        entry.renderings().stream()
            .map(found -> rendering(found, byRendering, request, frame))
            .toList(),
        entry.words().stream().map(found -> rendering(found, byRendering, request, frame)).toList(),
        entry.otherNames().stream().map(text -> name(text, frame)).toList(),
        options(Facet.BODY, entry.bodies(), request.filters(), frame),
        options(
            Facet.YEAR,
            entry.years().stream()
                .sorted(Comparator.comparing(FacetCount::value).reversed())
                .toList(),
            request.filters(),
            frame),
        entry.total() > entry.lookedAt()
            ? m.text("terms.looked", entry.lookedAt(), entry.total())
            : "",
        request
            .rendering()
            .map(
                rendering ->
                    Choice.to(m.text("terms.all-renderings"), url(request, Optional.empty()))),
        entry.groups().stream()
            .filter(group -> !group.lines().isEmpty())
            .map(group -> group(group, request, frame))
            .toList(),
        List.of(
            Choice.to(m.text("export.tmx"), search.exportUrl("tmx")),
            Choice.to(
                m.text("terms.tbx"), "/api/v1/terms.tbx?q=" + QueryString.encode(request.term()))),
        search.url());
  }

  private static Name name(String text, Frame frame) {
    return new Name(text, frame.languageOf(text), "/terms?q=" + QueryString.encode(text));
  }

  private static String url(TermRequest request, Optional<String> rendering) {
    return "/terms?q="
        + QueryString.encode(request.term())
        + SearchLink.filtered(request.filters()).carried().stream()
            .map(given -> "&" + given.name() + "=" + QueryString.encode(given.value()))
            .collect(Collectors.joining())
        + rendering.map(text -> "&rendering=" + QueryString.encode(text)).orElse("");
  }

  private static Rendering rendering(
      RenderingCount found, Map<String, LineGroup> groups, TermRequest request, Frame frame) {
    String source = source(found.source(), frame.m());
    Optional<LineGroup> group = Optional.ofNullable(groups.get(found.text()));
    return new Rendering(
        name(found.text(), frame),
        found.from().equalsIgnoreCase(request.term()) ? "" : found.from(),
        found.learntFrom() > 0
            ? frame.m().text("terms.learnt", source, found.learntFrom())
            : source,
        found.agreed(),
        found.paragraphs() > 0
            ? Optional.of(
                Choice.to(
                    frame.m().number(found.paragraphs()), url(request, Optional.of(found.text()))))
            : Optional.empty(),
        group.map(TermsPage::years).orElse(""));
  }

  private static String years(LineGroup group) {
    return group
        .years()
        .map(
            years ->
                years.first() == years.last()
                    ? Integer.toString(years.first())
                    : years.first() + "–" + years.last())
        .orElse("");
  }

  private static String source(String source, Messages m) {
    return switch (source) {
      case "lexicon" -> m.text("terms.from-lexicon");
      case "verbs" -> m.text("terms.from-verbs");
      case "addressees" -> m.text("terms.from-addressees");
      case "corpus" -> m.text("terms.from-corpus");
      // A glossary, by its name.
      default -> source;
    };
  }

  private static List<Option> options(
      Facet facet, List<FacetCount> counts, Filters filters, Frame frame) {
    return Stream.concat(
            Stream.of(
                new Option(
                    "",
                    frame
                        .m()
                        .text(facet == Facet.BODY ? "documents.any-body" : "documents.any-year"),
                    filters.of(facet).isEmpty())),
            counts.stream()
                .map(
                    count ->
                        new Option(
                            count.value(),
                            frame.heading(facet, count.value())
                                + " ("
                                + frame.m().number(count.count())
                                + ")",
                            filters.of(facet).contains(count.value()))))
        .toList();
  }

  private static Group group(LineGroup group, TermRequest request, Frame frame) {
    boolean rendered = group.kind() == LineGroup.Kind.RENDERED;
    String heading =
        switch (group.kind()) {
          case RENDERED -> group.rendering();
          case OTHERWISE -> frame.m().text("terms.otherwise");
          case ALONE -> frame.m().text("terms.alone");
        };
    boolean more = rendered && group.paragraphs() > group.lines().size();
    return new Group(
        heading,
        rendered ? frame.languageOf(heading) : frame.lang(),
        years(group),
        Choice.to(
            frame.m().text("terms.group", group.paragraphs()),
            more ? url(request, Optional.of(group.rendering())) : ""),
        group.lines().stream().map(line -> pair(line, request.term(), frame)).toList());
  }

  private static Pair pair(Concordance found, String term, Frame frame) {
    return new Pair(
        line(found.line(), term, frame),
        found.counterpart().map(other -> line(other, other.keyword(), frame)),
        found.doubtful());
  }

  private static Line line(ContextLine line, String term, Frame frame) {
    var paragraph = line.found().paragraph();
    String id = paragraph.id().toString();
    return new Line(
        id,
        frame.citationStyle().cite(line.found()),
        "/paragraphs/"
            + QueryString.encode(id)
            + (term.isEmpty() ? "" : "?q=" + QueryString.encode(term)),
        paragraph.language().code(),
        line.before(),
        line.keyword(),
        line.after());
  }
}
