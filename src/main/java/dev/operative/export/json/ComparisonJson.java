package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.operative.document.PartHeader;
import dev.operative.export.json.HistoryJson.ChangeJson;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedProvision;
import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.search.compare.ComparedText;
import dev.operative.search.compare.TextComparison;
import dev.operative.vocabulary.scale.VerbShift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Two texts compared, provision by provision.
///
/// @param language the language in which both were compared
/// @param provisions in the order of the later text
public record ComparisonJson(
    TextJson earlier,
    TextJson later,
    String language,
    CountsJson counts,
    List<RowJson> provisions) {

  /// A text that is compared.
  ///
  /// @param document the id of the document that it stands in
  public record TextJson(
      String symbol, String document, String title, Optional<LocalDate> date, String status) {
    static TextJson of(ComparedText text) {
      PartHeader part = text.part();
      return new TextJson(
          text.symbol().canonical(),
          text.document().id(),
          part.title(),
          part.date().or(text.document()::date),
          part.status().word());
    }
  }

  /// The numbers of provisions of each kind.
  ///
  /// @param moved how many of the same and the changed ones stand elsewhere
  /// @param stronger how many of those have a verb that became stronger
  /// @param weaker how many a weaker one
  public record CountsJson(
      long same, long changed, long added, long dropped, long moved, long stronger, long weaker) {
    static CountsJson of(TextComparison comparison) {
      return new CountsJson(
          comparison.same(),
          comparison.changed(),
          comparison.added(),
          comparison.dropped(),
          comparison.moved(),
          comparison.stronger(),
          comparison.weaker());
    }
  }

  /// A provision of two compared texts: in both of them, or in only one.
  ///
  /// @param kind `same`, `changed`, `added` or `dropped`
  /// @param similarity of a changed one, from 0 to 1
  /// @param changes how the earlier wording of a changed one becomes the later one
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record RowJson(
      String kind,
      boolean moved,
      Optional<ProvisionJson> earlier,
      Optional<ProvisionJson> later,
      Optional<Double> similarity,
      List<ChangeJson> changes,
      Optional<ShiftJson> verb) {
    static RowJson of(ComparedProvision provision) {
      return switch (provision) {
        case Added(IndexedParagraph later) ->
            alone("added", Optional.empty(), Optional.of(ProvisionJson.of(later)));
        case Dropped(IndexedParagraph earlier) ->
            alone("dropped", Optional.of(ProvisionJson.of(earlier)), Optional.empty());
        case Kept kept ->
            new RowJson(
                kept.isSame() ? "same" : "changed",
                kept.moved(),
                Optional.of(ProvisionJson.of(kept.earlier())),
                Optional.of(ProvisionJson.of(kept.later())),
                kept.isSame()
                    ? Optional.empty()
                    : Optional.of(HistoryJson.rounded(kept.comparison().similarity())),
                kept.isSame() ? List.of() : HistoryJson.changes(kept.comparison()),
                kept.shift().map(ShiftJson::of));
      };
    }

    private static RowJson alone(
        String kind, Optional<ProvisionJson> earlier, Optional<ProvisionJson> later) {
      return new RowJson(
          kind, false, earlier, later, Optional.empty(), List.of(), Optional.empty());
    }
  }

  /// A provision, as short as a comparison needs it: `/api/v1/paragraphs/{id}` has all of it.
  public record ProvisionJson(String id, String section, String label, String text) {
    static ProvisionJson of(IndexedParagraph found) {
      return new ProvisionJson(
          found.paragraph().id().toString(),
          found.paragraph().section().word(),
          found.paragraph().label(),
          found.paragraph().text());
    }
  }

  /// A verb that became another one.
  ///
  /// @param direction `stronger` or `weaker`
  public record ShiftJson(String from, String to, String direction) {
    static ShiftJson of(VerbShift shift) {
      return new ShiftJson(shift.from(), shift.to(), shift.stronger() ? "stronger" : "weaker");
    }
  }

  /// The shape of a comparison.
  public static ComparisonJson of(TextComparison comparison) {
    return new ComparisonJson(
        TextJson.of(comparison.earlier()),
        TextJson.of(comparison.later()),
        comparison.later().document().language().code(),
        CountsJson.of(comparison),
        comparison.provisions().stream().map(RowJson::of).toList());
  }
}
