package dev.operative.opensearch.search;

import dev.operative.document.Language;
import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.query.Highlighter;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Repeats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The hits of a search as readers see them.
///
/// @param shown the language whose text is shown where there is one; empty for the first version
/// @param marked what is marked in the text that is shown; empty for nothing
record FoundHits(Generation commit, Optional<Language> shown, Optional<CompiledQuery> marked) {
  /// @param found the hits as the cluster gives them
  /// @param repeats what each of them stands for
  List<Hit> of(List<JsonNode> found, List<Optional<Repeats>> repeats) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<IndexedProvision> provisions = commit.provisions(found);
    try (PageIndex page = PageIndex.of(marked.isPresent() ? found : List.of(), provisions)) {
      Optional<Highlighter> highlighter =
          marked.map(query -> new Highlighter(page.searcher(), query));
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < provisions.size(); i++) {
        IndexedProvision provision = provisions.get(i);
        IndexedParagraph text =
            provision.shown(
                shown.orElseGet(() -> provision.provision().texts().firstEntry().getKey()));
        hits.add(
            new Hit(
                provision,
                text,
                found.get(i).path("_score").asDouble(0),
                highlights(highlighter, i, provision, text),
                repeats.get(i)));
      }
      return hits;
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be read", impossible);
    }
  }

  private static List<Highlight> highlights(
      Optional<Highlighter> highlighter,
      int number,
      IndexedProvision provision,
      IndexedParagraph text)
      throws IOException {
    Language language = text.paragraph().language();
    boolean searched =
        provision
            .provision()
            .textIn(language)
            .filter(each -> each.id().equals(text.paragraph().id()))
            .isPresent();
    return highlighter.isPresent() && searched
        ? highlighter.get().highlights(number, language)
        : List.of();
  }
}
