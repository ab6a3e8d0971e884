package dev.operative.search.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

final class TermConceptsTest {
  private static final TermConcepts TERMS = new TermConcepts(Vocabulary.bundled());

  @Test
  void aTermAndItsRenderingsAreOneConcept() {
    assertThat(TERMS.concepts("Directs CTED, within its mandate"))
        .contains("cted")
        .isSubsetOf(TERMS.concepts("指示反恐执行局在其任务范围内"));
  }

  @Test
  void theLongestFormCounts() {
    assertThat(TERMS.concepts("foreign terrorist fighters")).containsExactly("ftf");
  }

  @Test
  void aFormInsideAWordIsNone() {
    assertThat(TERMS.concepts("the African Union")).contains("african-union");
    assertThat(TERMS.concepts("the African Unionists")).doesNotContain("african-union");
    assertThat(TERMS.concepts("a hAUl")).doesNotContain("african-union");
  }

  @Test
  void formsThatMostlyMeanSomethingElseAreLeftOut() {
    assertThat(TERMS.concepts("各国")).contains("states");
    assertThat(TERMS.concepts("国家")).doesNotContain("states");
  }

  @Test
  void textsThatNameNothingHaveNoConcepts() {
    assertThat(TERMS.concepts("")).isEmpty();
    assertThat(TERMS.concepts("x")).isEmpty();
  }
}
