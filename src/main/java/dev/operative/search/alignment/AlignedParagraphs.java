package dev.operative.search.alignment;

import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
    Map<ParagraphId, IndexedProvision> provisions =
        view.provisions(found.stream().map(one -> one.paragraph().id()).toList());
    return found.stream()
        .flatMap(one -> Optional.ofNullable(provisions.get(one.paragraph().id())).stream())
        .flatMap(provision -> pair(provision).stream())
        .toList();
  }

  private static Optional<ParagraphPair> pair(IndexedProvision provision) {
    List<IndexedParagraph> texts =
        Languages.bundled().all().stream()
            .flatMap(language -> provision.in(language).stream())
            .filter(text -> text.paragraph().language().equals(text.paragraph().id().language()))
            .toList();
    return texts.size() < 2
        ? Optional.empty()
        : Optional.of(
            new ParagraphPair(texts.get(0), texts.get(1), provision.provision().doubts()));
  }

  /// Gives every pair of which the one or the other side matches to a sink, in document order.
  ///
  /// @return the number of pairs given
  public long forEach(Query query, Filters filters, Consumer<ParagraphPair> sink) {
    AtomicLong given = new AtomicLong();
    view.scan(
        query,
        filters,
        provision ->
            pair(provision)
                .ifPresent(
                    pair -> {
                      sink.accept(pair);
                      given.incrementAndGet();
                    }));
    return given.get();
  }
}
