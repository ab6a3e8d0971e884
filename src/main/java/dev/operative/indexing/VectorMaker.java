package dev.operative.indexing;

import dev.operative.document.work.TextKey;
import dev.operative.search.IndexView;
import dev.operative.search.meaning.Clause;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.TextToEncode;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Makes the vectors that the texts of an index lack, and drops those of texts that it has no more. It commits as it goes: when
/// it is stopped or killed, it goes on from there the next time.
public final class VectorMaker {
  /// After so many texts, some seconds' work, a commit.
  private static final int TEXTS_A_COMMIT = 1_000;

  private final SentenceEncoder encoder;
  private final VectorIndex vectors;

  public VectorMaker(SentenceEncoder encoder, VectorIndex vectors) {
    this.encoder = encoder;
    this.vectors = vectors;
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
    Run run = new Run(missing, wanted, ready, progress);
    texts.each(run::add);
    return run.end();
  }

  private final class Run {
    private final Set<TextKey> missing;
    private final int wanted;
    private final Consumer<Progress> told;
    private int ready;
    private int committed;

    Run(Set<TextKey> missing, int wanted, int ready, Consumer<Progress> told) {
      this.missing = missing;
      this.wanted = wanted;
      this.ready = ready;
      this.committed = ready;
      this.told = told;
    }

    void add(TextToEncode text) {
      if (Thread.currentThread().isInterrupted() || !missing.remove(text.key())) {
        return;
      }
      vectors.add(
          text.key(),
          encoder.text(
              Clause.of(text.text()).stream().map(clause -> clause.in(text.text())).toList(),
              text.language()));
      ready++;
      if (ready - committed == TEXTS_A_COMMIT) {
        commit();
      }
    }

    private void commit() {
      vectors.commit(wanted);
      committed = ready;
      told.accept(new Progress(ready, wanted));
    }

    Progress end() {
      if (ready > committed) {
        commit();
      }
      return new Progress(ready, wanted);
    }
  }
}
