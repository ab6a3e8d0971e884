package dev.operative.ingest.text.bench;

import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares documents read from text with what their markup says.
public final class Comparison {
  private final Score sections = new Score();
  private final Score labels = new Score();
  private final Score boundaries = new Score();
  private final Score verbs = new Score();
  private final Score citations = new Score();
  private int documents;

  /// Compares one document.
  ///
  /// @param set the text and which paragraph starts on which line
  /// @param read what was read from the text
  void add(String file, SetText set, UnDocument read) {
    documents++;
    Map<Integer, List<Paragraph>> actual =
        new TreeMap<>(read.paragraphs().collect(Collectors.groupingBy(p -> p.source().line())));
    Set<Integer> lines = new TreeSet<>(set.starts().keySet());
    lines.addAll(actual.keySet());
    for (int line : lines) {
      List<Paragraph> wanted =
          set.starts().containsKey(line) ? List.of(set.starts().get(line)) : List.of();
      List<Paragraph> got = actual.getOrDefault(line, List.of());
      for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
        compare(
            i < wanted.size() ? List.of(wanted.get(i)) : List.of(),
            i < got.size() ? List.of(got.get(i)) : List.of(),
            file + ":" + line);
      }
    }
  }

  private void compare(List<Paragraph> wanted, List<Paragraph> got, String where) {
    sections.count(section(wanted), section(got), where + " " + opening(wanted, got));
    labels.count(label(wanted), label(got), where);
    boundaries.countSets(text(wanted), text(got), where);
    if (!wanted.isEmpty() && !got.isEmpty()) {
      verbs.countSets(verbs(wanted.getFirst()), verbs(got.getFirst()), where);
      citations.countSets(cited(wanted.getFirst()), cited(got.getFirst()), where);
    }
  }

  private static String opening(List<Paragraph> wanted, List<Paragraph> got) {
    String text = (wanted.isEmpty() ? got : wanted).getFirst().text();
    return text.substring(0, Math.min(40, text.length()));
  }

  private static String section(List<Paragraph> one) {
    return one.isEmpty() ? "" : one.getFirst().section().word();
  }

  /// Every number counts as the same class, so that the score is over all numbered paragraphs.
  private static String label(List<Paragraph> one) {
    boolean numbered =
        !one.isEmpty()
            && (one.getFirst().section() == Section.OPERATIVE
                || one.getFirst().section() == Section.NARRATIVE);
    return numbered ? one.getFirst().label() : "";
  }

  private static Set<String> text(List<Paragraph> one) {
    if (one.isEmpty() || one.getFirst().section() == Section.TABLE) {
      return Set.of();
    }
    return Set.of(one.getFirst().text().replaceAll("[\\s\\p{Pd}|•“”]+", ""));
  }

  private static Set<String> verbs(Paragraph paragraph) {
    return paragraph.verbs().stream()
        .filter(use -> !use.inherited())
        .map(VerbUse::verb)
        .collect(Collectors.toSet());
  }

  private static Set<String> cited(Paragraph paragraph) {
    return paragraph.citations().stream()
        .map(Citation::symbol)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  /// Section macro-F1.
  public double sections() {
    return sections.macroF1();
  }

  /// Micro-F1 of the numbers of operative and narrative paragraphs.
  public double labels() {
    return labels.microF1();
  }

  /// F1 of paragraphs whose whole text came out as it was.
  public double boundaries() {
    return boundaries.microF1();
  }

  /// Micro-F1 of the verbs that stand in the paragraphs themselves.
  public double verbs() {
    return verbs.microF1();
  }

  /// Micro-F1 of the symbols cited.
  public double citations() {
    return citations.microF1();
  }

  /// Number of documents compared.
  public int documents() {
    return documents;
  }

  /// What went wrong, for a look.
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    sections.errors().forEach(error -> errors.add("SECTION " + error));
    labels.errors().forEach(error -> errors.add("LABEL " + error));
    boundaries.errors().forEach(error -> errors.add("TEXT " + error));
    verbs.errors().forEach(error -> errors.add("VERB " + error));
    citations.errors().forEach(error -> errors.add("CITE " + error));
    return errors;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d documents: sections macro-F1 %.4f, labels %.4f, boundaries %.4f, verbs %.4f, citations %.4f%n%s",
        documents,
        sections(),
        labels(),
        boundaries(),
        verbs(),
        citations(),
        sections);
  }
}
