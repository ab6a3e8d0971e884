package dev.operative.mcp.tool;

import dev.operative.export.citation.FindingSentence;
import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.text.ChangeText;
import dev.operative.mcp.text.DocumentText;
import dev.operative.mcp.text.Standing;
import dev.operative.mcp.text.TokenCount;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CheckedCitation.Verdict;
import dev.operative.search.check.CitationChecker;
import dev.operative.search.check.CitationFinding;
import dev.operative.search.check.CitationFinding.NotAdopted;
import dev.operative.search.check.CitationFinding.NotHeld;
import dev.operative.search.check.CitationFinding.QuotedElsewhere;
import dev.operative.search.check.CitationFinding.QuotedNearly;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// `check_citations`: whether what a text cites and quotes is so.
final class CitationsTool implements Tool {
  private static final int MOST_CITATIONS = 10_000;
  private static final int WORDS = 150;

  private final CitationChecker checker;

  CitationsTool(ToolServices services) {
    this.checker = new CitationChecker(services.languages());
  }

  @Override
  public String name() {
    return "check_citations";
  }

  @Override
  public String title() {
    return "Check the citations of a text";
  }

  @Override
  public String description() {
    return """
        Checks every citation in a text: whether the document and the paragraph exist, whether it was adopted, whether date and \
        title are as cited, and whether the words quoted stand there. Call it with your own draft before you give it to \
        anybody, and correct what it questions. Faults come first. not-held means that the index cannot tell, not that the \
        citation is right.""";
  }

  @Override
  public List<Argument> arguments() {
    return List.of(
        Argument.required(
            "text",
            "The text with its citations in any usual form: resolution 2396 (2017), para. 36; S/RES/2396 OP36;"
                + " 第2396(2017)号决议第36段. At most 200,000 characters."),
        Argument.number(ToolCall.OFFSET, "How many citations to skip."));
  }

  @Override
  public void answer(ToolCall call, AnswerText answer) {
    String text = call.required("text");
    int offset = call.offset();
    if (text.length() > CitationChecker.MOST_CHARACTERS) {
      throw new ToolFailure(
          "At most %,d characters are checked at once; call it with parts of the text."
              .formatted(CitationChecker.MOST_CHARACTERS));
    }
    call.check();
    List<CheckedCitation> checked =
        checker.check(call.view(), text, call.deadline()).stream()
            .sorted(Comparator.comparingInt(each -> rank(each.verdict())))
            .toList();
    answer.add(
        checked.isEmpty()
            ? "No citation was found in the text. Documents are cited by symbol (S/RES/2396 (2017)) or by number"
                + " (resolution 2396 (2017))."
            : "%d citations: %d questioned, %d not held (nothing can be said of them), %d confirmed."
                .formatted(
                    checked.size(),
                    count(checked, Verdict.QUESTIONED),
                    count(checked, Verdict.NOT_HELD),
                    count(checked, Verdict.CONFIRMED)));
    answer.addPage(checked, offset, MOST_CITATIONS, each -> said(each, call));
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case QUESTIONED -> 0;
      case NOT_HELD -> 1;
      case CONFIRMED -> 2;
    };
  }

  private static long count(List<CheckedCitation> checked, Verdict verdict) {
    return checked.stream().filter(each -> each.verdict() == verdict).count();
  }

  private static String said(CheckedCitation checked, ToolCall call) {
    List<String> lines = new ArrayList<>();
    lines.add(
        checked.verdict().word()
            + ": “"
            + checked.cited().printed().replaceAll("\\s+", " ")
            + "”"
            + checked
                .text()
                .map(
                    text ->
                        " = " + DocumentText.lead(text) + " " + call.links().of(text.document()))
                .orElse(""));
    checked.findings().forEach(finding -> lines.addAll(said(finding, checked)));
    return String.join("\n", lines);
  }

  private static List<String> said(CitationFinding finding, CheckedCitation checked) {
    return switch (finding) {
      case NotHeld none ->
          List.of(
              "The index does not have this document: whether the citation is right is not known.");
      case NotAdopted status ->
          checked.text().map(text -> Standing.sentence(text.part())).stream().toList();
      case QuotedNearly near ->
          List.of(
              fault(near), "From the text to the quotation: " + ChangeText.of(near.comparison()));
      case QuotedElsewhere other ->
          List.of(fault(other), TokenCount.cut(other.where().paragraph().text(), WORDS));
      default -> List.of(finding.isFault() ? fault(finding) : FindingSentence.of(finding));
    };
  }

  private static String fault(CitationFinding finding) {
    return "FAULT: " + FindingSentence.of(finding);
  }
}
