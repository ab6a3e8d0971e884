package dev.operative.search.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.French;
import dev.operative.search.translation.FormAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Learns from pairs in which zebras come and go together, among other words that do not. */
class TranslationLearnerTest {
  private static final List<String> ENGLISH =
      List.of("Protects", "Counts", "rivers", "mountains", "bridges", "zebras");
  private static final List<String> FRENCH =
      List.of("Protège", "Compte", "rivières", "montagnes", "ponts", "zèbres");
  private static final List<String> CHINESE = List.of("保护", "清点", "河流", "山脉", "桥梁", "斑马");

  private static List<String> learnt(
      Language source, List<String> sources, Language target, List<String> targets) {
    TranslationLearner learner =
        new TranslationLearner(new FormAnalyzer(French.besideTheBundled()), source, target);
    for (int i = 0; i < 30; i++) {
      learner.take(new AlignedPair(text(sources, i), text(targets, i)));
    }
    return renderings(learner, source);
  }

  private static List<String> renderings(TranslationLearner learner, Language source) {
    return learner.learn().stream()
        .filter(each -> each.from().equals(source))
        .map(each -> each.form() + " " + each.renderings().getFirst().text())
        .toList();
  }

  private static String text(List<String> words, int number) {
    String comma = words.getFirst().charAt(0) < 0x3000 ? ", " : "，";
    return words.get(number % 2)
        + comma
        + words.get(2 + number / 2 % 3)
        + (number % 5 < 2 ? comma + words.get(5) : "")
        + comma
        + number;
  }

  @Test
  void linksTheWordsOfTwoLanguagesWithSpaces() {
    assertThat(learnt(French.FRENCH, FRENCH, Language.ENGLISH, ENGLISH))
        .contains("zèbres zebras", "ponts bridges", "montagnes mountains");
    assertThat(learnt(Language.ENGLISH, ENGLISH, French.FRENCH, FRENCH))
        .contains("zebras zèbres", "bridges ponts");
  }

  @Test
  void linksWordsToRunsOfCharacters() {
    assertThat(learnt(French.FRENCH, FRENCH, Language.CHINESE, CHINESE))
        .contains("zèbres 斑马", "ponts 桥梁");
  }

  @Test
  void givesNoRenderingToAWordOfAFixedPhrase() {
    List<String> english = new ArrayList<>(ENGLISH);
    english.set(5, "bears in mind");
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.set(5, "铭记");
    assertThat(learnt(Language.ENGLISH, english, Language.CHINESE, chinese))
        .contains("bridges 桥梁")
        .noneMatch(rendering -> rendering.endsWith("铭记"));
  }

  @Test
  void givesNoRenderingThatAWordHasOnlyBesideAnother() {
    assertThat(learntOfAccounts("%s into account", "考虑", "account", ""))
        .contains("bridges 桥梁")
        .noneMatch(rendering -> rendering.startsWith("account "));
    assertThat(learntOfAccounts("%s into account", "账户", "account", "账户")).contains("account 账户");
    assertThat(learntOfAccounts("account", "账户", "bank", "")).contains("account 账户");
  }

  /// What is learnt when some words, in which %s is one of three verbs, always have one rendering and others another, each in half of the texts.
  private static List<String> learntOfAccounts(
      String some, String rendering, String others, String otherRendering) {
    TranslationLearner learner =
        new TranslationLearner(
            new FormAnalyzer(French.besideTheBundled()), Language.ENGLISH, Language.CHINESE);
    List<String> verbs = List.of("takes", "brings", "enters");
    for (int i = 0; i < 100; i++) {
      boolean first = i / 7 % 2 == 0;
      learner.take(
          new AlignedPair(
              text(ENGLISH, i) + ", " + (first ? some.formatted(verbs.get(i % 3)) : others),
              text(CHINESE, i) + "，" + (first ? rendering : otherRendering)));
    }
    return renderings(learner, Language.ENGLISH);
  }

  @Test
  void givesNoRenderingThatSaysMoreThanAWordCan() {
    List<String> english = new ArrayList<>(ENGLISH);
    english.set(4, "WHO");
    english.set(5, "die");
    List<String> chinese = new ArrayList<>(CHINESE);
    chinese.set(4, "世卫组织");
    chinese.set(5, "死于营养不良");
    assertThat(learnt(Language.ENGLISH, english, Language.CHINESE, chinese))
        .contains("WHO 世卫组织")
        .noneMatch(rendering -> rendering.startsWith("die "));
  }
}
