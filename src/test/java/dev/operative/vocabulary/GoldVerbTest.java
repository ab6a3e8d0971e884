package dev.operative.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import dev.operative.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Verb finding against the bundled documents as read by people, given the right paragraph texts.
class GoldVerbTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Map<String, String> FILES =
      Map.of(
          "gold-000.tsv", "S_2020_870.en.txt",
          "gold-001.tsv", "S_2021_1107.zh.txt",
          "gold-002.tsv", "press-release-resolution-2396-2017.en.txt",
          "gold-003.tsv", "report-global-counter-terrorism-strategy-2020.zh.txt",
          "gold-004.tsv", "draft-resolution-unodc-technical-assistance-2019.en.txt");

  private final Vocabulary vocabulary = Vocabulary.bundled();

  @Test
  void findsTheVerbsThatReadersFound() throws IOException {
    int right = 0;
    int wrong = 0;
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> each : FILES.entrySet()) {
      for (GoldParagraph paragraph : paragraphs(each.getKey(), each.getValue())) {
        List<VerbUse> uses =
            vocabulary.findVerbs(paragraph.text(), paragraph.language(), paragraph.section());
        Set<String> found = new LinkedHashSet<>();
        uses.forEach(use -> found.add(use.verb()));
        Set<String> missed = new LinkedHashSet<>(paragraph.verbs());
        missed.removeAll(found);
        Set<String> spurious = new LinkedHashSet<>(found);
        spurious.removeAll(paragraph.verbs());
        spurious.removeAll(paragraph.tolerated());
        right += paragraph.verbs().size() - missed.size();
        wrong += missed.size() + spurious.size();
        if (!missed.isEmpty() || !spurious.isEmpty()) {
          differences.add(
              each.getKey()
                  + ": missed "
                  + missed
                  + ", spurious "
                  + spurious
                  + ": "
                  + paragraph.text());
        }
        assertThat(uses)
            .allSatisfy(
                use ->
                    assertThat(paragraph.text().substring(use.start(), use.end()))
                        .isEqualTo(use.phrase()));
      }
    }
    double f1 = 2.0 * right / (2.0 * right + wrong);
    System.out.printf(
        "verbs against the gold: micro-F1 %.4f, %d right, %d wrong%n", f1, right, wrong);
    differences.forEach(System.out::println);
    assertThat(right).isGreaterThan(400);
    assertThat(f1).isGreaterThanOrEqualTo(0.98);
  }

  private record GoldParagraph(
      String text, Language language, Section section, Set<String> verbs, Set<String> tolerated) {}

  private List<GoldParagraph> paragraphs(String gold, String file) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("corpus", file));
    List<String> rows = Files.readAllLines(GOLD.resolve(gold));
    List<GoldParagraph> paragraphs = new ArrayList<>();
    Map<String, List<String>> sameLine = new HashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      sameLine.computeIfAbsent(cells[12], line -> new ArrayList<>()).add(cells[5]);
    }
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      Section section = Section.parse(cells[3]).orElseThrow();
      StringBuilder joined = new StringBuilder();
      for (String number : cells[12].split("\\+")) {
        joined.append(plain(lines.get(Integer.parseInt(number.strip()) - 1))).append(' ');
      }
      String text = joined.toString();
      int start =
          Math.max(
              0,
              text.indexOf(plain(cells[5]).substring(0, Math.min(20, plain(cells[5]).length()))));
      int end = text.length();
      for (String other : sameLine.getOrDefault(cells[12], List.of())) {
        int at = text.indexOf(plain(other));
        if (at > start) {
          end = Math.min(end, at);
        }
      }
      Set<String> tolerated = groups(cells[9]);
      tolerated.addAll(groups(cells[10]));
      paragraphs.add(
          new GoldParagraph(
              text.substring(start, end),
              Languages.bundled().parse(cells[4]).orElseThrow(),
              section,
              groups(cells[6]),
              tolerated));
    }
    return paragraphs;
  }

  private static String plain(String text) {
    return text.replaceAll("[*_]", "").replaceAll("\\s+", " ").strip();
  }

  private Set<String> groups(String cell) {
    Set<String> groups = new LinkedHashSet<>();
    for (String verb : cell.split(";")) {
      if (!verb.isBlank()) {
        groups.add(vocabulary.verbGroup(verb).orElseThrow(() -> new AssertionError(verb)).name());
      }
    }
    return groups;
  }
}
