package dev.operative.search.works;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/// The versions of a work side by side: every paragraph is in exactly one row.
final class JoinedVersions {
  private final Comparator<? super Language> display;
  private final VersionAligner aligner;
  private final Map<ParagraphId, Row> rows = new HashMap<>();

  private JoinedVersions(Comparator<? super Language> display, VersionAligner aligner) {
    this.display = display;
    this.aligner = aligner;
  }

  /// Joins versions: each is aligned with the first one.
  ///
  /// @param versions the source that answers for each, in display order
  /// @return the rows in reading order
  static List<Row> of(SortedMap<Language, Source> versions, VersionAligner aligner) {
    JoinedVersions joined = new JoinedVersions(versions.comparator(), aligner);
    List<Source> sources =
        versions.values().stream().filter(source -> !source.paragraphs().isEmpty()).toList();
    List<Paragraph> first = sources.isEmpty() ? List.of() : sources.getFirst().paragraphs();
    first.forEach(paragraph -> joined.enter(new Row(joined.display), paragraph));
    sources.stream()
        .skip(1)
        .forEach(
            other ->
                joined.join(
                    other.isBeside(sources.getFirst()) ? List.of() : first, other.paragraphs()));
    return joined.inOrder(sources);
  }

  private void join(List<Paragraph> first, List<Paragraph> other) {
    for (Bead bead : aligner.align(first, other)) {
      Row row = bead.left().isEmpty() ? new Row(display) : merged(bead.left());
      bead.right().forEach(paragraph -> enter(row, paragraph));
      if (!bead.right().isEmpty()) {
        row.doubt(bead.doubts());
      }
    }
  }

  private void enter(Row row, Paragraph paragraph) {
    row.add(paragraph);
    rows.put(paragraph.id(), row);
  }

  /// One row of those that hold these paragraphs.
  private Row merged(List<Paragraph> paragraphs) {
    Row merged = row(paragraphs.getFirst());
    for (Paragraph paragraph : paragraphs) {
      Row row = row(paragraph);
      if (row != merged) {
        merged.absorb(row);
        row.all().forEach(moved -> rows.put(moved.id(), merged));
      }
    }
    return merged;
  }

  private Row row(Paragraph paragraph) {
    return Objects.requireNonNull(rows.get(paragraph.id()));
  }

  /// The order of the file that answers for the first version, with what other files add where they have it.
  private List<Row> inOrder(List<Source> sources) {
    List<Row> order = List.of();
    Set<String> read = new LinkedHashSet<>();
    for (Source source : sources) {
      if (read.add(source.file())) {
        Set<Row> reading = new LinkedHashSet<>();
        source
            .document()
            .paragraphs()
            .filter(paragraph -> isAnswered(paragraph, source.file()))
            .forEach(paragraph -> reading.add(row(paragraph)));
        order = ReadingOrder.merge(order, new ArrayList<>(reading));
      }
    }
    return order;
  }

  /// Whether a paragraph of a file is one of the versions', and not a copy with the same id.
  private boolean isAnswered(Paragraph paragraph, String file) {
    Row row = rows.get(paragraph.id());
    return row != null
        && row.all().stream()
            .anyMatch(
                each -> each.id().equals(paragraph.id()) && each.source().file().equals(file));
  }
}
