package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.operative.search.Highlight;
import java.util.List;
import java.util.Optional;

/// One result: the paragraph's keys, then why it was found.
///
/// @param highlights UTF-16 offsets of what matched in the text
/// @param score comparable only within one answer; 0 when not sorted by relevance
/// @param tier how it was found: by `all` the words, by `most`, by `any`, or by `meaning`; absent in exports
/// @param nearest of a result by meaning, the clause that is nearest, as UTF-16 offsets; absent in others, and where the text
///     that is shown is not the one that was compared
/// @param repeats what else says the same, when the result stands for that too
public record HitJson(
    @JsonUnwrapped ParagraphJson paragraph,
    List<Highlight> highlights,
    double score,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> tier,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Highlight> nearest,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<RepeatsJson> repeats) {
  /// A record of an export, which is not one of an answer's results.
  static HitJson exported(ParagraphJson paragraph) {
    return new HitJson(
        paragraph, List.of(), 0, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
