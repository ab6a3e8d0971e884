package dev.operative.vocabulary.scale;

import dev.operative.document.VerbUse;
import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The scales of `verb-scales.tsv`, checked: verbs that ask, judge or acknowledge, from the weakest to the strongest.
public final class VerbScales {
  private static final String FILE = "verb-scales.tsv";
  private static final String SCALE = "scale";
  private static final String RANK = "rank";
  private static final String VERBS = "verbs";

  /// The rank of each verb that a scale has, the scales in the order of the table.
  private final List<Map<String, Integer>> scales;

  private VerbScales(List<Map<String, Integer>> scales) {
    this.scales = scales;
  }

  /// Reads the scales.
  ///
  /// @throws dev.operative.vocabulary.table.VocabularyException when the table is broken
  public static VerbScales read(TableSource source) {
    Map<String, Map<String, Integer>> scales = new LinkedHashMap<>();
    for (Table.Row row : Table.read(source, FILE, List.of(SCALE, RANK, VERBS), List.of()).rows()) {
      Map<String, Integer> scale =
          scales.computeIfAbsent(row.text(SCALE), name -> new LinkedHashMap<>());
      if (!row.text(RANK).matches("[1-9]")) {
        throw row.broken(RANK, "is '" + row.text(RANK) + "', but a digit from 1 to 9 is expected");
      }
      for (String verb : row.items(VERBS)) {
        if (scale.put(verb, Integer.valueOf(row.text(RANK))) != null) {
          throw row.broken(VERBS, "'" + verb + "' is in this scale already");
        }
      }
    }
    return new VerbScales(List.copyOf(scales.values()));
  }

  /// All verbs that are on a scale.
  public Set<String> verbs() {
    return scales.stream()
        .flatMap(scale -> scale.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What became of the verbs of a provision: on the first scale on which the strongest verb of the one text is stronger
  /// or weaker than that of the other.
  ///
  /// @param earlier its verbs in the earlier text
  /// @param later its verbs in the later one
  /// @return empty when no scale has verbs of both, or they are equally strong
  public Optional<VerbShift> shift(List<VerbUse> earlier, List<VerbUse> later) {
    List<VerbShift> shifts = new ArrayList<>();
    for (Map<String, Integer> scale : scales) {
      Optional<Ranked> from = strongest(earlier, scale);
      Optional<Ranked> to = strongest(later, scale);
      if (from.isPresent() && to.isPresent() && from.get().rank() != to.get().rank()) {
        boolean stronger = to.get().rank() > from.get().rank();
        shifts.add(new VerbShift(from.get().verb(), to.get().verb(), stronger));
      }
    }
    return shifts.stream().findFirst();
  }

  private record Ranked(String verb, int rank) {}

  private static Optional<Ranked> strongest(List<VerbUse> verbs, Map<String, Integer> scale) {
    return verbs.stream()
        .map(use -> new Ranked(use.verb(), scale.getOrDefault(use.verb(), 0)))
        .filter(ranked -> ranked.rank() > 0)
        .max(Comparator.comparingInt(Ranked::rank));
  }
}
