package dev.operative.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model reads of the bundled documents. */
class ToolAnswersTest {
  @TempDir static Path index;

  private static Asked tools;

  @BeforeAll
  static void index() {
    BundledCorpus.index(Path.of("corpus"), index);
    tools = new Asked(index);
  }

  @AfterAll
  static void close() {
    tools.close();
  }

  @Test
  void aRejectedDraftIsMarkedWhereverItIsRead() {
    assertThat(tools.text("read", Map.of("document", "S/2020/852", "paragraph", "8 (a)")))
        .contains(
            "[NOT ADOPTED, 2020-08-28]",
            "decides nothing: whoever cites it must say so",
            "14 in favour (Belgium",
            "1 against (United States of America)");
    assertThat(tools.text("read", Map.of("document", "S/2020/852", "offset", 20)))
        .startsWith("--- S/2020/852 “Indonesia: draft resolution” [NOT ADOPTED, 2020-08-28]");
    assertThat(tools.text("read", Map.of("document", "S-2020-870", "max_tokens", 25_000)))
        .contains("--- S/2020/852 “Indonesia: draft resolution” [NOT ADOPTED, 2020-08-28]");
    assertThat(tools.text("search", Map.of("q", "rehabilitation", "symbol", "S/2020/852")))
        .contains("texts that were NOT ADOPTED")
        .contains("Status: NOT ADOPTED. This draft was rejected");
    assertThat(tools.text("compare", Map.of("a", "S/2020/852", "b", "2396")))
        .startsWith("From S/2020/852 “Indonesia: draft resolution” [NOT ADOPTED, 2020-08-28]");
    assertThat(tools.text("check_citations", Map.of("text", "See S/2020/852, OP 8.")))
        .contains("[NOT ADOPTED, 2020-08-28]", "decides nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "2396, 36, 'para. 36 '",
    "S/RES/2396 (2017), OP 36, 'para. 36 '",
    "第2396号决议, 第36段, 'para. 36 '",
    "2396, PP 3, 'preambular para. 3 '",
    "S-RES-2396-2017.en, para. 36, 'para. 36 '",
    "S/2020/852, 8(a), 'para. 8 (a) '"
  })
  void paragraphsAreNamedAsPeopleWriteThem(String document, String paragraph, String citation) {
    assertThat(
            tools
                .text("read", Map.of("document", document, "paragraph", paragraph))
                .lines()
                .findFirst())
        .hasValueSatisfying(lead -> assertThat(lead).contains(citation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resolution 2396 para 36",
        "S/RES/2396 OP36",
        "S-RES-2396-2017.op.36",
        "S-RES-2396-2017.en.op.36",
        "第2396号决议第36段"
      })
  void aNameMayHoldTheParagraph(String name) {
    assertThat(tools.text("read", Map.of("document", name)))
        .startsWith("S/RES/2396 (2017), para. 36 [adopted, 2017-12-21]")
        .contains("Before it:\nOP35: ", "After it:\nOP37: ");
  }

  @Test
  void aChangeIsShownWordByWord() {
    assertThat(tools.text("compare", Map.of("a", "S/2020/852", "b", "2396")))
        .contains("18 changed, 66 new, 37 dropped", "PP1 → PP1: [-Recalling-] {+Reaffirming+} its");
  }

  @Test
  void laterTextsAreGroupedByWhatTheyDo() {
    assertThat(tools.text("cited_by", Map.of("document", "2178")))
        .startsWith(
            "S/RES/2178 (2014) is cited by 29 paragraphs of other texts: reaffirms 2, implements 6")
        .contains("This does not say whether it is in force.");
  }

  @Test
  void aTermHasItsAgreedRendering() {
    assertThat(tools.text("terms", Map.of("term", "foreign terrorist fighters")))
        .contains("外国恐怖主义作战人员 (agreed, lexicon)", "**foreign terrorist fighters**");
  }

  @Test
  void citationsAreCheckedFaultsFirst() {
    assertThat(
            tools.text(
                "check_citations",
                Map.of(
                    "text",
                    """
                    Resolution 2396 (2017), para. 31. Resolution 1373 (2001). Resolution 2396 (2016), para. 99: “Decides that \
                    children are terrorists”.""")))
        .startsWith(
            "3 citations: 1 questioned, 1 not held (nothing can be said of them), 1 confirmed.\n\nquestioned: “2396 (2016)”")
        .contains(
            "FAULT: The resolution of this number is of 2017, not of 2016.",
            "FAULT: It has no paragraph 99; the last is 51.",
            "FAULT: The words quoted were not found")
        .doesNotContain("FAULT: The index has no such document");
  }

  @Test
  void historyIsOfOneParagraph() {
    assertThat(tools.text("history", Map.of("document", "S/2020/852", "paragraph", "7")))
        .contains("id: S-2020-852.en.op.7", "Earlier: S/RES/2396 (2017), para. 31", "% the same");
    assertThat(tools.failure("history", Map.of("document", "2396"))).contains("give paragraph=");
  }

  @Test
  void whatIsNotHereIsSaidWithWhatToDo() {
    assertThat(tools.failure("read", Map.of("document", "S/RES/2178 (2014)")))
        .contains(
            "does not have S/RES/2178 (2014), which may exist all the same",
            "https://undocs.org/S/RES/2178",
            "29 paragraphs that cite it: call cited_by");
    assertThat(tools.failure("read", Map.of("document", "children and terrorists")))
        .contains("find them with search");
    assertThat(tools.failure("read", Map.of("document", "technical assistance")))
        .contains("draft-resolution-unodc-technical-assistance-2019 (");
    assertThat(tools.failure("read", Map.of("document", "2396", "paragraph", "88")))
        .contains("has no paragraph 88", "PP1 to OP51", "give about=");
    assertThat(tools.failure("read", Map.of("document", "2396", "about", "zebra crossings")))
        .contains("has no paragraph about “zebra crossings”");
    assertThat(tools.failure("read", Map.of())).isEqualTo("The argument document is missing.");
    assertThat(tools.failure("search", Map.of("q", "(weapons AND")))
        .contains("q cannot be read at character 0", "The nearest query that can is: (weapons)");
    assertThat(tools.failure("search", Map.of("q", "x", "max_tokens", 10)))
        .contains("max_tokens is a whole number from 500 to 25000");
    assertThat(tools.failure("read", Map.of("document", "2396", "lang", "fr")))
        .isEqualTo("lang is one of en, zh, not “fr”");
    assertThat(tools.text("search", Map.of("q", "zebra", "match", "all")))
        .startsWith("0 paragraphs.")
        .contains("does not mean that no text says it");
  }

  @Test
  void filtersTakeSymbolsAsPeopleWriteThem() {
    assertThat(tools.text("search", Map.of("q", "children", "symbol", List.of("2396"), "limit", 1)))
        .contains("S/RES/2396 (2017), para. 36");
  }

  @Test
  void aNumberAmongTheWordsMayMeanAResolution() {
    assertThat(tools.text("search", Map.of("q", "the paragraph of 2396 on children")))
        .startsWith("In S/RES/2396 (2017), which q may mean (read has more of it):")
        .contains("S/RES/2396 (2017), para. 36 [adopted, 2017-12-21]", "In all documents:");
    assertThat(tools.text("search", Map.of("q", "children in 2017"))).doesNotContain("may mean");
    assertThat(tools.text("search", Map.of("q", "resolution 2396 children")))
        .doesNotContain("may mean")
        .contains("S/RES/2396 (2017), para. 36");
  }

  @Test
  void workThatTakesTooLongIsGivenUp() {
    assertThat(Asked.said(tools.call("check_citations", Map.of("text", "S/2020/852"), () -> true)))
        .contains("longer than a call may take", "Ask for less");
  }
}
