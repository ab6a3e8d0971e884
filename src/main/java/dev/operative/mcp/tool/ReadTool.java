package dev.operative.mcp.tool;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.text.DocumentText;
import dev.operative.mcp.text.ParagraphText;
import dev.operative.mcp.text.Standing;
import dev.operative.mcp.text.TokenCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.context.NamedText;
import dev.operative.search.context.ParagraphContext;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// `read`: a document, one of its paragraphs, or those of it that are about something.
final class ReadTool implements Tool {
  private static final Argument ABOUT =
      Argument.text(
          "about",
          "What the wanted paragraph of the document is about, in plain words: children, travel documents, 旅客数据.");
  private static final String CONTEXT = "context";

  private static final int AROUND = 1;
  private static final int MOST_AROUND = 10;
  private static final int AROUND_TOKENS = 80;
  private static final int BEST = 3;
  private static final int MOST_PARAGRAPHS = 1_000;

  private final ToolServices services;
  private final NamedTexts names;

  ReadTool(ToolServices services) {
    this.services = services;
    this.names = new NamedTexts(services.parser());
  }

  @Override
  public String name() {
    return "read";
  }

  @Override
  public String title() {
    return "Read a document or a paragraph";
  }

  @Override
  public String description() {
    return """
        Reads a document that you can name. With paragraph: that one, in every language there is, with its status, the vote, \
        what it cites and the paragraphs around it. With about: the paragraphs of the document that are nearest to a matter, \
        so that "the paragraph of 2396 on children" is one call. With neither: what the document is, then its paragraphs in \
        order, as many as fit. Read a paragraph before you quote it, quote its words exactly, and give its citation and its \
        status; a text that was NOT ADOPTED or is a DRAFT is never to be cited as a decision.""";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        NamedTexts.DOCUMENT,
        NamedTexts.PARAGRAPH,
        ABOUT,
        Argument.text(
                ToolCall.LANGUAGE,
                "The language to read in. Without it, a paragraph is given in all, a document in the first it has.")
            .of(services.languages().all().stream().map(Language::code).toList()),
        Argument.number(
            CONTEXT, "How many paragraphs before and after to show; 1 when not given, 10 at most."),
        Argument.number(ToolCall.OFFSET, "How many paragraphs of the document to skip."));
  }

  @Override
  public void answer(ToolCall call, AnswerText answer) {
    List<Language> languages = call.languages(services.languages());
    Optional<String> about = call.text(ABOUT.name());
    int around = call.arguments().number(CONTEXT, 0, MOST_AROUND, AROUND);
    int offset = call.offset();
    call.check();
    Optional<ShownProvision> one = names.paragraph(call, languages);
    if (one.isPresent()) {
      paragraph(call, one.get(), around, answer);
    } else if (about.isPresent()) {
      about(call, names.document(call, languages), about.get(), answer);
    } else {
      document(call, names.document(call, languages), offset, answer);
    }
  }

  private void paragraph(ToolCall call, ShownProvision one, int around, AnswerText answer) {
    answer.add(whole(call, one));
    ParagraphContext context =
        call.view()
            .document(one.text().document().id())
            .map(document -> ParagraphContext.of(one.text(), document, around))
            .orElse(ParagraphContext.NONE);
    answer.add(neighbours("Before it:", context.before()));
    answer.add(neighbours("After it:", context.after()));
    answer.add(
        "What later texts do with it: cited_by. Where its wording comes from and how it changed: history, with its id.");
  }

  private String whole(ToolCall call, ShownProvision one) {
    List<IndexedParagraph> versions =
        call.text(ToolCall.LANGUAGE).isPresent() ? List.of(one.text()) : one.provision().versions();
    return new ParagraphText(services.vocabulary(), call.links())
        .whole(one, versions, Chapeaux.of(call.view(), versions));
  }

  private static String neighbours(String lead, List<IndexedParagraph> found) {
    return found.isEmpty()
        ? ""
        : lead
            + found.stream()
                .map(each -> "\n" + TokenCount.cut(ParagraphText.line(each), AROUND_TOKENS))
                .collect(Collectors.joining());
  }

  private void about(ToolCall call, NamedText named, String about, AnswerText answer) {
    Symbol symbol =
        named
            .symbol()
            .or(() -> named.document().summary().header().symbol())
            .orElseThrow(
                () ->
                    new ToolFailure(
                        "This document has no symbol, by which about looks: call search with q=“"
                            + about
                            + "”, or read without about."));
    Answer found = ask(call, symbol, about);
    List<Hit> hits = found.result().hits();
    if (hits.isEmpty()) {
      throw new ToolFailure(
          symbol
              + " has no paragraph about “"
              + about
              + "”, neither by words nor by meaning. Try other words, or read it without about.");
    }
    answer.add(
        "The paragraphs of "
            + symbol
            + " nearest to “"
            + about
            + "”, the best first, of "
            + found.result().total()
            + " that have to do with it:");
    answer.addPage(
        hits, 0, hits.size(), hit -> whole(call, new ShownProvision(hit.provision(), hit.found())));
    if (found.result().total() > hits.size()) {
      answer.add("All of them: search with symbol=" + symbol + " and q=" + about + ".");
    }
  }

  private Answer ask(ToolCall call, Symbol symbol, String about) {
    Question question =
        new Question(
            about,
            new Filters(
                Map.of(Facet.SYMBOL, Set.of(symbol.canonical())),
                Optional.empty(),
                Optional.empty()),
            Sort.RELEVANCE,
            0,
            BEST,
            true,
            Set.of());
    return services.search().askLeniently(call.view(), question);
  }

  private void document(ToolCall call, NamedText named, int offset, AnswerText answer) {
    if (offset == 0) {
      answer.add(head(call, named));
    }
    List<IndexedParagraph> all = named.paragraphs();
    answer.addPage(
        IntStream.range(0, all.size()).boxed().toList(),
        offset,
        MOST_PARAGRAPHS,
        place -> ParagraphText.inTurn(all, place, offset));
  }

  private String head(ToolCall call, NamedText named) {
    DocumentHeader header = named.document().summary().header();
    PartHeader first = named.paragraphs().getFirst().part();
    List<String> lines = new ArrayList<>();
    lines.add(DocumentText.lead(named.symbol().or(header::symbol), first, header));
    lines.add(Standing.sentence(first));
    lines.add(
        first.body().word()
            + ", "
            + first.kind().word()
            + header.proceedings().agendaItem().map(item -> ", agenda item " + item).orElse(""));
    if (!header.subjects().isEmpty()) {
      lines.add("Subjects: " + String.join(", ", header.subjectNames()));
    }
    lines.add("Languages: " + String.join(", ", versions(call, named)));
    Set<PartHeader> parts = new LinkedHashSet<>();
    named.paragraphs().forEach(found -> parts.add(found.part()));
    if (parts.size() > 1) {
      lines.add(
          "It holds: "
              + parts.stream()
                  .map(part -> part.title() + " [" + Standing.word(part) + "]")
                  .collect(Collectors.joining("; ")));
    }
    lines.add("Paragraphs: " + named.paragraphs().size() + " · " + call.links().of(header));
    return String.join("\n", lines);
  }

  private List<String> versions(ToolCall call, NamedText named) {
    return services.languages().all().stream()
        .map(Language::code)
        .filter(
            code ->
                call.view()
                    .document(named.document().summary().header().slug() + "." + code)
                    .isPresent())
        .toList();
  }
}
