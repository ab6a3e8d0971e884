package dev.operative.ingest.text.bench;

import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.document.VerbUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, int[]> facts = new TreeMap<>();
  private final List<String> wrongFacts = new ArrayList<>();
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

  /// Compares one document whose lines are not known; its front matter is left out, since mastheads are set anew.
  ///
  /// @param wanted what the markup says
  /// @param read what was read from pages
  void add(String file, UnDocument wanted, UnDocument read) {
    documents++;
    for (boolean notes : List.of(false, true)) {
      for (Alignment.Pair pair : Alignment.of(of(wanted, notes), of(read, notes))) {
        Paragraph shown = pair.wanted().or(pair::got).orElseThrow();
        compare(
            pair.wanted().stream().toList(),
            pair.got().stream().toList(),
            file + ":" + shown.label() + ":" + shown.source().line());
      }
    }
    facts(file, wanted.header(), read.header());
    printedTitle(wanted)
        .ifPresent(title -> fact(file, "title", title, withoutNumber(read.header().title())));
  }

  /// The title of a document without its number, when it stands in its text: some mark-up gives one of its own.
  static Optional<String> printedTitle(UnDocument document) {
    String title = withoutNumber(document.header().title());
    return Optional.of(title)
        .filter(it -> document.paragraphs().anyMatch(one -> withoutNumber(one.text()).equals(it)));
  }

  private static String withoutNumber(String title) {
    return title.replaceFirst("^\\d+/\\d+[.．]?\\s*", "").strip();
  }

  private static List<Paragraph> of(UnDocument document, boolean notes) {
    return document
        .paragraphs()
        .filter(it -> it.section() != Section.FRONT_MATTER && it.section() != Section.TABLE)
        .filter(it -> (it.section() == Section.FOOTNOTE) == notes)
        .toList();
  }

  private void facts(String file, DocumentHeader wanted, DocumentHeader read) {
    fact(file, "symbol", wanted.symbol(), read.symbol());
    fact(file, "date", wanted.date(), read.date());
    fact(file, "organ", wanted.body(), read.body());
    fact(file, "kind", wanted.kind(), read.kind());
    fact(file, "status", wanted.status(), read.status());
    fact(file, "session", wanted.proceedings().session(), read.proceedings().session());
    fact(file, "agenda item", wanted.proceedings().agendaItem(), read.proceedings().agendaItem());
  }

  private void fact(String file, String name, Object wanted, Object read) {
    int[] counts = facts.computeIfAbsent(name, key -> new int[2]);
    counts[1]++;
    if (wanted.equals(read)) {
      counts[0]++;
    } else {
      wrongFacts.add("%s: %s is %s, was %s".formatted(file, name, wanted, read));
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

  private static String label(List<Paragraph> one) {
    boolean numbered =
        !one.isEmpty()
            && (one.getFirst().section() == Section.OPERATIVE
                || one.getFirst().section() == Section.PREAMBULAR
                || one.getFirst().section() == Section.NARRATIVE);
    return numbered ? one.getFirst().label() : "";
  }

  private static Set<String> text(List<Paragraph> one) {
    if (one.isEmpty() || one.getFirst().section() == Section.TABLE) {
      return Set.of();
    }
    return Set.of(Alignment.words(one.getFirst()));
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

  /// Micro-F1 of the numbers of preambular, operative and narrative paragraphs; preambular ones are counted.
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
    wrongFacts.forEach(error -> errors.add("FACT " + error));
    return errors;
  }

  private String factsText() {
    StringBuilder text = new StringBuilder();
    facts.forEach(
        (name, counts) -> text.append("  %-14s %d of %d%n".formatted(name, counts[0], counts[1])));
    return text.toString();
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
        sections + factsText());
  }
}
