package dev.operative.mcp.tool;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.export.citation.CitationStyle;
import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.text.ParagraphText;
import dev.operative.mcp.text.Standing;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.NumberedQuestion;
import dev.operative.search.service.Question;
import dev.operative.search.service.Tier;
import dev.operative.web.http.QuestionReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `search`: finds paragraphs.
final class SearchTool implements Tool {
  private static final int RESULTS = 8;

  /// So many paragraphs are shown of a resolution whose number stands among the words.
  private static final int OF_NUMBERED = 2;

  /// So many tokens of a result's words are shown.
  private static final int EXCERPT = 220;

  private final ToolServices services;
  private final QuestionReader questions;

  SearchTool(ToolServices services) {
    this.services = services;
    this.questions = new QuestionReader(new FilterValues(services.vocabulary()));
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String title() {
    return "Search United Nations texts";
  }

  @Override
  public String description() {
    return """
        Finds paragraphs of United Nations resolutions, drafts, letters, statements and reports by words, meaning and filters, \
        in English and Chinese at once. Use it when you do not know which text says something; when you know the document, \
        read with about is shorter. Each result says its citation, its status, its words (the beginning; read has all), who \
        acts and why it was found: by all the words, most, few, or by meaning alone. Results of different works that say the \
        same are one, with their number. q takes plain words or a question, "exact phrases", AND OR NOT, word*, and names of \
        documents (resolution 2396). Several values of one filter widen, several filters narrow.""";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.text(
            "q",
            "The words, in English or Chinese. Without it, everything that the filters leave."),
        Argument.texts("symbol", "Only in these documents: S/RES/2396 (2017), 2396."),
        Argument.texts("cites", "Only paragraphs that cite these documents."),
        Argument.texts("verb", "Only where the organ acts so: Decides, Calls upon, 促请."),
        Argument.texts(
            "addressee", "Only what addresses these: Member States, CTED, Secretary-General."),
        Argument.texts("section", "Only these parts of texts.")
            .of(words(Section.values(), Section::word)),
        Argument.texts(
                "status",
                "Only texts of this status. Give adopted when asked what has been decided.")
            .of(words(Status.values(), Status::word)),
        Argument.texts("kind", "Only these kinds of texts.").of(words(Kind.values(), Kind::word)),
        Argument.texts("body", "Only texts of these organs.").of(words(Body.values(), Body::word)),
        Argument.texts("year", "Only texts of these years: 2017."),
        Argument.text("from", "Only texts of this date or later: 2014-09-24 or 2014."),
        Argument.text("to", "Only texts of this date or earlier."),
        Argument.texts("subject", "Only texts on these subjects of the UNBIS thesaurus."),
        Argument.texts("lang", "Only paragraphs that have a text in these languages.")
            .of(services.languages().all().stream().map(Language::code).toList()),
        Argument.text(
            "show", "The language to show: query (as typed), both, or a code such as zh."),
        Argument.text(
                "match",
                "tiers: also what has some of the words, or their meaning; all: only what has all.")
            .of(List.of("tiers", "all")),
        Argument.text("sort", "The order; relevance when not given, -date for the newest first.")
            .of(words(Sort.values(), Sort::parameter)),
        Argument.text("group", "document: one result a document, with how many paragraphs match.")
            .of(List.of("paragraph", "document")),
        Argument.text("repeats", "all: each paragraph of one wording by itself.")
            .of(List.of("fold", "all")),
        Argument.choice("translate", "false: search the language that was typed alone."),
        Argument.text("spelling", "typed: search words as typed, even when nothing has them.")
            .of(List.of("corrected", "typed")),
        Argument.number(ToolCall.OFFSET, "How many results to skip."),
        Argument.number(
            ToolCall.LIMIT, "How many results to give; 8 when not given, 100 at most."));
  }

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  @Override
  public void answer(ToolCall call, AnswerText answer) {
    Question question = questions.read(call.view(), call.arguments(), RESULTS, Set.of());
    call.check();
    Answer found = ask(call, question);
    ParagraphText paragraphs = new ParagraphText(services.vocabulary(), call.links());
    if (question.offset() == 0) {
      services
          .search()
          .numbered(call.view(), question)
          .ifPresent(numbered -> addNumbered(call, numbered, answer));
    }
    answer.add(head(found));
    found
        .documents()
        .ifPresentOrElse(
            documents ->
                answer.addPage(
                    documents.documents(),
                    question.offset(),
                    documents.total(),
                    hit -> document(hit, call)),
            () ->
                answer.addPage(
                    found.result().hits(),
                    question.offset(),
                    found.result().entries(),
                    hit -> paragraph(found, hit, paragraphs)));
  }

  /// What the resolution that a number in the question may mean says.
  private void addNumbered(ToolCall call, NumberedQuestion numbered, AnswerText answer) {
    Answer found =
        services
            .search()
            .askLeniently(
                call.view(),
                numbered.question().groupedBy(Grouping.PROVISION).withPage(0, OF_NUMBERED));
    List<Hit> hits = found.result().hits();
    if (!hits.isEmpty()) {
      ParagraphText paragraphs = new ParagraphText(services.vocabulary(), call.links());
      answer.add("In " + numbered.symbol() + ", which q may mean (read has more of it):");
      hits.forEach(hit -> answer.add(paragraph(found, hit, paragraphs)));
      answer.add("In all documents:");
    }
  }

  private Answer ask(ToolCall call, Question question) {
    try {
      return services.search().ask(call.view(), question);
    } catch (QuerySyntaxException invalid) {
      throw new ToolFailure(
          "q cannot be read at character "
              + invalid.position()
              + ": "
              + invalid.getMessage()
              + invalid
                  .nearestReading()
                  .map(nearest -> ". The nearest query that can is: " + nearest)
                  .orElse(""));
    }
  }

  private static String head(Answer found) {
    StringBuilder head = new StringBuilder();
    head.append(found.result().total()).append(" paragraphs");
    found
        .documents()
        .ifPresent(all -> head.append(" in ").append(all.total()).append(" documents"));
    String tiers =
        found.tiers().entrySet().stream()
            .filter(tier -> tier.getValue() > 0)
            .map(tier -> tier.getValue() + " " + by(tier.getKey()))
            .collect(Collectors.joining(", "));
    head.append(tiers.isEmpty() ? "." : ": " + tiers + ".");
    found
        .corrected()
        .ifPresent(
            text ->
                head.append(" Nothing has the words as typed; searched instead: ")
                    .append(text)
                    .append('.'));
    found
        .suggestion()
        .ifPresent(text -> head.append(" More is found with: ").append(text).append('.'));
    String also =
        found.translations().stream()
            .map(each -> each.from() + " = " + String.join(", ", each.to()))
            .collect(Collectors.joining("; "));
    if (!also.isEmpty()) {
      head.append(" Also searched: ").append(also).append('.');
    }
    if (found.result().total() == 0) {
      head.append(
          " Nothing was found, which does not mean that no text says it: the index may not have it. Try fewer or other"
              + " words, no filters, or match=tiers.");
    }
    if (found.hits().anyMatch(hit -> Standing.isWarned(hit.found().part()))) {
      head.append(" Some stand in texts that were NOT ADOPTED or are drafts; each says so.");
    }
    return head.toString();
  }

  private static String by(Tier tier) {
    return switch (tier) {
      case ALL -> "by all the words";
      case MOST -> "by most of the words";
      case ANY -> "by some of the words";
      case MEANING -> "by meaning alone";
    };
  }

  private static String paragraph(Answer found, Hit hit, ParagraphText paragraphs) {
    String said =
        paragraphs.brief(
            hit.found(),
            hit.highlights().stream().findFirst().map(Highlight::start).orElse(0),
            EXCERPT);
    String why = "Found " + by(found.tier(hit)) + ".";
    return said
        + "\n"
        + hit.repeats()
            .map(
                repeats ->
                    why
                        + " The same in "
                        + repeats.works()
                        + " other works, from "
                        + CitationStyle.UN.cite(
                            repeats.first().shown(hit.found().document().language()))
                        + " to "
                        + CitationStyle.UN.cite(
                            repeats.last().shown(hit.found().document().language()))
                        + ".")
            .orElse(why);
  }

  private static String document(DocumentHit hit, ToolCall call) {
    String best =
        hit.best().stream()
            .map(
                each ->
                    "  "
                        + ParagraphText.lead(each.found())
                        + " id: "
                        + each.found().paragraph().id())
            .collect(Collectors.joining("\n"));
    return hit.header().symbol().map(Symbol::canonical).orElse(hit.header().id())
        + " “"
        + hit.header().title()
        + "”: "
        + hit.matches()
        + " paragraphs match. "
        + call.links().of(hit.header())
        + (best.isEmpty() ? "" : "\n" + best);
  }
}
