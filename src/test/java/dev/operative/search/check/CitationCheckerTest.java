package dev.operative.search.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.BundledCorpus;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.check.CheckedCitation.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Against the bundled corpus, which has S/RES/2396 (2017), the vetoed S/2020/852 and S/RES/2617
 * (2021).
 */
class CitationCheckerTest {
  private static final String OP15 =
      "Decides that Member States shall develop and implement systems to collect biometric data";

  private static LuceneSearchEngine engine;

  @BeforeAll
  static void index(@TempDir Path folder) {
    engine = BundledCorpus.index(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static CheckedCitation only(String text) {
    try (IndexView view = engine.view()) {
      var checked = new CitationChecker(Languages.bundled()).check(view, text, Deadline.NONE);
      assertThat(checked).as(text).hasSize(1);
      return checked.getFirst();
    }
  }

  private static CitationFinding finding(String text, Verdict verdict) {
    CheckedCitation checked = only(text);
    assertThat(checked.verdict()).as(text).isEqualTo(verdict);
    return checked.findings().getFirst();
  }

  @Test
  void confirmsWhatIsSo() {
    CheckedCitation checked =
        only(
            "S/RES/2396 (2017) of 21 December 2017, para. 15: “" + OP15 + " … facial recognition”");
    assertThat(checked.findings())
        .singleElement()
        .isInstanceOfSatisfying(
            CitationFinding.QuotedExactly.class,
            exact -> assertThat(exact.where().paragraph().label()).isEqualTo("15"));
    assertThat(checked.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(checked.provisions()).hasSize(1);
  }

  @Test
  void questionsAWrongYearDateOrParagraph() {
    assertThat(finding("resolution 2396 (2018)", Verdict.QUESTIONED))
        .isEqualTo(new CitationFinding.OtherYear(2018, 2017));
    assertThat(finding("S/RES/2396 (2017) of 22 December 2017", Verdict.QUESTIONED))
        .isInstanceOf(CitationFinding.OtherDate.class);
    assertThat(finding("S/RES/2396 (2017), para. 99", Verdict.QUESTIONED))
        .isInstanceOf(CitationFinding.NoSuchParagraph.class);
  }

  @Test
  void tellsNearElsewhereAndNowhereApart() {
    assertThat(
            finding(
                "S/RES/2396 (2017), para. 15: “" + OP15.replace("shall", "may") + "”",
                Verdict.QUESTIONED))
        .isInstanceOfSatisfying(
            CitationFinding.QuotedNearly.class,
            near ->
                assertThat(near.comparison().changes())
                    .extracting(change -> change.kind() + " " + change.text().strip())
                    .startsWith("KEPT Decides that Member States", "REMOVED shall", "ADDED may")
                    .last()
                    .asString()
                    .startsWith("KEPT"));
    // Each of these words stands somewhere in paragraph 12.
    assertThat(
            finding(
                "S/RES/2396 (2017): “may collect all data of all people whatever the cost and the law”",
                Verdict.QUESTIONED))
        .isInstanceOf(CitationFinding.QuotedNowhere.class);
    assertThat(finding("S/RES/2396 (2017), para. 3: “" + OP15 + "”", Verdict.QUESTIONED))
        .isInstanceOfSatisfying(
            CitationFinding.QuotedElsewhere.class,
            other -> assertThat(other.where().paragraph().label()).isEqualTo("15"));
    assertThat(finding("S/RES/2617 (2021): “" + OP15 + "”", Verdict.QUESTIONED))
        .isInstanceOfSatisfying(
            CitationFinding.QuotedElsewhere.class,
            other ->
                assertThat(other.where().part().symbol().orElseThrow().canonical())
                    .isEqualTo("S/RES/2396 (2017)"));
    assertThat(
            finding(
                "S/RES/2396 (2017): “all dragons shall be registered with their keepers at once”",
                Verdict.QUESTIONED))
        .isInstanceOf(CitationFinding.QuotedNowhere.class);
  }

  @Test
  void holdsNoQuotationAgainstACitationThatOnlyStandsBesideIt() {
    String quoted = "As S/RES/2396 (2017), para. 15, says, “" + OP15 + "”, and ";
    try (IndexView view = engine.view()) {
      CitationChecker checker = new CitationChecker(Languages.bundled());

      assertThat(checker.check(view, quoted + "S/RES/2617 (2021), para. 1, agrees.", Deadline.NONE))
          .map(CheckedCitation::verdict)
          .containsExactly(Verdict.CONFIRMED, Verdict.CONFIRMED);
      assertThat(checker.check(view, quoted + "S/RES/2617 (2021), para. 99, not.", Deadline.NONE))
          .last()
          .satisfies(
              checked ->
                  assertThat(checked.findings())
                      .singleElement()
                      .isInstanceOf(CitationFinding.NoSuchParagraph.class));
      // Where the first citation names another paragraph, the quotation is the second's.
      assertThat(
              checker.check(
                  view,
                  quoted.replace("15", "3") + "S/RES/2617 (2021), para. 1, agrees.",
                  Deadline.NONE))
          .map(CheckedCitation::verdict)
          .containsExactly(Verdict.CONFIRMED, Verdict.QUESTIONED);
    }
  }

  @Test
  void saysThatATextWasNotAdopted() {
    assertThat(finding("S/2020/852", Verdict.CONFIRMED))
        .isInstanceOf(CitationFinding.NotAdopted.class);
  }

  @Test
  void comparesTitlesWithTitlesAlone() {
    // The resolution has no title in its document, and goes by its number.
    assertThat(
            only("S/RES/2396 (2017), entitled “Threats to international peace caused by terrorists”")
                .verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(finding("A/74/677, entitled “Report on the law of the sea”", Verdict.QUESTIONED))
        .isInstanceOf(CitationFinding.OtherTitle.class);
  }

  @Test
  void readsAWorkOnceHoweverOftenItIsCited() {
    String text = "S/RES/2396 (2017), para. 15. ".repeat(6_000);
    try (IndexView view = engine.view()) {
      assertThat(new CitationChecker(Languages.bundled()).check(view, text, Deadline.NONE))
          .hasSize(6_000)
          .allMatch(each -> each.verdict() == Verdict.CONFIRMED);
    }
  }

  @Test
  void givesUpAtTheDeadline() {
    try (IndexView view = engine.view()) {
      assertThatThrownBy(
              () -> new CitationChecker(Languages.bundled()).check(view, "S/2020/852", () -> true))
          .isInstanceOf(Deadline.PassedException.class);
    }
  }

  @Test
  void saysNothingOfWhatItDoesNotHave() {
    assertThat(finding("General Assembly resolution 60/288, para. 3", Verdict.NOT_HELD))
        .isInstanceOf(CitationFinding.NotHeld.class);
  }
}
