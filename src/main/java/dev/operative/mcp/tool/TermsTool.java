package dev.operative.mcp.tool;

import dev.operative.document.Body;
import dev.operative.export.citation.CitationStyle;
import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.text.ParagraphText;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.terms.Concordance;
import dev.operative.search.terms.ContextLine;
import dev.operative.search.terms.LineGroup;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermEntry.RenderingCount;
import dev.operative.search.terms.TermLookup;
import dev.operative.search.terms.TermRequest;
import dev.operative.web.http.QuestionReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// `terms`: how a term is rendered in the other language.
final class TermsTool implements Tool {
  private static final int LINES = 12;
  private static final int MOST_LINES = 100;

  private final ToolServices services;
  private final QuestionReader questions;

  TermsTool(ToolServices services) {
    this.services = services;
    this.questions = new QuestionReader(new FilterValues(services.vocabulary()));
  }

  @Override
  public String name() {
    return "terms";
  }

  @Override
  public String title() {
    return "How a term is rendered";
  }

  @Override
  public String description() {
    return """
        Looks a term up in English or Chinese: what the United Nations calls it in the other language, which rendering is the \
        agreed one, how often each is used and since when, and lines from both versions side by side. Use it before you \
        translate a term of art.""";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.required(
            "term", "A word or phrase of one language: foreign terrorist fighters, 法治."),
        Argument.text("rendering", "Only lines with this rendering."),
        Argument.texts("body", "Only texts of these organs.")
            .of(Arrays.stream(Body.values()).map(Body::word).toList()),
        Argument.texts("year", "Only texts of these years."),
        Argument.text("from", "Only texts of this date or later."),
        Argument.text("to", "Only texts of this date or earlier."),
        Argument.number(ToolCall.OFFSET, "How many lines to skip."));
  }

  @Override
  public void answer(ToolCall call, AnswerText answer) {
    String term = call.required("term");
    Filters filters = questions.filters(call.arguments());
    int offset = call.offset();
    if (term.length() > TermLookup.LONGEST_TERM) {
      throw new ToolFailure(
          "A term has at most %d characters; for a whole sentence, call search."
              .formatted(TermLookup.LONGEST_TERM));
    }
    call.check();
    TermEntry entry =
        new TermLookup(call.view(), services.languages(), services.translators().on(call.view()))
            .look(new TermRequest(term, filters, call.text("rendering"), MOST_LINES));
    if (offset == 0) {
      answer.add(head(entry));
    }
    ParagraphText paragraphs = new ParagraphText(services.vocabulary(), call.links());
    answer.addPage(entry.lines(), offset, LINES, line -> said(line, paragraphs));
  }

  private static String head(TermEntry entry) {
    StringBuilder head = new StringBuilder();
    head.append("“")
        .append(entry.term())
        .append("” stands in ")
        .append(entry.total())
        .append(" paragraphs.");
    if (!entry.renderings().isEmpty()) {
      head.append("\nRenderings: ").append(listed(entry.renderings())).append('.');
    } else if (!entry.words().isEmpty()) {
      head.append("\nNo rendering of the whole is known; of words in it: ")
          .append(
              entry.words().stream()
                  .map(each -> each.from() + " = " + rendering(each))
                  .collect(Collectors.joining("; ")))
          .append('.');
    } else {
      head.append(" No rendering is known. Try its usual form, or search for it.");
    }
    if (!entry.otherNames().isEmpty()) {
      head.append("\nAlso called: ").append(String.join(", ", entry.otherNames())).append('.');
    }
    String groups =
        entry.groups().stream()
            .filter(group -> group.kind() == LineGroup.Kind.RENDERED)
            .map(TermsTool::group)
            .collect(Collectors.joining("; "));
    if (!groups.isEmpty()) {
      head.append("\nIn use: ").append(groups).append('.');
    }
    return head.toString();
  }

  private static String listed(List<RenderingCount> renderings) {
    return renderings.stream().map(TermsTool::rendering).collect(Collectors.joining("; "));
  }

  private static String rendering(RenderingCount rendering) {
    return rendering.text()
        + " ("
        + (rendering.agreed() ? "agreed, " : "")
        + rendering.source()
        + (rendering.paragraphs() == 0 ? ")" : ", in " + rendering.paragraphs() + " paragraphs)");
  }

  private static String group(LineGroup group) {
    return group.rendering()
        + " in "
        + group.paragraphs()
        + group
            .years()
            .map(
                years ->
                    years.first() == years.last()
                        ? ", " + years.first()
                        : ", " + years.first() + " to " + years.last())
            .orElse("");
  }

  private static String said(Concordance line, ParagraphText paragraphs) {
    return CitationStyle.UN.cite(line.line().found())
        + " · "
        + paragraphs.address(line.line().found())
        + "\n"
        + words(line.line())
        + line.counterpart().map(other -> "\n" + words(other)).orElse("")
        + (line.doubtful() ? "\n(The two versions may not belong together.)" : "");
  }

  private static String words(ContextLine line) {
    return line.before()
        + (line.keyword().isEmpty() ? "" : "**" + line.keyword() + "**")
        + line.after();
  }
}
