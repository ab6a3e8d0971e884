package dev.operative.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.indexing.VectorMaker.Progress;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.ForwardingEncoder;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.TextToEncode;
import dev.operative.search.meaning.VectorIndex;
import dev.operative.search.meaning.WordEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorMakerTest {
  private final WordEncoder encoder = new WordEncoder("test");
  private final Memory vectors = new Memory();

  /** Vectors in memory, with a note of what was done. */
  private static final class Memory implements VectorIndex {
    private final Set<TextKey> held = new LinkedHashSet<>();
    private int added;
    private int commits;

    @Override
    public Set<TextKey> held() {
      return Set.copyOf(held);
    }

    @Override
    public void add(TextKey text, EncodedText encoded) {
      assertThat(held.add(text)).isTrue();
      added++;
    }

    @Override
    public void remove(Collection<TextKey> texts) {
      held.removeAll(texts);
    }

    @Override
    public void commit(int wanted) {
      commits++;
    }

    @Override
    public void close() {}
  }

  private Progress make(List<TextToEncode> texts, List<Progress> told) {
    return new VectorMaker(encoder, vectors, 2).make(texts::forEach, told::add);
  }

  private static List<TextToEncode> texts(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> new TextToEncode("paragraph " + i, Language.ENGLISH))
        .toList();
  }

  @Test
  void makesOneVectorForEachTextThatIsRead() {
    List<TextToEncode> texts = new ArrayList<>(texts(0, 3));
    texts.addAll(texts(0, 2));
    texts.add(new TextToEncode("段落", Language.CHINESE));
    assertThat(make(texts, new ArrayList<>())).isEqualTo(new Progress(3, 3));
    assertThat(vectors.held).hasSize(3);
  }

  @Test
  void makesOnlyWhatIsMissingAndDropsWhatIsNoMore() {
    make(texts(0, 10), new ArrayList<>());
    vectors.added = 0;
    assertThat(make(texts(4, 12), new ArrayList<>())).isEqualTo(new Progress(8, 8));
    assertThat(vectors.added).isEqualTo(2);
    assertThat(vectors.held).hasSize(8);
  }

  @Test
  void commitsAsItGoesAndSaysHowFarItIs() {
    List<Progress> told = new ArrayList<>();
    make(texts(0, 2_500), told);
    assertThat(told)
        .containsExactly(
            new Progress(1_000, 2_500), new Progress(2_000, 2_500), new Progress(2_500, 2_500));
    assertThat(vectors.commits)
        .as("before the first text, twice on the way, at the end")
        .isEqualTo(4);
  }

  @Test
  void looksAtTheTextsOnceWhenNoneIsMissing() {
    make(texts(0, 10), new ArrayList<>());
    List<Progress> told = new ArrayList<>();
    AtomicInteger looks = new AtomicInteger();
    Progress made =
        new VectorMaker(encoder, vectors, 2)
            .make(
                sink -> {
                  looks.incrementAndGet();
                  texts(0, 10).forEach(sink);
                },
                told::add);
    assertThat(made).isEqualTo(new Progress(10, 10));
    assertThat(looks).hasValue(1);
    assertThat(told).isEmpty();
  }

  @Test
  void stopsWhenInterruptedAndGoesOnTheNextTime() {
    List<TextToEncode> texts = texts(0, 1_500);
    Progress stopped =
        new VectorMaker(encoder, vectors, 2)
            .make(texts::forEach, progress -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(stopped).isEqualTo(new Progress(1_000, 1_500));
    assertThat(make(texts, new ArrayList<>())).isEqualTo(new Progress(1_500, 1_500));
    assertThat(vectors.added).isEqualTo(1_500);
  }

  @Test
  void encodesAsManyTextsSideBySideAsItHasThreads() {
    CountDownLatch both = new CountDownLatch(2);
    SentenceEncoder waiting = new Waiting(encoder, both);
    new VectorMaker(waiting, vectors, 2).make(texts(0, 2)::forEach, progress -> {});
    assertThat(vectors.held).hasSize(2);
  }

  /** Encodes nothing before so many threads came to encode. */
  private record Waiting(SentenceEncoder encoder, CountDownLatch others)
      implements ForwardingEncoder {
    @Override
    public EncodedText text(List<String> clauses, Language language) {
      others.countDown();
      assertThat(came()).isTrue();
      return encoder.text(clauses, language);
    }

    /** Whether the other threads came; they have ten seconds, so that a test that fails ends. */
    private boolean came() {
      try {
        return others.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
