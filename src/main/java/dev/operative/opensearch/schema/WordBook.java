package dev.operative.opensearch.schema;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The words of an index and how many provisions have each: no cluster lists the terms of all its shards. It is kept with each
/// commit, and brought up to date by what is written and taken out.
public final class WordBook {
  private static final List<String> TEXTS = List.of("text", "pairs", "words");
  private static final List<String> VALUES =
      List.of(Schema.facet(Facet.SYMBOL), Schema.facet(Facet.CITES));
  private static final int TERMS_A_PAGE = 20_000;

  private final NavigableMap<String, NavigableMap<String, Integer>> fields = new TreeMap<>();

  /// Counts a provision that was written.
  ///
  /// @param provision its object, as [IndexedFields] lays it out or as it came back
  public void add(Map<String, ?> provision) {
    count(provision, 1);
  }

  /// Counts a provision no more that was taken out.
  public void remove(Map<String, ?> provision) {
    count(provision, -1);
  }

  private void count(Map<String, ?> provision, int change) {
    provision.forEach(
        (field, value) -> {
          if (VALUES.contains(field) && value instanceof Collection<?> values) {
            values.forEach(each -> count(field, each.toString(), change));
          } else if (isText(field) && value instanceof String places) {
            Places.terms(places).forEach(term -> count(field, term, change));
          }
        });
  }

  private static boolean isText(String field) {
    int dot = field.indexOf('.');
    return dot > 0 && TEXTS.contains(field.substring(0, dot));
  }

  private void count(String field, String term, int change) {
    NavigableMap<String, Integer> terms = fields.computeIfAbsent(field, first -> new TreeMap<>());
    int count = terms.merge(term, change, Integer::sum);
    if (count == 0) {
      terms.remove(term);
    }
  }

  /// The counts of each field.
  public NavigableMap<String, NavigableMap<String, Integer>> fields() {
    return fields;
  }

  /// A stretch of the book, as it is kept.
  ///
  /// @param field the field
  /// @param counts a term and its count a line, parted by [Places#BESIDE]
  public record Stretch(String field, String counts) {}

  /// All of it.
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    fields.forEach(
        (field, terms) -> {
          StringBuilder counts = new StringBuilder();
          int left = TERMS_A_PAGE;
          for (Map.Entry<String, Integer> term : terms.entrySet()) {
            counts.append(term.getKey()).append(Places.BESIDE).append(term.getValue()).append('\n');
            if (--left == 0) {
              stretches.add(new Stretch(field, counts.toString()));
              counts.setLength(0);
              left = TERMS_A_PAGE;
            }
          }
          stretches.add(new Stretch(field, counts.toString()));
        });
    return stretches;
  }

  /// Takes a stretch of it back.
  public void read(Stretch stretch) {
    NavigableMap<String, Integer> terms =
        fields.computeIfAbsent(stretch.field(), first -> new TreeMap<>());
    for (String line : stretch.counts().split("\n")) {
      int end = line.lastIndexOf(Places.BESIDE);
      if (end > 0) {
        terms.put(line.substring(0, end), Integer.parseInt(line.substring(end + 1)));
      }
    }
  }
}
