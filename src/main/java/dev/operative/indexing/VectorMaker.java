package dev.operative.indexing;

import dev.operative.document.work.TextKey;
import dev.operative.search.IndexView;
import dev.operative.search.meaning.Clause;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.TextToEncode;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/// Makes the vectors that the texts of an index lack, and drops those of texts that it has no more. It commits as it goes: when
/// it is stopped or killed, it goes on from there the next time.
public final class VectorMaker {
  /// After so many texts, some seconds' work, a commit.
  private static final int TEXTS_A_COMMIT = 1_000;

  /// So many texts are shared out among the threads at once: about a second's work, after which an interruption is seen.
  private static final int TEXTS_A_STEP = 200;

  private final SentenceEncoder encoder;
  private final VectorIndex vectors;
  private final int threads;

  /// @param threads how many texts are encoded side by side, each on a core of its own
  public VectorMaker(SentenceEncoder encoder, VectorIndex vectors, int threads) {
    this.encoder = encoder;
    this.vectors = vectors;
    this.threads = threads;
  }

  /// The texts of an index.
  @FunctionalInterface
  public interface Texts {
    /// Gives every text to a sink; the same each time it is asked, some of them several times.
    void each(Consumer<TextToEncode> sink);

    /// The texts whose vectors stand for the provisions of an index.
    static Texts of(IndexView view, SentenceEncoder encoder) {
      return sink ->
          view.scan(
              new Query.All(),
              Filters.NONE,
              each -> TextToEncode.of(each.provision(), encoder).ifPresent(sink));
    }
  }

  /// How far it is.
  ///
  /// @param ready how many texts have their vectors
  /// @param wanted how many texts there are
  public record Progress(int ready, int wanted) {}

  /// Makes vectors until every text has one or the thread is interrupted.
  ///
  /// @param progress is told after each commit of new vectors
  /// @return how far it came
  public Progress make(Texts texts, Consumer<Progress> progress) {
    Set<TextKey> missing = new HashSet<>();
    texts.each(
        text -> {
          if (encoder.languages().contains(text.language())) {
            missing.add(text.key());
          }
        });
    int wanted = missing.size();
    Set<TextKey> stale = new HashSet<>(vectors.held());
    stale.removeAll(missing);
    vectors.remove(stale);
    missing.removeAll(vectors.held());
    int ready = wanted - missing.size();
    vectors.commit(wanted);
    if (missing.isEmpty()) {
      return new Progress(ready, wanted);
    }
    try (ForkJoinPool encoding = new ForkJoinPool(threads)) {
      Run run = new Run(missing, wanted, ready, encoding, progress);
      texts.each(run::add);
      return run.end();
    }
  }

  private final class Run {
    private final Set<TextKey> missing;
    private final int wanted;
    private final ForkJoinPool encoding;
    private final Consumer<Progress> told;
    private final List<TextToEncode> step = new ArrayList<>();
    private int ready;
    private int committed;

    Run(
        Set<TextKey> missing,
        int wanted,
        int ready,
        ForkJoinPool encoding,
        Consumer<Progress> told) {
      this.missing = missing;
      this.wanted = wanted;
      this.ready = ready;
      this.committed = ready;
      this.encoding = encoding;
      this.told = told;
    }

    void add(TextToEncode text) {
      if (!Thread.currentThread().isInterrupted() && missing.remove(text.key())) {
        step.add(text);
        if (step.size() == TEXTS_A_STEP) {
          encode();
        }
      }
    }

    private void encode() {
      List<EncodedText> encoded =
          encoding.invoke(
              ForkJoinTask.adapt(
                  () -> step.parallelStream().map(VectorMaker.this::encoded).toList()));
      for (int i = 0; i < encoded.size(); i++) {
        vectors.add(step.get(i).key(), encoded.get(i));
      }
      ready += step.size();
      step.clear();
      if (ready - committed >= TEXTS_A_COMMIT) {
        commit();
      }
    }

    private void commit() {
      vectors.commit(wanted);
      committed = ready;
      told.accept(new Progress(ready, wanted));
    }

    Progress end() {
      if (!Thread.currentThread().isInterrupted()) {
        encode();
      }
      if (ready > committed) {
        commit();
      }
      return new Progress(ready, wanted);
    }
  }

  private EncodedText encoded(TextToEncode text) {
    return encoder.text(
        Clause.of(text.text()).stream().map(clause -> clause.in(text.text())).toList(),
        text.language());
  }
}
