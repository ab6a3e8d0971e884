package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The paragraphs that an index holds in both languages.
public final class AlignedParagraphs {
  private final IndexView view;

  public AlignedParagraphs(IndexView view) {
    this.view = view;
  }

  /// The pairs of those paragraphs that have a version in the other language, in their order, looked up together: one
  /// by one would take far longer. A version whose text is not in the language that its document claims is none.
  public List<ParagraphPair> pairs(List<IndexedParagraph> found) {
    Map<ParagraphId, IndexedParagraph> others =
        view.paragraphs(
            found.stream()
                .map(one -> Languages.bundled().counterparts(one.paragraph().id()).getFirst())
                .toList());
    return found.stream()
        .flatMap(
            one ->
                Optional.ofNullable(
                    others.get(Languages.bundled().counterparts(one.paragraph().id()).getFirst()))
                    .flatMap(other -> pair(one, other))
                    .stream())
        .toList();
  }

  private static Optional<ParagraphPair> pair(IndexedParagraph found, IndexedParagraph other) {
    if (!isWhatItClaims(found.paragraph()) || !isWhatItClaims(other.paragraph())) {
      return Optional.empty();
    }
    return Optional.of(
        found.paragraph().language().equals(Language.ENGLISH)
            ? new ParagraphPair(found, other)
            : new ParagraphPair(other, found));
  }

  private static boolean isWhatItClaims(Paragraph paragraph) {
    return paragraph.language().equals(paragraph.id().language());
  }

  /// Gives every pair of which the one or the other side matches to a sink, once, those found in English
  /// first, in document order.
  ///
  /// @return the number of pairs given
  public long forEach(Query query, Filters filters, Consumer<ParagraphPair> sink) {
    Set<ParagraphId> given = new HashSet<>();
    for (Language language : Languages.bundled().all()) {
      Filters narrowed = only(language, filters);
      if (!narrowed.of(Facet.LANGUAGE).isEmpty()) {
        Batch batch = new Batch(given, sink);
        view.scan(query, narrowed, batch::add);
        batch.give();
      }
    }
    return given.size();
  }

  /// Paragraphs whose versions are looked up together.
  private final class Batch {
    private static final int SIZE = 256;

    private final Set<ParagraphId> given;
    private final Consumer<ParagraphPair> sink;
    private final List<IndexedParagraph> found = new ArrayList<>();

    /// @param given the English ids of the pairs given already
    Batch(Set<ParagraphId> given, Consumer<ParagraphPair> sink) {
      this.given = given;
      this.sink = sink;
    }

    void add(IndexedParagraph paragraph) {
      // Found in English before, it needs no second look-up.
      if (!given.contains(english(paragraph.paragraph().id()))) {
        found.add(paragraph);
        if (found.size() == SIZE) {
          give();
        }
      }
    }

    private static ParagraphId english(ParagraphId id) {
      return id.language().equals(Language.ENGLISH)
          ? id
          : Languages.bundled().counterparts(id).getFirst();
    }

    void give() {
      pairs(found).stream()
          .filter(pair -> given.add(pair.english().paragraph().id()))
          .forEach(sink);
      found.clear();
    }
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
