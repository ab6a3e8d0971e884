package dev.operative.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.document.Language;
import dev.operative.language.Folding;
import dev.operative.language.Languages;
import dev.operative.vocabulary.MarkedResolutions.Half;
import dev.operative.vocabulary.table.VocabularyException;
import dev.operative.vocabulary.thesaurus.Thesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The thesaurus of plain words.
///
/// `-Doperative.akn=FOLDER` says where the archives of official resolutions are, in which the terms must occur.
class ThesaurusTest {
  /// More paragraphs than three in a hundred are not meant by one plain word.
  private static final double MOST = 0.03;

  private static final long SEED = 13;

  private static final Languages LANGUAGES = Languages.bundled();
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final Thesaurus THESAURUS = VOCABULARY.thesaurus();

  private static String folded(String form) {
    return form.toLowerCase(Locale.ROOT).replaceAll("[-–’']", " ").replaceAll(" +", " ").strip();
  }

  @Test
  void hasTheMattersOfTheField() {
    assertThat(THESAURUS.entries()).hasSizeGreaterThanOrEqualTo(600);
    assertThat(THESAURUS.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.plain()).containsOnlyKeys(LANGUAGES.all());
              assertThat(entry.terms()).containsOnlyKeys(LANGUAGES.all());
            });
  }

  @Test
  void plainWordsAreNoNamesOfTheVocabulary() {
    Set<String> names = new HashSet<>();
    Stream.of(
            VOCABULARY.terms().stream().flatMap(term -> term.forms().values().stream()),
            VOCABULARY.terms().stream().flatMap(term -> term.unattested().values().stream()),
            VOCABULARY.addressees().stream().flatMap(each -> each.forms().values().stream()),
            VOCABULARY.verbGroups().stream()
                .flatMap(group -> group.verbs().stream())
                .flatMap(verb -> verb.forms().values().stream()))
        .flatMap(forms -> forms)
        .flatMap(List::stream)
        .map(ThesaurusTest::folded)
        .forEach(names::add);
    assertThat(
            THESAURUS.entries().stream()
                .flatMap(entry -> entry.plain().values().stream())
                .flatMap(List::stream)
                .filter(word -> names.contains(folded(word))))
        .isEmpty();
  }

  @Test
  void plainWordsCarryMeaning() {
    assertThat(
            THESAURUS.entries().stream()
                .flatMap(entry -> entry.plain().values().stream())
                .flatMap(List::stream)
                .filter(
                    word ->
                        Stream.of(word.split(" ", -1)).allMatch(LANGUAGES::isFunctionWord)
                            || word.codePointCount(0, word.length()) < 2
                            || LANGUAGES.withoutQuestion(word).isEmpty()))
        .isEmpty();
  }

  @Test
  void aPlainWordHasOneConcept() {
    assertThatThrownBy(
            () ->
                Thesaurus.read(
                    LANGUAGES,
                    name ->
                        List.of(
                            "# written for a test",
                            "concept\tplain_en\tterms_en\tplain_zh\tterms_zh",
                            "guns\tguns\tsmall arms\t枪\t小武器",
                            "arms\tguns\tfirearms\t枪支\t火器")))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("line 4, column plain_en: 'guns' stands in the table already");
    assertThatThrownBy(
            () ->
                Thesaurus.read(
                    LANGUAGES,
                    name ->
                        List.of(
                            "concept\tplain_en\tterms_en\tplain_zh\tterms_zh",
                            "guns\tguns\tsmall arms\t枪\t-")))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("line 2, column terms_zh: is empty");
  }

  /// The terms are those of real texts, and none of them so common that it says nothing.
  @Test
  void termsOccurInResolutionsAndAreNotEverywhere() throws IOException {
    String folder = System.getProperty("operative.akn", "");
    assumeThat(folder).as("-Doperative.akn=FOLDER says where the archives are").isNotEmpty();
    Map<Language, List<String>> texts = new HashMap<>();
    for (String archive : archives(Path.of(folder))) {
      for (Half half : Half.values()) {
        MarkedResolutions.read(Path.of(folder), archive, half, 50)
            .forEach(
                each ->
                    texts
                        .computeIfAbsent(
                            archive.contains(".zh") ? Language.CHINESE : Language.ENGLISH,
                            none -> new ArrayList<>())
                        .add(spaced(each.text())));
      }
    }
    List<String> everywhere = new ArrayList<>();
    texts.forEach(
        (language, paragraphs) -> {
          int most = (int) (paragraphs.size() * MOST);
          List<String> terms = sample(language);
          List<String> missing = new ArrayList<>();
          for (String term : terms) {
            String form = spaced(term);
            long count = paragraphs.stream().filter(text -> text.contains(form)).count();
            if (count == 0) {
              missing.add(term);
            } else if (count > most) {
              everywhere.add(term + ": " + count + " of " + paragraphs.size());
            }
          }
          // Half of the documents are read, and what stands in the bundled ones alone is missing.
          assertThat(missing).hasSizeLessThan(terms.size() / 6);
        });
    assertThat(everywhere).isEmpty();
  }

  private static List<String> archives(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".tar.xz"))
          .sorted()
          .toList();
    }
  }

  private static List<String> sample(Language language) {
    List<String> all =
        THESAURUS.entries().stream()
            .flatMap(entry -> entry.terms().get(language).stream())
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(all, new Random(SEED));
    return all.subList(0, 250);
  }

  private static String spaced(String text) {
    return text.codePoints().anyMatch(Folding::isHan)
        ? text.replace('（', '(').replace('）', ')')
        : " "
            + folded(text)
                .replaceAll("[^\\p{L}\\p{N} ]", " ")
                .replaceAll("s\\b", "")
                .replaceAll(" +", " ")
            + " ";
  }
}
