package dev.operative.web.page.result;

import dev.operative.document.Language;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Repeats;
import dev.operative.search.query.Grouping;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The other provisions of a result's wording, on a line that opens.
///
/// @param summary in how many works, and in which years
/// @param paragraphs the earliest of these paragraphs, and the latest
/// @param left how many more there are before the latest, in words; empty when all are there
/// @param unfolded the search in which every paragraph is a result
public record RepeatsView(
    String summary, List<Repeat> paragraphs, Optional<String> left, Choice unfolded) {
  /// A paragraph.
  ///
  /// @param link its citation, and its page
  /// @param date its date in words; empty text when it has none
  /// @param badge what became of its text
  public record Repeat(Choice link, String date, Optional<Frame.Badge> badge) {}

  /// @param version the language of the result's version
  static RepeatsView of(Repeats repeats, Language version, Frame frame) {
    int left = repeats.works() - repeats.provisions().size();
    return new RepeatsView(
        summary(repeats, frame),
        repeats.provisions().stream().map(each -> repeat(each.shown(version), frame)).toList(),
        left > 0 ? Optional.of(frame.m().text("repeats.left", left)) : Optional.empty(),
        Choice.to(
            frame.m().text("repeats.unfold"), frame.search().groupedBy(Grouping.PROVISION).url()));
  }

  private static String summary(Repeats repeats, Frame frame) {
    List<String> years =
        Stream.of(repeats.first(), repeats.last())
            .map(IndexedProvision::date)
            .flatMap(Optional::stream)
            .map(LocalDate::getYear)
            .distinct()
            .map(String::valueOf)
            .toList();
    return years.isEmpty()
        ? frame.m().text("repeats.works", repeats.works())
        : frame.m().text("repeats.dated", repeats.works(), String.join("–", years));
  }

  private static Repeat repeat(IndexedParagraph found, Frame frame) {
    return new Repeat(
        Choice.to(
            frame.citationStyle().cite(found),
            "/paragraphs/" + QueryString.encode(found.paragraph().id().toString())),
        found.date().map(frame.m()::date).orElse(""),
        frame.badge(found.part().status()));
  }
}
