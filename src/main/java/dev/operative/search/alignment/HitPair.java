package dev.operative.search.alignment;

import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
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
    Map<ParagraphId, Hit> byId = new HashMap<>();
    hits.forEach(hit -> byId.put(hit.found().paragraph().id(), hit));
    List<HitPair> pairs = new ArrayList<>();
    Set<ParagraphId> shown = new HashSet<>();
    for (Hit hit : hits) {
      ParagraphId id = hit.found().paragraph().id();
      if (shown.add(id)) {
        Optional<Hit> other =
            Optional.ofNullable(byId.get(Languages.bundled().counterparts(id).getFirst()));
        other.ifPresent(found -> shown.add(found.found().paragraph().id()));
        pairs.add(new HitPair(hit, other));
      }
    }
    return pairs;
  }
}
