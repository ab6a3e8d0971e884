package dev.operative.export.json;

import dev.operative.search.RejectedSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the index holds.
///
/// @param committed when the index was last written
/// @param rejected the files that were not taken, with reasons
/// @param damaged what belongs to the index, is missing or damaged, and is not used: `translations.tsv`
public record StatisticsJson(
    long documents,
    long paragraphs,
    Instant committed,
    Map<String, List<FacetValueJson>> facets,
    List<RejectedSource> rejected,
    List<String> damaged) {}
