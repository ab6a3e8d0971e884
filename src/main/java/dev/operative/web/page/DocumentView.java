package dev.operative.web.page;

import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.WordForm;
import dev.operative.web.page.reference.DocumentReference;
import dev.operative.web.page.result.HitView;
import dev.operative.web.page.result.OtherTitle;
import dev.operative.web.page.result.TextRun;
import dev.operative.web.page.treatment.TreatmentView;
import java.util.List;
import java.util.Optional;

/// A document as its page shows it.
///
/// @param id its id
/// @param title its title
/// @param lang its main language
/// @param other what it is called in another language, when its title is only a number
/// @param facts symbol, kind, body, date, language, in words
/// @param badge what became of it
/// @param within the document it is enclosed in, when it is a text of its own inside another
/// @param subjects what it is filed under
/// @param officialUrl where the United Nations publishes it
/// @param word the same as a Word file
/// @param doubts what may have been read wrongly in it
/// @param ways other ways to see it: its other language, both side by side
/// @param reference what a reader takes from it: citations, files, what cites it
/// @param query the words that are marked in it; empty text when there are none
/// @param found how many paragraphs have them, in words; empty text without words
/// @param firstFound the first of these paragraphs; empty when there is none
/// @param contents its table of contents
/// @param bothLanguages whether two languages are shown side by side
/// @param parts the texts in it
/// @param treatment what later texts do with it; empty when none here cites it
public record DocumentView(
    String id,
    String title,
    String lang,
    Optional<OtherTitle> other,
    List<String> facts,
    Optional<Frame.Badge> badge,
    Optional<Choice> within,
    List<SubjectLink> subjects,
    Optional<String> officialUrl,
    WordForm word,
    DocumentReference reference,
    List<Doubt> doubts,
    List<Choice> ways,
    String query,
    String found,
    Optional<String> firstFound,
    List<Entry> contents,
    boolean bothLanguages,
    List<PartView> parts,
    Optional<TreatmentView> treatment) {

  /// A subject that it is filed under.
  ///
  /// @param search its name, and the search for what else is filed under it
  /// @param concept its page in the UNBIS thesaurus; empty when the file does not say
  public record SubjectLink(Choice search, Optional<String> concept) {}

  /// A sign that something was read wrongly.
  ///
  /// @param message the sign in one sentence
  /// @param anchor the paragraph where it shows first; empty when it concerns the whole document
  public record Doubt(String message, Optional<String> anchor) {}

  /// A line of the table of contents.
  ///
  /// @param level 1 for a part, 2 for what is inside it
  public record Entry(
      String title, String lang, String anchor, int level, Optional<Frame.Badge> badge) {}

  /// A text in a document.
  ///
  /// @param anchor the id of its heading: that of the paragraph that is printed as its title, when one is
  /// @param titled whether its title is shown: that of the first text is often the document's
  /// @param title what it says beyond the title of the document
  /// @param titleRuns the same, with the words of the query marked
  /// @param facts symbol, kind, date, in words
  /// @param votes the vote on it, in words
  public record PartView(
      String anchor,
      boolean titled,
      String title,
      List<TextRun> titleRuns,
      String lang,
      List<String> facts,
      Optional<Frame.Badge> badge,
      List<VoteWords> votes,
      List<Row> rows) {}

  /// A paragraph, beside its other-language version when both are shown.
  ///
  /// @param number what stands before it: `8.`, `(a)`, `PP3`; empty text when it has no number
  /// @param url its own page; empty for what is not cited alone, like headings
  /// @param name what to call a link to it
  /// @param section its section, as a CSS class
  /// @param depth how deep it is numbered: 0 for `8`, 1 for `8 (a)`
  /// @param cells its version in the page's language, then in the other; one of them may be empty
  /// @param doubtful whether the two may not belong together
  public record Row(
      String number,
      Optional<String> url,
      String name,
      String section,
      int depth,
      List<Optional<Cell>> cells,
      boolean doubtful) {}

  /// One version of a paragraph.
  ///
  /// @param id its id, which is also its anchor
  /// @param permalink its own page, where the link before the row leads to another version; empty elsewhere
  /// @param tick what it is called where it can be put on a reading list; empty for what is not cited alone
  /// @param level for a heading: how deep it stands, from 2
  /// @param verbs its own verbs; those that it inherits stand beside its chapeau
  /// @param cited how often it is cited by its number, with the place that lists by what; empty when it is not
  /// @param step its place among the paragraphs that have the words of the query; empty when it has none
  public record Cell(
      String id,
      Optional<Choice> permalink,
      String lang,
      Optional<String> tick,
      int level,
      List<TextRun> runs,
      List<HitView.VerbLink> verbs,
      Optional<Choice> cited,
      Optional<Step> step) {}

  /// The place of a paragraph among those that have the words of the query.
  ///
  /// @param position its place, in words: `3 of 12`
  /// @param previous the anchor of the one before it; empty for the first
  /// @param next the anchor of the one after it; empty for the last
  public record Step(String position, Optional<String> previous, Optional<String> next) {}
}
