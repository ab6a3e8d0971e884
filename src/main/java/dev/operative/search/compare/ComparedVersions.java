package dev.operative.search.compare;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.alignment.VersionPairs;
import dev.operative.search.alignment.VersionPairs.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The provisions of two compared texts in their version in another language.
///
/// @param language the first language other than that of the comparison in which either text has a version
/// @param texts the texts in it, by the paragraphs that were compared
public record ComparedVersions(Language language, Map<ParagraphId, IndexedParagraph> texts) {
  public ComparedVersions {
    texts = Map.copyOf(texts);
  }

  /// Finds the versions of compared texts; empty when neither has one.
  public static Optional<ComparedVersions> of(
      IndexView view, TextComparison comparison, Languages languages) {
    List<ComparedText> both = List.of(comparison.earlier(), comparison.later());
    return languages.others(comparison.later().document().language()).stream()
        .map(language -> new ComparedVersions(language, texts(view, both, language, languages)))
        .filter(versions -> !versions.texts().isEmpty())
        .findFirst();
  }

  /// The version of a compared paragraph; empty when it has none.
  public Optional<IndexedParagraph> of(IndexedParagraph compared) {
    return Optional.ofNullable(texts.get(compared.paragraph().id()));
  }

  private static Map<ParagraphId, IndexedParagraph> texts(
      IndexView view, List<ComparedText> compared, Language language, Languages languages) {
    Map<ParagraphId, IndexedParagraph> texts = new HashMap<>();
    for (ComparedText text : compared) {
      version(view, text, language, languages)
          .ifPresent(
              version -> {
                for (Pair pair : VersionPairs.of(view, text.paragraphs(), version.paragraphs())) {
                  pair.own()
                      .ifPresent(
                          own ->
                              pair.other()
                                  .ifPresent(other -> texts.put(own.paragraph().id(), other)));
                }
              });
    }
    return texts;
  }

  private static Optional<StoredDocument> version(
      IndexView view, ComparedText text, Language language, Languages languages) {
    return view.document(text.document().id()).stream()
        .flatMap(document -> VersionPairs.otherVersions(view, document, languages).stream())
        .filter(other -> other.summary().header().language().equals(language))
        .findFirst();
  }
}
