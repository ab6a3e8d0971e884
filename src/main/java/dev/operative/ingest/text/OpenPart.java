package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.ingest.ParagraphNumber;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.HeadingPath;
import dev.operative.ingest.text.block.LabelLevels;
import dev.operative.ingest.text.block.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part that is still being read.
final class OpenPart {
  /// What the next paragraph of the part is expected to be.
  enum Stage {
    /// Titles and front matter.
    MASTHEAD,
    PREAMBLE,
    OPERATIVE,
    /// The text of a decision, which has no preamble.
    DECISION,
    NARRATIVE,
    /// Behind a signature.
    SIGNED
  }

  private final List<Unit> units = new ArrayList<>();
  private final HeadingPath headings;
  private final LabelLevels levels = new LabelLevels();
  private final List<String> titles = new ArrayList<>();
  private Optional<Kind> kind = Optional.empty();
  private Optional<String> opener = Optional.empty();
  private Optional<String> letter = Optional.empty();
  private boolean isQuoted;
  private Stage stage = Stage.MASTHEAD;

  OpenPart(SetPhrases phrases) {
    this.headings = new HeadingPath(phrases);
  }

  List<Unit> units() {
    return units;
  }

  LabelLevels levels() {
    return levels;
  }

  Stage stage() {
    return stage;
  }

  void enter(Stage next) {
    stage = next;
  }

  /// What sort of text it is, as far as seen.
  Optional<Kind> kind() {
    return kind;
  }

  void kind(Kind seen) {
    kind = Optional.of(seen);
  }

  /// The heading that opened it: "Annex II", "Letter dated …".
  Optional<String> opener() {
    return opener;
  }

  /// The letter that tells it apart from other resolutions or decisions with the same number.
  Optional<String> letter() {
    return letter;
  }

  void letter(String printed) {
    letter = Optional.of(printed);
  }

  /// Gives it the titles that stand above it and others, in another part.
  void entitle(List<String> common) {
    common.forEach(
        title -> {
          titles.add(title);
          headings.title(title, 1);
        });
  }

  /// Its titles in the order printed, the opener included.
  List<String> titles() {
    return titles;
  }

  boolean is(Kind wanted) {
    return kind.isPresent() && kind.get() == wanted;
  }

  /// Whether it says what an organ resolves.
  boolean resolves() {
    return kind.isPresent() && kind.get().resolves();
  }

  /// Whether it has no text yet, only headings and front matter.
  boolean isBare() {
    return units.stream()
        .allMatch(
            unit ->
                unit.section() == Section.HEADING
                    || unit.section() == Section.FRONT_MATTER
                    || unit.section() == Section.FOOTNOTE);
  }

  /// Whether nothing but front matter has been read.
  boolean isUntitled() {
    return titles.isEmpty() && isBare();
  }

  /// Adds the heading that opens the part.
  void open(Block block, String text) {
    opener = Optional.of(text);
    title(block, text, 0);
  }

  /// Adds a title line.
  void title(Block block, String text, int rank) {
    add(Section.HEADING, ParagraphNumber.NONE, block, text);
    titles.add(text);
    headings.title(text, rank);
  }

  /// Adds a heading inside the part.
  void heading(Block block) {
    add(Section.HEADING, ParagraphNumber.NONE, block, block.text());
    headings.heading(block.text());
  }

  /// Adds a paragraph under the headings now open.
  void add(Section section, ParagraphNumber number, Block block, String text) {
    units.add(new Unit(section, number, headings.path(), text, block));
  }

  /// The paragraph that a block may continue: the last one, footnotes aside.
  Optional<Unit> lastText() {
    for (Unit unit : units.reversed()) {
      if (unit.section() != Section.FOOTNOTE) {
        return unit.isText() ? Optional.of(unit) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The last paragraph, whatever it is.
  Optional<Unit> last() {
    return units.isEmpty() ? Optional.empty() : Optional.of(units.getLast());
  }

  /// Whether its last paragraph is the line that says at which meeting it was adopted.
  boolean isConcluded() {
    for (Unit unit : units.reversed()) {
      if (unit.section() != Section.FOOTNOTE) {
        return unit.section() == Section.FRONT_MATTER;
      }
    }
    return false;
  }

  /// Says that a quotation mark opens the text.
  void quote() {
    isQuoted = true;
  }

  /// Whether a quotation mark opened the text, and the last paragraph closes it.
  boolean isQuotedToEnd() {
    return isQuoted && lastText().map(unit -> QuotedText.closes(unit.text())).orElse(false);
  }

  /// Whether the last paragraph added is a footnote that stands behind all lines of another one.
  boolean endsWithFootnoteBehind(Unit text) {
    return endsWithFootnote() && text.lastLine() < units.getLast().firstLine();
  }

  /// Whether the last paragraph added is a footnote.
  boolean endsWithFootnote() {
    return !units.isEmpty() && units.getLast().section() == Section.FOOTNOTE;
  }
}
