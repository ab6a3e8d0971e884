package dev.operative.search.alignment;

import dev.operative.document.ParagraphId;
import dev.operative.search.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A hit, together with its counterpart when that is among the hits too.
///
/// @param hit the one ranked higher
/// @param counterpart the other version of the same paragraph; empty when it is not among the hits
public record HitPair(Hit hit, Optional<Hit> counterpart) {
  /// Joins the hits of a page that are versions of one paragraph, each pair at the place of its higher one.
  public static List<HitPair> join(List<Hit> hits) {
    Map<String, List<Hit>> versions = new HashMap<>();
    hits.forEach(hit -> versions.computeIfAbsent(place(hit), none -> new ArrayList<>()).add(hit));
    List<HitPair> pairs = new ArrayList<>();
    Set<ParagraphId> shown = new HashSet<>();
    for (Hit hit : hits) {
      ParagraphId id = hit.found().paragraph().id();
      if (shown.add(id)) {
        Optional<Hit> other =
            versions.getOrDefault(place(hit), List.of()).stream()
                .filter(version -> !shown.contains(version.found().paragraph().id()))
                .findFirst();
        other.ifPresent(found -> shown.add(found.found().paragraph().id()));
        pairs.add(new HitPair(hit, other));
      }
    }
    return pairs;
  }

  /// What the ids of a paragraph have in common in all languages.
  private static String place(Hit hit) {
    ParagraphId id = hit.found().paragraph().id();
    return id.document() + "." + id.place();
  }
}
