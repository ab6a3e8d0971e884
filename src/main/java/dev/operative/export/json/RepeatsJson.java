package dev.operative.export.json;

import dev.operative.document.Language;
import dev.operative.document.Symbol;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import java.time.LocalDate;
import java.util.Optional;

/// The other provisions of the wording that a result stands for.
///
/// @param works in how many other works, one paragraph in each
/// @param first the earliest of these paragraphs
/// @param last the latest
public record RepeatsJson(int works, Named first, Named last) {
  /// A paragraph.
  ///
  /// @param id its id in the version of the result, where it has one
  /// @param citation its pinpoint citation, in English
  public record Named(
      String id, Optional<String> symbol, String citation, Optional<LocalDate> date) {
    private static Named of(IndexedProvision provision, Language version) {
      IndexedParagraph shown = provision.shown(version);
      return new Named(
          shown.paragraph().id().toString(),
          shown.part().symbol().map(Symbol::canonical),
          CitationStyle.UN.cite(shown),
          provision.date());
    }
  }

  static Optional<RepeatsJson> of(Hit hit) {
    Language version = hit.found().document().language();
    return hit.repeats()
        .map(
            repeats ->
                new RepeatsJson(
                    repeats.works(),
                    Named.of(repeats.first(), version),
                    Named.of(repeats.last(), version)));
  }
}
