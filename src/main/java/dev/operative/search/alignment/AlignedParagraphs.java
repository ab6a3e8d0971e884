package dev.operative.search.alignment;

import dev.operative.search.IndexView;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The paragraphs that an index holds in several languages.
public final class AlignedParagraphs {
  private final IndexView view;

  public AlignedParagraphs(IndexView view) {
    this.view = view;
  }

  /// Gives every paragraph that is there in several languages, and matches in one of them, to a sink, in document order.
  ///
  /// @return the number of paragraphs given
  public long forEach(Query query, Filters filters, Consumer<AlignedTexts> sink) {
    AtomicLong given = new AtomicLong();
    view.scan(
        query,
        filters,
        provision ->
            AlignedTexts.of(provision)
                .ifPresent(
                    texts -> {
                      sink.accept(texts);
                      given.incrementAndGet();
                    }));
    return given.get();
  }
}
