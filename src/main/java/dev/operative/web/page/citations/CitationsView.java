package dev.operative.web.page.citations;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CheckedCitation.Verdict;
import dev.operative.search.compare.ComparedText;
import dev.operative.search.wording.Change;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page of checked citations: the text as it was pasted, and what was found out.
///
/// @param text the text
/// @param counts how many citations have which verdict, in words; empty before a text is pasted
/// @param stretches the text in pieces, the citations marked
/// @param citations in order of appearance
public record CitationsView(
    String text, Optional<String> counts, List<Stretch> stretches, List<Entry> citations) {
  static final CitationsView EMPTY = new CitationsView("", Optional.empty(), List.of(), List.of());

  /// A piece of the text.
  ///
  /// @param number that of the citation it is, from 1; 0 for what stands between citations
  /// @param style the class of its verdict: `confirmed`, `questioned`, `not-held`; empty between citations
  public record Stretch(String text, int number, String style) {}

  /// A citation.
  ///
  /// @param number its place among the citations, from 1
  /// @param verdict in words
  /// @param document the document it names; empty when the index does not have it
  /// @param findings what was found out, in sentences
  /// @param provisions the paragraphs it points to
  public record Entry(
      int number,
      String style,
      String verdict,
      String printed,
      Optional<Document> document,
      List<Finding> findings,
      List<Provision> provisions) {}

  /// The document that a citation names.
  ///
  /// @param title empty when it goes by its symbol alone
  public record Document(
      String symbol, String title, String date, String url, Optional<Frame.Badge> badge) {}

  /// What was found out.
  ///
  /// @param changes how the words of the text become those that are quoted; empty when that is not the matter
  /// @param url the paragraph that was found; empty for none
  public record Finding(
      String sentence, boolean fault, Optional<String> url, List<Change> changes) {}

  /// A paragraph that a citation points to.
  public record Provision(String number, String text, String lang, String url) {
    static Provision of(IndexedParagraph found) {
      return new Provision(
          found.paragraph().number(),
          found.paragraph().text(),
          found.paragraph().language().code(),
          url(found));
    }

    static String url(IndexedParagraph found) {
      return "/paragraphs/" + QueryString.encode(found.paragraph().id().toString());
    }
  }

  static CitationsView of(String text, List<CheckedCitation> checked, Frame frame) {
    List<Stretch> stretches = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    int next = 0;
    for (CheckedCitation each : checked) {
      int number = entries.size() + 1;
      stretches.add(new Stretch(text.substring(next, each.cited().start()), 0, ""));
      stretches.add(
          new Stretch(
              text.substring(each.cited().start(), each.cited().end()),
              number,
              each.verdict().word()));
      next = each.cited().end();
      entries.add(entry(number, each, frame));
    }
    stretches.add(new Stretch(text.substring(next), 0, ""));
    return new CitationsView(
        text,
        Optional.of(
            frame
                .m()
                .text(
                    "citations.counts",
                    checked.size(),
                    count(checked, Verdict.CONFIRMED),
                    count(checked, Verdict.QUESTIONED),
                    count(checked, Verdict.NOT_HELD))),
        stretches,
        entries);
  }

  private static long count(List<CheckedCitation> checked, Verdict verdict) {
    return checked.stream().filter(each -> each.verdict() == verdict).count();
  }

  private static Entry entry(int number, CheckedCitation checked, Frame frame) {
    FindingWords words = new FindingWords(frame);
    return new Entry(
        number,
        checked.verdict().word(),
        verdict(checked.verdict(), frame),
        checked.cited().printed(),
        checked
            .text()
            .map(
                text ->
                    new Document(
                        text.symbol().canonical(),
                        title(text),
                        text.part()
                            .date()
                            .or(text.document()::date)
                            .map(frame.m()::date)
                            .orElse(""),
                        "/documents/" + QueryString.encode(text.document().id()),
                        frame.badge(text.part().status()))),
        checked.findings().stream().map(words::of).toList(),
        checked.provisions().stream().map(Provision::of).toList());
  }

  private static String verdict(Verdict verdict, Frame frame) {
    return switch (verdict) {
      case CONFIRMED -> frame.m().text("citations.confirmed");
      case QUESTIONED -> frame.m().text("citations.questioned");
      case NOT_HELD -> frame.m().text("citations.not-held");
    };
  }

  /// The title of a text; empty when it goes by its symbol alone.
  private static String title(ComparedText text) {
    String title = text.part().title();
    return title.equals(text.symbol().canonical()) ? "" : title;
  }
}
