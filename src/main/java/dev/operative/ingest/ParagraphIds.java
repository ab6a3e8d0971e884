package dev.operative.ingest;

import dev.operative.document.ParagraphId;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names the paragraphs of one document: `S-RES-2396-2017.en.op.15`, `S-2020-870.en.statement-belgium.2`.
///
/// A name depends on the part, the section and the printed number, else on the count of paragraphs of that
/// section in that part: never on the format or on the language. A number that a text prints twice gets `_2`.
final class ParagraphIds {
  private final Set<ParagraphId> taken;
  private final Map<Section, Integer> counts = new EnumMap<>(Section.class);
  private final Map<Section, String> lastNumbers = new EnumMap<>(Section.class);
  private final Set<Section> numbered = new HashSet<>();
  private final PartHeader part;

  private ParagraphIds(PartHeader part, Set<ParagraphId> taken) {
    this.part = part;
    this.taken = taken;
  }

  /// Starts naming the paragraphs of a part.
  ///
  /// @param taken the names that earlier parts of the document used; those of this part are added
  static ParagraphIds of(DraftPart part, Set<ParagraphId> taken) {
    ParagraphIds ids = new ParagraphIds(part.header(), taken);
    for (DraftParagraph paragraph : part.paragraphs()) {
      if (!paragraph.number().isNone()) {
        ids.numbered.add(paragraph.section());
      }
    }
    return ids;
  }

  /// Names the next paragraph.
  ///
  /// @return the id, and the label with preambular paragraphs counted
  Named next(DraftParagraph paragraph) {
    Section section = paragraph.section();
    ParagraphNumber number = paragraph.number();
    String label = number.label();
    String local;
    if (section == Section.PREAMBULAR) {
      int count = number.isNone() ? count(section) : counts.getOrDefault(section, 1);
      ParagraphNumber full = preambular(count, number);
      label = full.label();
      local = full.place();
    } else if (section == Section.FOOTNOTE && !paragraph.footnotes().isEmpty()) {
      local = mark(paragraph.footnotes().getFirst());
    } else if (!number.isNone()) {
      local = number.place();
      lastNumbers.put(section, local);
      counts.put(section, 0);
    } else if (numbered.contains(section)) {
      local = lastNumbers.getOrDefault(section, "0") + "_" + count(section);
    } else {
      local = Integer.toString(count(section));
    }
    return new Named(free(prefix(section) + local), label);
  }

  private int count(Section section) {
    return counts.merge(section, 1, Integer::sum);
  }

  private static ParagraphNumber preambular(int count, ParagraphNumber below) {
    ParagraphNumber number = new ParagraphNumber(List.of(Integer.toString(count)));
    for (String level : below.levels()) {
      number = number.with(level);
    }
    return number;
  }

  private String prefix(Section section) {
    if (part.place().isEmpty()) {
      return section.abbreviation() + ".";
    }
    return section == Section.NARRATIVE
        ? part.place() + "."
        : part.place() + "." + section.abbreviation() + ".";
  }

  private static String mark(String mark) {
    String name = mark.replace("*", "star").replaceAll("[^\\p{L}\\p{N}_-]+", "");
    return name.isEmpty() ? "mark" : name;
  }

  private ParagraphId free(String place) {
    ParagraphId id = new ParagraphId(part.slug(), part.language(), place);
    for (int copy = 2; !taken.add(id); copy++) {
      id = new ParagraphId(part.slug(), part.language(), place + "_" + copy);
    }
    return id;
  }

  /// @param id the name
  /// @param label the label as people cite it
  record Named(ParagraphId id, String label) {}
}
