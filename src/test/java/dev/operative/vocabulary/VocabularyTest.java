package dev.operative.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.table.VocabularyException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @Test
  void everyGroupIsNamedInBothLanguagesAndListedUnderACategory() {
    assertThat(VOCABULARY.verbGroups()).hasSizeGreaterThan(60);
    assertThat(VOCABULARY.verbGroups())
        .allSatisfy(
            group -> {
              assertThat(group.name()).isEqualTo(group.verbs().getFirst().canonical());
              assertThat(group.name(Language.CHINESE)).matches("\\P{ASCII}+");
              assertThat(group.category()).isNotBlank();
            });
    assertThat(VOCABULARY.verbGroups()).extracting(VerbGroup::name).doesNotHaveDuplicates();
  }

  @Test
  void everyEnglishFormResolvesToTheGroupOfItsRow() {
    for (VerbGroup group : VOCABULARY.verbGroups()) {
      for (Verb verb : group.verbs()) {
        assertThat(VOCABULARY.verbGroup(verb.canonical())).as(verb.canonical()).contains(group);
        for (String form : verb.forms(Language.ENGLISH)) {
          assertThat(VOCABULARY.verbGroup(form)).as(form).contains(group);
          assertThat(VOCABULARY.verbGroup(form.toUpperCase(java.util.Locale.ROOT)))
              .as(form)
              .contains(group);
        }
      }
    }
  }

  @Test
  void everyChineseFormResolvesToAGroupThatListsIt() {
    for (VerbGroup group : VOCABULARY.verbGroups()) {
      assertThat(VOCABULARY.verbGroup(group.name(Language.CHINESE)))
          .as(group.name(Language.CHINESE))
          .contains(group);
      for (Verb verb : group.verbs()) {
        for (String form : verb.forms(Language.CHINESE)) {
          assertThat(VOCABULARY.verbGroup(form)).as(form).isPresent();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Further calls upon, Calls upon",
    "calls also upon, Calls upon",
    "CALLING ON, Calls upon",
    "  calls   on ,Calls upon",
    "strongly condemns, Condemns",
    "recognises, Recognizes",
    "Emphasising, Emphasizes",
    "authorises, Authorizes",
    "continues to urge, Urges",
    "expresses its deep concern, Expresses concern",
    "gravely concerned, Expresses concern",
    "Reiterates, Reaffirms",
    "促请, Calls upon",
    "又促请, Calls upon",
    "再次强烈促请, Calls upon",
    "還促請, Calls upon",
    "决　定, Decides",
    "決定, Decides",
    "強烈譴責, Condemns",
    "特别指出, Underscores",
    "表示严重关切, Expresses concern",
    "重申, Reaffirms"
  })
  void resolvesFormsAsPeopleTypeThem(String typed, String group) {
    assertThat(VOCABULARY.verbGroup(typed)).map(VerbGroup::name).contains(group);
  }

  @ParameterizedTest
  @CsvSource({"states", "calls upon all States", "决定延长任务", "''", "Further", "又"})
  void otherTextIsNoVerb(String typed) {
    assertThat(VOCABULARY.verbGroup(typed)).isEmpty();
  }

  @Test
  void knowsAddresseesByIdAndForm() {
    assertThat(VOCABULARY.addressee("cted")).map(Addressee::id).contains("cted");
    assertThat(VOCABULARY.addressee("Counter-Terrorism Committee Executive Directorate"))
        .map(Addressee::id)
        .contains("cted");
    assertThat(VOCABULARY.addressee("会员国")).map(Addressee::name).contains("Member States");
    assertThat(VOCABULARY.addressee("somebody else")).isEmpty();
  }

  @Test
  void aTermIsRelatedToThoseOfItsRowsAndNeverToItself() {
    Term controls = term("border-controls");

    assertThat(VOCABULARY.related(controls)).contains(term("border-management"));
    for (Term term : VOCABULARY.terms()) {
      assertThat(VOCABULARY.related(term))
          .doesNotContain(term)
          .allSatisfy(other -> assertThat(VOCABULARY.related(other)).contains(term));
    }
  }

  private static Term term(String id) {
    return VOCABULARY.terms().stream()
        .filter(term -> term.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBrokenRowIsReportedWithFileLineColumnAndWhatIsExpected() {
    String row =
        "Decides\t决定\tDecides & authorizes\tDecides / 决定\tdecides\t决定\t-\t-\t1\t1\tmeasured";
    assertBroken(
        "verbs.tsv", List.of(row.replace("\tmeasured", "")), "verbs.tsv, line 2", "10 cells");
    assertBroken(
        "verbs.tsv",
        List.of(row.replace("Decides / 决定", "Rules / 裁定")),
        "line 2, column facet_group",
        "Rules / 裁定");
    assertBroken(
        "verbs.tsv",
        List.of(row.replace("Decides & authorizes", "-")),
        "line 2, column category",
        "required");
    assertBroken(
        "verbs.tsv",
        List.of(row.replace("\t1\t1\t", "\tmany\t1\t")),
        "line 2, column count_en",
        "many");
    assertBroken("verbs.tsv", List.of(row, row), "line 3, column canonical_en", "already");
    assertBroken(
        "verbs.tsv",
        List.of(row, row.replace("Decides\t决定", "Rules\t裁定")),
        "line 3, column forms_en",
        "'decides' is a form of 'Decides' already");
    assertBroken(
        "verbs.tsv",
        List.of(row.replace("decides\t决定", "decides||rules\t决定")),
        "column forms_en",
        "empty item");
    assertBroken(
        "verbs.tsv",
        List.of(row.replace("决定\t-\t-", "决定\trules\t-")),
        "line 2, column opener_only_en",
        "'rules' is not among the forms");
    assertBroken(
        "modifiers.tsv",
        List.of("speed\tquickly\t-"),
        "modifiers.tsv, line 2, column kind",
        "speed");
    assertBroken(
        "verb-patterns.tsv",
        List.of("zh\t裁定\t裁定\tDecides\t-\tboth"),
        "verb-patterns.tsv, line 2, column form",
        "verbs.tsv");
    assertBroken(
        "verb-patterns.tsv",
        List.of("zh\t决定\t决定\tRules\t-\tboth"),
        "line 2, column preferred_canonical",
        "'Rules'");
    assertBroken(
        "verb-patterns.tsv",
        List.of("zh\t决定\t决定\tDecides\t-\tlater"),
        "line 2, column later_accept",
        "later");
    assertBroken(
        "addressees.tsv",
        List.of(
            "a\tStates\tMember States\t会员国\t1\t1\tmeasured",
            "b\tStates\tmember states\t成员国\t1\t1\tmeasured"),
        "addressees.tsv, line 3, column forms_en",
        "form of 'a' already");
    assertBroken(
        "terms.tsv",
        List.of("a\tactor\tAgency\t机构\t机构:high\t-\t1\t1\tmeasured"),
        "terms.tsv, line 2, column ambiguous_zh",
        "机构:high");
    assertBroken(
        "related.tsv",
        List.of("borders\tborder-controls|border-patrol"),
        "related.tsv, line 2, column concepts",
        "border-patrol");
    assertBroken("related.tsv", List.of("borders\tborder-controls"), "line 2", "two concepts");
  }

  private static void assertBroken(String table, List<String> rows, String... parts) {
    TableSource bundled = TableSource.bundled();
    TableSource broken =
        name -> {
          List<String> lines = new ArrayList<>(List.of(bundled.lines(name).getFirst()));
          lines.addAll(name.equals(table) ? rows : bundled.lines(name).stream().skip(1).toList());
          return lines;
        };
    assertThatThrownBy(() -> Vocabulary.read(Languages.bundled(), broken))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContainingAll(parts);
  }

  @Test
  void findsTheVerbsOfAnOperativeParagraph() {
    String text =
        "Further calls upon Member States to act, and, in this regard, strongly urges them to report;";
    List<VerbUse> uses = VOCABULARY.findVerbs(text, Language.ENGLISH, Section.OPERATIVE);
    assertThat(uses).extracting(VerbUse::verb).containsExactly("Calls upon", "Urges");
    assertThat(uses)
        .extracting(VerbUse::phrase)
        .containsExactly("Further calls upon", "strongly urges");
    assertThat(uses)
        .allSatisfy(u -> assertThat(text.substring(u.start(), u.end())).isEqualTo(u.phrase()));
    assertThat(VOCABULARY.findAddressees(text, Language.ENGLISH, uses))
        .containsExactly("member-states");
  }

  @Test
  void otherSectionsHaveNoVerbs() {
    assertThat(VOCABULARY.findVerbs("Decides to act", Language.ENGLISH, Section.NARRATIVE))
        .isEmpty();
  }
}
