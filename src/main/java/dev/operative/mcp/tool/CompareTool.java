package dev.operative.mcp.tool;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.text.ChangeText;
import dev.operative.mcp.text.DocumentText;
import dev.operative.mcp.text.ParagraphText;
import dev.operative.mcp.text.TokenCount;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedProvision;
import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.search.compare.TextComparison;
import java.util.List;
import java.util.stream.Collectors;

/// `compare`: two texts, provision by provision.
final class CompareTool implements Tool {
  private static final String EARLIER = "a";
  private static final String LATER = "b";
  private static final int MOST_ROWS = 1_000;

  /// So many tokens are shown of a provision that only one of the texts has; read has all.
  private static final int ALONE = 90;

  private final ToolServices services;
  private final NamedTexts names;

  CompareTool(ToolServices services) {
    this.services = services;
    this.names = new NamedTexts(services.parser());
  }

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String title() {
    return "Compare two texts";
  }

  @Override
  public String description() {
    return """
        Compares two documents provision by provision: which are the same, changed (word by word), moved, new or dropped, and \
        where the verb became stronger or weaker. For what became of one paragraph over many texts, use history.""";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.required(EARLIER, "The earlier document: S/RES/2178 (2014), 2178."),
        Argument.required(LATER, "The later document: S/RES/2396 (2017), 2396."),
        Argument.text(
                ToolCall.LANGUAGE,
                "The language to compare in; the first that both have when not given.")
            .of(services.languages().all().stream().map(Language::code).toList()),
        Argument.number(ToolCall.OFFSET, "How many differences to skip."));
  }

  @Override
  public void answer(ToolCall call, AnswerText answer) {
    List<Language> languages = call.languages(services.languages());
    List<Language> wanted =
        call.text(ToolCall.LANGUAGE).isPresent() ? List.of(languages.getFirst()) : languages;
    int offset = call.offset();
    call.check();
    Symbol earlier = names.symbol(call, EARLIER, languages.getFirst());
    Symbol later = names.symbol(call, LATER, languages.getFirst());
    TextComparison comparison =
        services
            .comparer()
            .compare(call.view(), earlier, later, wanted, call.deadline())
            .orElseThrow(() -> notBoth(call, earlier, later));
    if (offset == 0) {
      answer.add(head(comparison, call));
    }
    answer.addPage(
        comparison.provisions().stream().filter(each -> !isSame(each)).toList(),
        offset,
        MOST_ROWS,
        CompareTool::row);
  }

  private ToolFailure notBoth(ToolCall call, Symbol earlier, Symbol later) {
    for (Symbol symbol : List.of(earlier, later)) {
      if (call.view().document(symbol.slug()).isEmpty()) {
        return names.missing(call.view(), symbol.canonical());
      }
    }
    return new ToolFailure(
        "The index has no provisions of both "
            + earlier
            + " and "
            + later
            + " in one language. Read each instead.");
  }

  private static String head(TextComparison comparison, ToolCall call) {
    String same =
        comparison.provisions().stream()
            .filter(CompareTool::isSame)
            .map(each -> ((Kept) each).later().paragraph().number())
            .collect(Collectors.joining(", "));
    return "From "
        + DocumentText.lead(comparison.earlier())
        + " "
        + call.links().of(comparison.earlier().document())
        + "\nto "
        + DocumentText.lead(comparison.later())
        + " "
        + call.links().of(comparison.later().document())
        + "\n%d provisions are the same, %d changed, %d new, %d dropped; %d of those in both moved; the verb became stronger in %d, weaker in %d."
            .formatted(
                comparison.same(),
                comparison.changed(),
                comparison.added(),
                comparison.dropped(),
                comparison.moved(),
                comparison.stronger(),
                comparison.weaker())
        + (same.isEmpty() ? "" : "\nThe same, by their numbers in the later text: " + same + ".")
        + "\n"
        + ChangeText.LEGEND;
  }

  private static boolean isSame(ComparedProvision provision) {
    return provision instanceof Kept kept && kept.isSame();
  }

  private static String row(ComparedProvision provision) {
    return switch (provision) {
      case Added(IndexedParagraph later) ->
          "New: " + TokenCount.cut(ParagraphText.line(later), ALONE);
      case Dropped(IndexedParagraph earlier) ->
          "Dropped: " + TokenCount.cut(ParagraphText.line(earlier), ALONE);
      case Kept kept ->
          "Changed"
              + (kept.moved() ? " and moved" : "")
              + ": "
              + kept.earlier().paragraph().number()
              + " → "
              + kept.later().paragraph().number()
              + kept.shift()
                  .map(
                      shift ->
                          " (verb "
                              + (shift.stronger() ? "stronger" : "weaker")
                              + ": "
                              + shift.from()
                              + " → "
                              + shift.to()
                              + ")")
                  .orElse("")
              + ": "
              + ChangeText.of(kept.comparison());
    };
  }
}
