package dev.operative.export.json;

import dev.operative.search.index.RejectedSource;
import dev.operative.search.service.Readiness;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The statistics of an index.
///
/// @param committed when the index was last written
/// @param facets of subjects, citations and symbols the most frequent values
/// @param rejectedTotal how many files were not taken
/// @param rejected some of them by name, with reasons
/// @param damaged what belongs to the index, is missing or damaged, and is not used: `learnt-translations.tsv`
/// @param meaning how far search by meaning is made ready; null where words alone are searched
public record StatisticsJson(
    long documents,
    long paragraphs,
    Instant committed,
    Map<String, List<FacetValueJson>> facets,
    long rejectedTotal,
    List<RejectedSource> rejected,
    List<String> damaged,
    Optional<Readiness> meaning) {}
