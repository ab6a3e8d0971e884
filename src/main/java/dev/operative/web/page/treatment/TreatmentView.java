package dev.operative.web.page.treatment;

import dev.operative.document.Paragraph;
import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.treatment.Citator;
import dev.operative.search.treatment.TreatmentGroup;
import dev.operative.search.treatment.TreatmentGroup.Citing;
import dev.operative.search.treatment.Treatments;
import dev.operative.vocabulary.treatment.Treatment;
import dev.operative.vocabulary.treatment.TreatmentReading;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.CitingSearch;
import dev.operative.web.page.frame.Frame;
import java.util.List;
import java.util.Optional;

/// The section of a page that lists the later paragraphs that cite a text, or a paragraph of it, by their treatment of it.
///
/// @param heading what was read, in words
/// @param allUrl the search for all that cites the text
/// @param jsonUrl the same for programs, with every paragraph that was read
public record TreatmentView(String heading, List<Group> groups, String allUrl, String jsonUrl) {
  /// How many paragraphs of a group are shown.
  private static final int SHOWN = 3;

  /// How much of a paragraph stands before the words that matched, in characters, and how much behind.
  private static final int AROUND = 120;

  /// The citing paragraphs that treat the text in one way.
  ///
  /// @param open whether it is unfolded: what only recalls or mentions the text is not
  public record Group(String title, String count, boolean open, List<Line> lines) {}

  /// A paragraph that cites the text.
  ///
  /// @param words the words that the rule matched, between `before` and `after`
  /// @param rule the rule, in words; empty when none says what it does
  public record Line(
      String id,
      String citation,
      String url,
      String lang,
      String date,
      Optional<Frame.Badge> badge,
      boolean cutBefore,
      String before,
      String words,
      String after,
      boolean cutAfter,
      String rule) {}

  /// What is done with a text; empty when nothing here cites it so.
  ///
  /// @param pinpoint with this paragraph of it alone; empty for the text as a whole
  public static Optional<TreatmentView> of(
      Citator citator, IndexView view, Symbol cited, Optional<String> pinpoint, Frame frame) {
    Treatments treatments = citator.of(view, cited, pinpoint, frame.m().language());
    if (treatments.groups().isEmpty()) {
      return Optional.empty();
    }
    String name = cited.canonical();
    String para = pinpoint.map(label -> "&para=" + QueryString.encode(label)).orElse("");
    return Optional.of(
        new TreatmentView(
            heading(treatments, frame),
            treatments.groups().stream().map(group -> group(group, frame)).toList(),
            new CitingSearch(cited).link().url(),
            "/api/v1/treatment?symbol=" + QueryString.encode(name) + para));
  }

  private static String heading(Treatments treatments, Frame frame) {
    long naming = treatments.groups().stream().mapToLong(group -> group.citing().size()).sum();
    return treatments.pinpoint().isPresent()
        ? frame.m().text("treatment.named", naming, treatments.read())
        : frame.m().text("treatment.read", treatments.read(), treatments.total());
  }

  private static Group group(TreatmentGroup group, Frame frame) {
    Treatment treatment = group.treatment();
    return new Group(
        frame.m().text("treatment." + treatment.word()),
        frame.m().number(group.citing().size()),
        treatment != Treatment.RECALLS && treatment != Treatment.MENTIONS,
        group.citing().stream().limit(SHOWN).map(citing -> line(citing, frame)).toList());
  }

  /// Where the next word begins; in a text without spaces the place itself.
  private static int wordAfter(String text, int place) {
    int space = text.indexOf(' ', place);
    return space >= 0 && space < place + AROUND ? space + 1 : place;
  }

  /// Where the last word before a place ends that begins behind another; in a text without spaces the place itself.
  private static int wordBefore(String text, int behind, int place) {
    int space = text.lastIndexOf(' ', place);
    return space > behind ? space : place;
  }

  private static Line line(Citing citing, Frame frame) {
    Paragraph paragraph = citing.found().paragraph();
    String text = paragraph.text();
    TreatmentReading reading = citing.reading();
    int from = reading.start() <= AROUND ? 0 : wordAfter(text, reading.start() - AROUND);
    int to =
        text.length() - reading.end() <= AROUND
            ? text.length()
            : wordBefore(text, reading.end(), reading.end() + AROUND);
    String id = paragraph.id().toString();
    return new Line(
        id,
        frame.citationStyle().cite(citing.found()),
        "/paragraphs/" + QueryString.encode(id),
        paragraph.language().code(),
        citing.found().date().map(frame.m()::date).orElse(frame.m().text("history.undated")),
        frame.badge(citing.found().part().status()).filter(Frame.Badge::isException),
        from > 0,
        text.substring(from, reading.start()),
        text.substring(reading.start(), reading.end()),
        text.substring(reading.end(), to),
        to < text.length(),
        reading.rule().isEmpty()
            ? ""
            : frame
                .m()
                .text(
                    "treatment.rule",
                    frame.m().text("treatment.rule." + reading.rule()),
                    frame.label(Facet.VERB, reading.verb())));
  }
}
