package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.operative.search.wording.Comparison;
import java.util.List;
import java.util.Locale;

/// The history of a paragraph's wording: earlier and later ones.
///
/// @param paragraph the paragraph asked about
/// @param earlier wordings of earlier documents, the most similar first
/// @param later wordings of later documents, the most similar first
/// @param timeline the nearest wording of each document, from the first to the latest
public record HistoryJson(
    ParagraphJson paragraph,
    List<WordingJson> earlier,
    List<WordingJson> later,
    List<WordingJson> timeline) {
  private static final double PRECISION = 1_000;

  /// A paragraph of another document that says nearly the same: the paragraph's keys, then how near it is.
  ///
  /// @param similarity from 0, nothing shared, to 1, the same words
  /// @param changes how the earlier of the two wordings becomes the later one
  public record WordingJson(
      @JsonUnwrapped ParagraphJson paragraph, double similarity, List<ChangeJson> changes) {
    static WordingJson of(ParagraphJson paragraph, Comparison comparison) {
      return new WordingJson(
          paragraph, rounded(comparison.similarity()), HistoryJson.changes(comparison));
    }
  }

  /// A stretch of text.
  ///
  /// @param kind `kept`, `removed` or `added`
  public record ChangeJson(String kind, String text) {}

  static double rounded(double similarity) {
    return Math.round(similarity * PRECISION) / PRECISION;
  }

  static List<ChangeJson> changes(Comparison comparison) {
    return comparison.changes().stream()
        .map(change -> new ChangeJson(change.kind().name().toLowerCase(Locale.ROOT), change.text()))
        .toList();
  }
}
