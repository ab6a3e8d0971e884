package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.search.Facet;
import dev.operative.search.Filters;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.Query;
import dev.operative.search.SearchEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The paragraphs that an index holds in both languages.
public final class AlignedParagraphs {
  private final SearchEngine engine;

  public AlignedParagraphs(SearchEngine engine) {
    this.engine = engine;
  }

  /// The paragraph with its other-language version; empty when the index has none. A version whose text is
  /// not in the language that its document claims is none.
  public Optional<ParagraphPair> pair(IndexedParagraph found) {
    Paragraph paragraph = found.paragraph();
    if (!isWhatItClaims(paragraph)) {
      return Optional.empty();
    }
    return engine
        .paragraph(paragraph.id().counterpart())
        .filter(other -> isWhatItClaims(other.paragraph()))
        .map(
            other ->
                paragraph.language() == Language.ENGLISH
                    ? new ParagraphPair(found, other)
                    : new ParagraphPair(other, found));
  }

  private static boolean isWhatItClaims(Paragraph paragraph) {
    return paragraph.language() == paragraph.id().language();
  }

  /// Gives every pair of which the one or the other side matches to a sink, once, those found in English
  /// first, in document order.
  ///
  /// @return the number of pairs given
  public long forEach(Query query, Filters filters, Consumer<ParagraphPair> sink) {
    long[] count = new long[1];
    Set<String> given = new java.util.HashSet<>();
    for (Language language : Language.values()) {
      Filters narrowed = only(language, filters);
      if (narrowed.of(Facet.LANGUAGE).isEmpty()) {
        continue;
      }
      engine.scan(
          query,
          narrowed,
          found ->
              pair(found)
                  .filter(pair -> given.add(pair.english().paragraph().id().toString()))
                  .ifPresent(
                      pair -> {
                        count[0]++;
                        sink.accept(pair);
                      }));
    }
    return count[0];
  }

  private static Filters only(Language language, Filters filters) {
    Set<String> selected = filters.of(Facet.LANGUAGE);
    Map<Facet, Set<String>> values = new HashMap<>(filters.values());
    values.remove(Facet.LANGUAGE);
    if (selected.isEmpty() || selected.contains(language.code())) {
      values.put(Facet.LANGUAGE, Set.of(language.code()));
    }
    return new Filters(values, filters.from(), filters.to());
  }
}
