package dev.operative.ingest.akn;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.akn.MarkupView.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compares what the reader gives with what the markup says, document by document.
final class MarkupAgreement {
  int documents;
  int units;
  int paragraphs;
  int lost;
  int invented;
  private int misplaced;
  final SampledShare sections = new SampledShare();
  int labelsRight;
  int labelsWrong;
  final Map<String, Integer> exceptions = new TreeMap<>();
  final Map<String, List<String>> examples = new TreeMap<>();

  /// A unit of the markup and the paragraph that was made of it.
  record Pair(Unit unit, Paragraph paragraph) {}

  List<Pair> add(UnDocument document, byte[] xml) throws IOException {
    documents++;
    int mistakesBefore = mistakes();
    Map<String, List<Unit>> byText = new HashMap<>();
    List<Unit> all = MarkupView.units(xml);
    units += all.size();
    all.forEach(unit -> byText.computeIfAbsent(unit.text(), key -> new ArrayList<>()).add(unit));
    List<Pair> pairs = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs().toList()) {
      paragraphs++;
      Unit unit = take(byText, paragraph);
      if (unit == null) {
        invented++;
        note("no such text in the markup", paragraph.id() + " " + paragraph.text());
      } else {
        compare(unit, paragraph);
        pairs.add(new Pair(unit, paragraph));
      }
    }
    byText.values().stream()
        .flatMap(List::stream)
        .forEach(
            unit -> {
              lost++;
              note("lost", document.header().file() + " " + unit.path() + " " + unit.spaced());
            });
    sections.add(all.size() - (mistakes() - mistakesBefore), all.size());
    return pairs;
  }

  private static Unit take(Map<String, List<Unit>> byText, Paragraph paragraph) {
    String text = MarkupView.bare(paragraph.text());
    String label = paragraph.label();
    String last = MarkupView.bare(label.substring(label.lastIndexOf(' ') + 1));
    String level = last.replaceAll("[()]", "");
    for (String key :
        List.of(
            text,
            last + text,
            "(" + level + ")" + text,
            level + "." + text,
            level + "．" + text,
            level + text,
            paragraph.footnotes().isEmpty() ? text : paragraph.footnotes().getFirst() + text)) {
      List<Unit> same = byText.get(key);
      if (same != null && !same.isEmpty()) {
        for (Unit unit : same) {
          if (unit.section() == paragraph.section()) {
            same.remove(unit);
            return unit;
          }
        }
        return same.removeFirst();
      }
    }
    return null;
  }

  private void compare(Unit unit, Paragraph paragraph) {
    if (unit.section() != paragraph.section()) {
      misplaced++;
      note(
          "section " + unit.section().word() + " read as " + paragraph.section().word(),
          paragraph.id() + " " + paragraph.text());
    }
    if (paragraph.section() == Section.OPERATIVE
        || paragraph.section() == Section.NARRATIVE
        || paragraph.section() == Section.PREAMBULAR && !unit.number().isEmpty()) {
      String printed = unit.number().replaceAll("[()（）.．、\\s\\p{Cf}]+", "");
      if (printed.matches("[\\p{Pd}•·*o\uF0B7]?")) {
        return;
      }
      String label = paragraph.label();
      String last = label.substring(label.lastIndexOf(' ') + 1).replaceAll("[().]", "");
      if (last.equals(printed)) {
        labelsRight++;
      } else {
        labelsWrong++;
        note("label", "printed " + unit.number() + " read as " + label + " in " + paragraph.id());
      }
    }
  }

  private void note(String what, String example) {
    exceptions.merge(what, 1, Integer::sum);
    List<String> some = examples.computeIfAbsent(what, key -> new ArrayList<>());
    if (some.size() < 12) {
      some.add(example.substring(0, Math.min(220, example.length())));
    }
  }

  /// Units of another section than the markup's, and those lost and invented.
  private int mistakes() {
    return misplaced + lost + invented;
  }

  double labels() {
    return (double) labelsRight / (labelsRight + labelsWrong);
  }
}
