package dev.operative.web.page.compare;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedProvision;
import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.search.compare.ComparedText;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.query.Facet;
import dev.operative.search.wording.Change;
import dev.operative.vocabulary.scale.VerbShift;
import dev.operative.web.http.Parameter;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.CompareLink;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.WordForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The page of a comparison: the two texts that were asked for, and the result or what is wrong.
///
/// @param first the text that is taken for the earlier one, as it was asked for
/// @param second the one that is taken for the later
/// @param problem what is wrong with what was asked for; empty when nothing is
/// @param result empty when nothing was asked for, or what was could not be compared
public record CompareView(
    String first, String second, Optional<String> problem, Optional<Result> result) {

  /// A comparison.
  ///
  /// @param lang the code of the language of both texts
  /// @param counts how many provisions are the same, changed, new and dropped, in words
  /// @param shifts how many verbs became stronger or weaker, in words; empty when none did
  /// @param reversed that the text taken for the earlier one bears the later date, in words
  /// @param swapUrl the comparison the other way round
  /// @param jsonUrl the same for programs
  /// @param word the same as a Word file
  public record Result(
      Text earlier,
      Text later,
      String lang,
      String counts,
      Optional<String> shifts,
      Optional<String> reversed,
      String swapUrl,
      String jsonUrl,
      WordForm word,
      List<Row> rows) {}

  /// The heading of one of the two texts.
  ///
  /// @param date in words; empty when none is known
  public record Text(
      String symbol, String title, String date, String url, Optional<Frame.Badge> badge) {
    static Text of(ComparedText text, Frame frame) {
      return new Text(
          text.symbol().canonical(),
          text.part().title(),
          date(text).map(frame.m()::date).orElse(""),
          "/documents/" + QueryString.encode(text.document().id()),
          frame.badge(text.part().status()));
    }

    static Optional<LocalDate> date(ComparedText text) {
      return text.part().date().or(text.document()::date);
    }
  }

  /// A provision.
  ///
  /// @param style the class of the row: `same`, `changed`, `added` or `dropped`
  /// @param what the same in words, and that it moved
  /// @param number its number, or those in both texts
  /// @param id the paragraph of the later text; of a dropped one, that of the earlier text
  /// @param citation how to cite that
  /// @param url its page
  /// @param shift its verb before and after, in words, when that became stronger or weaker
  public record Row(
      String style,
      String what,
      String number,
      String id,
      String citation,
      String url,
      Optional<String> shift,
      List<Change> stretches) {}

  /// @param others how many versions in other languages either text has
  static Result of(TextComparison comparison, int others, Frame frame) {
    Symbol earlier = comparison.earlier().symbol();
    Symbol later = comparison.later().symbol();
    Language own = comparison.later().document().language();
    String language = own.code();
    return new Result(
        Text.of(comparison.earlier(), frame),
        Text.of(comparison.later(), frame),
        language,
        frame
            .m()
            .text(
                "compare.counts",
                comparison.same(),
                comparison.changed(),
                comparison.added(),
                comparison.dropped(),
                comparison.moved()),
        shifts(comparison, frame),
        reversed(comparison, frame),
        CompareLink.of(later, earlier),
        "/api/v1" + CompareLink.of(earlier, later) + "&lang=" + language,
        WordForm.of(
            "/api/v1/compare",
            List.of(
                new Parameter("a", earlier.canonical()),
                new Parameter("b", later.canonical()),
                new Parameter("lang", language)),
            own,
            others,
            frame),
        comparison.provisions().stream().map(provision -> row(provision, frame)).toList());
  }

  private static Optional<String> shifts(TextComparison comparison, Frame frame) {
    long stronger = comparison.stronger();
    long weaker = comparison.weaker();
    return stronger + weaker == 0
        ? Optional.empty()
        : Optional.of(frame.m().text("compare.shifts", stronger, weaker));
  }

  private static Optional<String> reversed(TextComparison comparison, Frame frame) {
    return Text.date(comparison.later())
        .filter(second -> Text.date(comparison.earlier()).filter(second::isBefore).isPresent())
        .map(
            second ->
                frame.m().text("compare.reversed", comparison.earlier().symbol().canonical()));
  }

  private static Row row(ComparedProvision provision, Frame frame) {
    return switch (provision) {
      case Added(IndexedParagraph later) ->
          alone("added", frame.m().text("compare.added"), later, Change.Kind.ADDED, frame);
      case Dropped(IndexedParagraph earlier) ->
          alone("dropped", frame.m().text("compare.dropped"), earlier, Change.Kind.REMOVED, frame);
      case Kept kept -> kept(kept, frame);
    };
  }

  private static Row alone(
      String style, String what, IndexedParagraph found, Change.Kind kind, Frame frame) {
    return row(
        style,
        what,
        found.paragraph().number(),
        found,
        Optional.empty(),
        List.of(new Change(kind, found.paragraph().text())),
        frame);
  }

  private static Row kept(Kept kept, Frame frame) {
    String what =
        kept.isSame() ? frame.m().text("compare.same") : frame.m().text("compare.changed");
    String before = kept.earlier().paragraph().number();
    String after = kept.later().paragraph().number();
    return row(
        kept.isSame() ? "same" : "changed",
        kept.moved() ? frame.m().text("compare.moved", what) : what,
        before.equals(after) ? after : before + " → " + after,
        kept.later(),
        kept.shift().map(shift -> shift(shift, frame)),
        kept.comparison().changes(),
        frame);
  }

  private static Row row(
      String style,
      String what,
      String number,
      IndexedParagraph found,
      Optional<String> shift,
      List<Change> stretches,
      Frame frame) {
    String id = found.paragraph().id().toString();
    return new Row(
        style,
        what,
        number,
        id,
        frame.citationStyle().cite(found),
        "/paragraphs/" + QueryString.encode(id),
        shift,
        stretches);
  }

  private static String shift(VerbShift shift, Frame frame) {
    String from = frame.label(Facet.VERB, shift.from());
    String to = frame.label(Facet.VERB, shift.to());
    return shift.stronger()
        ? frame.m().text("compare.stronger", from, to)
        : frame.m().text("compare.weaker", from, to);
  }
}
