package dev.operative.mcp.tool;

import dev.operative.document.Language;
import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.text.ChangeText;
import dev.operative.mcp.text.ParagraphText;
import dev.operative.mcp.text.TokenCount;
import dev.operative.search.context.ShownProvision;
import dev.operative.search.wording.AgreedLanguage;
import dev.operative.search.wording.ClauseHistory;
import dev.operative.search.wording.Wording;
import java.util.List;

/// `history`: where the wording of a paragraph comes from, and what became of it.
final class HistoryTool implements Tool {
  private static final int MOST_WORDINGS = 50;
  private static final int SUBJECT_TOKENS = 400;

  private final ToolServices services;
  private final NamedTexts names;

  HistoryTool(ToolServices services) {
    this.services = services;
    this.names = new NamedTexts(services.parser());
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public String title() {
    return "The history of a wording";
  }

  @Override
  public String description() {
    return """
        Shows in which texts nearly the same wording as that of a paragraph stands, from the earliest to the latest, and what \
        differs word by word. Use it to say where agreed language first appeared and how it changed.""";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        NamedTexts.DOCUMENT,
        NamedTexts.PARAGRAPH,
        Argument.text(ToolCall.LANGUAGE, "The language to compare in.")
            .of(services.languages().all().stream().map(Language::code).toList()),
        Argument.number(ToolCall.OFFSET, "How many texts to skip."));
  }

  @Override
  public void answer(ToolCall call, AnswerText answer) {
    List<Language> languages = call.languages(services.languages());
    int offset = call.offset();
    call.check();
    ShownProvision named =
        names
            .paragraph(call, languages)
            .orElseThrow(
                () ->
                    new ToolFailure(
                        "A history is that of one paragraph: give paragraph=…, or the id of one. To compare whole texts,"
                            + " call compare."));
    ClauseHistory history =
        new AgreedLanguage(call.view())
            .history(named.text().paragraph().id(), MOST_WORDINGS)
            .orElseThrow(
                () -> names.missing(call.view(), call.required(NamedTexts.DOCUMENT.name())));
    ParagraphText paragraphs = new ParagraphText(services.vocabulary(), call.links());
    answer.add(
        ParagraphText.lead(named.text())
            + "\n"
            + TokenCount.cut(named.text().paragraph().text(), SUBJECT_TOKENS)
            + "\n"
            + paragraphs.address(named.text()));
    List<Wording> timeline = history.timeline();
    answer.add(
        timeline.isEmpty()
            ? "No other text that the index has says nearly the same."
            : "Nearly the same stands in "
                + timeline.size()
                + " other texts, by date. "
                + ChangeText.LEGEND
                + " Changes run from the earlier text to the later one.");
    answer.addPage(timeline, offset, MOST_WORDINGS, wording -> line(history, wording, paragraphs));
  }

  private static String line(ClauseHistory history, Wording wording, ParagraphText paragraphs) {
    return (history.precedes(wording) ? "Earlier: " : "Later: ")
        + ParagraphText.lead(wording.found())
        + ", "
        + Math.round(wording.comparison().similarity() * 100)
        + " % the same, "
        + paragraphs.address(wording.found())
        + "\n"
        + (wording.comparison().isSame()
            ? "In the same words."
            : ChangeText.of(wording.comparison()));
  }
}
