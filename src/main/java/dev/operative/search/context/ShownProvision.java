package dev.operative.search.context;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.ProvisionId;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import java.util.Optional;

/// A provision with the text of it that is shown.
public record ShownProvision(IndexedProvision provision, IndexedParagraph text) {
  /// The provision that an id leads to: the id of one of its texts, of a copy of one, or its own. Empty when the id leads
  /// nowhere.
  ///
  /// @param language whose text a provision's own id means, where there is one
  public static Optional<ShownProvision> at(IndexView view, String id, Language language) {
    return ParagraphId.parse(id)
        .flatMap(paragraph -> view.provision(paragraph).map(found -> of(found, paragraph)))
        .or(
            () ->
                ProvisionId.parse(id)
                    .flatMap(view::provision)
                    .map(found -> new ShownProvision(found, found.shown(language))));
  }

  private static ShownProvision of(IndexedProvision provision, ParagraphId id) {
    return new ShownProvision(
        provision,
        provision.versions().stream()
            .filter(version -> version.paragraph().id().equals(id))
            .findFirst()
            .orElseGet(() -> provision.shown(id.language())));
  }

  /// Whether an id is the text's own, and not one that only leads to it.
  public boolean hasId(String id) {
    return text.paragraph().id().toString().equals(id);
  }
}
