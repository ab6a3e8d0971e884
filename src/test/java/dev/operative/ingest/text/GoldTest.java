package dev.operative.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import dev.operative.ingest.text.bench.Score;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The reader against the right reading of the bundled documents, made by hand.
class GoldTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final GoldCorpus CORPUS = new GoldCorpus(VOCABULARY);

  @Test
  void sectionsAreRight() {
    Score sections = new Score();
    for (String number : GoldCorpus.FILES.keySet()) {
      join(number, (gold, read, where) -> sections.count(role(gold), section(read), where));
    }
    System.out.printf(
        "sections over the bundled documents: macro-F1 %.4f%n%s", sections.macroF1(), sections);
    sections.errors().forEach(System.out::println);
    assertThat(sections.macroF1()).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void verbsAreRight() {
    Score verbs = new Score();
    for (String number : GoldCorpus.FILES.keySet()) {
      join(number, (gold, read, where) -> compareVerbs(gold, read, where, verbs));
    }
    System.out.printf(
        "verbs over the bundled documents: micro-F1 %.4f%n%s", verbs.microF1(), verbs);
    verbs.errors().forEach(System.out::println);
    assertThat(verbs.microF1()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void everyNumberedParagraphIsThereOnceWithItsLabel() {
    for (String number : GoldCorpus.FILES.keySet()) {
      List<String> expected = new ArrayList<>();
      List<String> actual = new ArrayList<>();
      join(
          number,
          (gold, read, where) -> {
            gold.stream()
                .filter(row -> !row.label().isEmpty())
                .forEach(row -> expected.add(row.line() + " " + row.label()));
            read.stream()
                .filter(
                    paragraph ->
                        !paragraph.label().isEmpty()
                            && !paragraph.section().word().equals("preambular"))
                .forEach(
                    paragraph -> actual.add(paragraph.source().line() + " " + paragraph.label()));
          });
      assertThat(actual).as(number).isEqualTo(expected);
    }
  }

  private static String role(List<GoldRow> gold) {
    return gold.isEmpty() ? "" : gold.getFirst().role();
  }

  private static String section(List<Paragraph> read) {
    return read.isEmpty() ? "" : read.getFirst().section().word();
  }

  private static void compareVerbs(
      List<GoldRow> gold, List<Paragraph> read, String where, Score verbs) {
    Set<String> expected = gold.isEmpty() ? Set.of() : groups(gold.getFirst().verbs());
    Set<String> optional = gold.isEmpty() ? Set.of() : groups(gold.getFirst().optionalVerbs());
    Set<String> actual =
        read.isEmpty()
            ? Set.of()
            : read.getFirst().verbs().stream()
                .filter(use -> !use.inherited())
                .map(VerbUse::verb)
                .collect(Collectors.toSet());
    Set<String> counted =
        actual.stream()
            .filter(verb -> expected.contains(verb) || !optional.contains(verb))
            .collect(Collectors.toSet());
    verbs.countSets(expected, counted, where);
  }

  private static Set<String> groups(Collection<String> verbs) {
    return verbs.stream()
        .map(verb -> VOCABULARY.verbGroup(verb).map(VerbGroup::name).orElse(verb))
        .collect(Collectors.toSet());
  }

  /// Joins gold rows and paragraphs by first line, those of one line in order, and hands over each pair.
  private static void join(String number, Pairs pairs) {
    List<GoldRow> gold = GoldRow.read(number);
    int last = gold.stream().mapToInt(GoldRow::line).max().orElse(0);
    UnDocument document = CORPUS.read(number);
    TreeMap<Integer, List<GoldRow>> rows =
        new TreeMap<>(gold.stream().collect(Collectors.groupingBy(GoldRow::line)));
    TreeMap<Integer, List<Paragraph>> read =
        new TreeMap<>(
            document.parts().stream()
                .map(Part::paragraphs)
                .flatMap(List::stream)
                .filter(paragraph -> paragraph.source().line() <= last)
                .collect(Collectors.groupingBy(paragraph -> paragraph.source().line())));
    Set<Integer> lines = new java.util.TreeSet<>(rows.keySet());
    lines.addAll(read.keySet());
    for (int line : lines) {
      List<GoldRow> expected = rows.getOrDefault(line, List.of());
      List<Paragraph> actual = read.getOrDefault(line, List.of());
      for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
        pairs.pair(
            i < expected.size() ? List.of(expected.get(i)) : List.of(),
            i < actual.size() ? List.of(actual.get(i)) : List.of(),
            number + ":" + line);
      }
    }
  }

  private interface Pairs {
    /// @param gold one row or none
    /// @param read one paragraph or none
    void pair(List<GoldRow> gold, List<Paragraph> read, String where);
  }
}
