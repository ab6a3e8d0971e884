package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The paragraphs that an index holds in several languages.
public final class AlignedParagraphs {
  private final IndexView view;

  public AlignedParagraphs(IndexView view) {
    this.view = view;
  }

  /// A version whose text is not in the language that its document claims is none.
  private static Optional<AlignedTexts> texts(IndexedProvision provision) {
    SequencedMap<Language, IndexedParagraph> texts = new LinkedHashMap<>();
    for (IndexedParagraph version : provision.versions()) {
      Language language = version.paragraph().language();
      if (language.equals(version.paragraph().id().language())) {
        texts.put(language, version);
      }
    }
    return texts.size() < 2
        ? Optional.empty()
        : Optional.of(new AlignedTexts(texts, provision.provision().doubts()));
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
            texts(provision)
                .ifPresent(
                    texts -> {
                      sink.accept(texts);
                      given.incrementAndGet();
                    }));
    return given.get();
  }
}
