package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.operative.search.Highlight;
import java.util.List;

/// One result: the paragraph's keys, then why it was found.
///
/// @param highlights UTF-16 offsets of what matched in the text
/// @param score comparable only within one answer; 0 when not sorted by relevance
public record HitJson(
    @JsonUnwrapped ParagraphJson paragraph, List<Highlight> highlights, double score) {}
