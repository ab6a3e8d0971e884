package dev.operative.search.context;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.ProvisionId;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import java.util.Optional;

/// What an address leads to.
///
/// @param provision the provision
/// @param found its text that is meant
public record Addressed(IndexedProvision provision, IndexedParagraph found) {
  /// What the id of a paragraph, of a copy of it, or of a provision leads to. Empty when it leads nowhere.
  ///
  /// @param language whose text a provision's id means, where there is one
  public static Optional<Addressed> of(IndexView view, String id, Language language) {
    return ParagraphId.parse(id)
        .flatMap(paragraph -> view.provision(paragraph).map(found -> of(found, paragraph)))
        .or(
            () ->
                ProvisionId.parse(id)
                    .flatMap(view::provision)
                    .map(found -> new Addressed(found, found.shown(language))));
  }

  /// Whether this is the address of the text itself, and not one that only leads to it.
  public boolean isCanonical(String id) {
    return found.paragraph().id().toString().equals(id);
  }

  private static Addressed of(IndexedProvision provision, ParagraphId id) {
    return new Addressed(
        provision,
        provision.versions().stream()
            .filter(version -> version.paragraph().id().equals(id))
            .findFirst()
            .orElseGet(() -> provision.shown(id.language())));
  }
}
