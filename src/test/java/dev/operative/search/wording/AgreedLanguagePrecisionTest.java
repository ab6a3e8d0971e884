package dev.operative.search.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.document.Language;
import dev.operative.engine.NaiveProvisions;
import dev.operative.evaluation.ProfileNumber;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.RankingProfile.Wordings;
import dev.operative.search.wording.Predecessors.Pair;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often the clause that a resolution took over from the one before it in its series is the
 * first earlier wording.
 *
 * <p>{@code operative.index} names a ready index to measure on; else the resolutions of {@code
 * operative.akn} that speak of counter-terrorism are indexed. {@code operative.seed} and {@code
 * operative.pairs} draw another sample; {@code operative.vary=true} prints what each number of the
 * profile is worth.
 */
class AgreedLanguagePrecisionTest {
  private static final int PAIRS = Integer.getInteger("operative.pairs", 50);
  private static final long SEED = Long.getLong("operative.seed", 1);
  private static final List<Double> FACTORS = List.of(0.0, 0.5, 1.0, 1.5, 2.0);
  private static final Pattern TOPIC = Pattern.compile("counter-terrorism|反恐");

  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static IndexView view;

  @BeforeAll
  static void openOrBuildTheIndex() throws IOException {
    String ready = System.getProperty("operative.index", "");
    if (ready.isEmpty()) {
      Path akn = ArchiveSample.folder();
      try (LuceneParagraphIndex index =
          LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
        new CorpusWalker(ArchiveLimits.DEFAULT).walk(CorpusRoot.corpus(akn), new OnTopic(index));
        index.commit();
      }
    }
    engine = LuceneSearchEngine.open(ready.isEmpty() ? folder : Path.of(ready));
    view = engine.view();
  }

  @AfterAll
  static void close() {
    if (engine != null) {
      view.close();
      engine.close();
    }
  }

  static List<Language> languages() {
    return Languages.bundled().all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thePredecessorIsTheFirstEarlierWording(Language language) {
    Predecessors predecessors = new Predecessors(view, SEED);
    List<Pair> pairs = predecessors.sample(language, PAIRS);
    List<Long> milliseconds = new ArrayList<>();
    List<String> missed = missed(pairs, RankingProfile.DEFAULT.wordings(), milliseconds);
    milliseconds.sort(Comparator.naturalOrder());
    System.out.printf(
        "%s, seed %d: the predecessor is first for %d of %d paragraphs of %d series; median %d ms of"
            + " computing, at most %d ms; not for%n%s%n",
        language,
        SEED,
        pairs.size() - missed.size(),
        pairs.size(),
        predecessors.series(language),
        milliseconds.get(milliseconds.size() / 2),
        milliseconds.getLast(),
        String.join("\n", missed));
    assertThat(pairs).hasSize(PAIRS);
    assertThat(missed).hasSizeLessThanOrEqualTo(pairs.size() / 20);
  }

  /** Prints how many are first when one number of the profile is multiplied. */
  @ParameterizedTest
  @MethodSource("languages")
  @EnabledIfSystemProperty(named = "operative.vary", matches = "true")
  void eachNumberIsWorthSomething(Language language) {
    List<Pair> pairs = new Predecessors(view, SEED).sample(language, PAIRS);
    System.out.printf("%s, times %s%n", language, FACTORS);
    for (ProfileNumber number : ProfileNumber.of(RankingProfile.DEFAULT)) {
      if (number.name().startsWith("wordings.")) {
        System.out.printf(
            "%s %s: %s%n",
            number.name(),
            number.value(),
            FACTORS.stream()
                .filter(factor -> factor > 0 || number.value() instanceof Double)
                .map(
                    factor ->
                        pairs.size()
                            - missed(pairs, number.times(factor).wordings(), new ArrayList<>())
                                .size())
                .toList());
      }
    }
  }

  /** The pairs whose predecessor is not first. */
  private static List<String> missed(List<Pair> pairs, Wordings profile, List<Long> milliseconds) {
    AgreedLanguage agreed = new AgreedLanguage(view, profile);
    List<String> missed = new ArrayList<>();
    for (Pair pair : pairs) {
      long started = cpuTime();
      ClauseHistory history = agreed.history(pair.subject().paragraph().id(), 10).orElseThrow();
      milliseconds.add((cpuTime() - started) / 1_000_000);
      String expected = pair.predecessor().paragraph().id().toString();
      List<String> found =
          history.earlier().stream().map(one -> one.found().paragraph().id().toString()).toList();
      if (found.isEmpty() || !found.getFirst().equals(expected)) {
        missed.add(
            "%s: %s at %d in %s"
                .formatted(
                    pair.subject().paragraph().id(), expected, found.indexOf(expected), found));
      }
    }
    return missed;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Takes the resolutions that speak of the topic. */
  private static final class OnTopic implements CorpusSink {
    private final AkomaNtosoReader reader = new AkomaNtosoReader(Vocabulary.bundled());
    private final LuceneParagraphIndex index;

    private OnTopic(LuceneParagraphIndex index) {
      this.index = index;
    }

    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      if (TOPIC.matcher(new String(file.content(), StandardCharsets.UTF_8)).find()
          && reader.read(file, sidecar) instanceof ReadOutcome.Parsed parsed) {
        index.put(parsed.document(), file.path());
      }
    }

    @Override
    public void refused(ReadOutcome.Notice reason) {}

    @Override
    public void advanced(long bytes) {}
  }
}
