package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.operative.search.Highlight;
import java.util.List;
import java.util.Optional;

/// One result: the paragraph's keys, then why it was found.
///
/// @param highlights UTF-16 offsets of what matched in the text
/// @param versionOf the id of the paragraph that was found and whose other-language version this one is, when
///     nothing of the query stands in this one
/// @param score comparable only within one answer; 0 when not sorted by relevance
public record HitJson(
    @JsonUnwrapped ParagraphJson paragraph,
    List<Highlight> highlights,
    Optional<String> versionOf,
    double score) {}
