package dev.operative.benchmark;

import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * Measures searching over HTTP: processor time by sort of request beside plain Lucene, then latency
 * at saturation and at a fixed rate. The index is locked meanwhile, so that the server searches it
 * as it is, whatever its corpus holds.
 */
final class SearchBenchmark {
  private static final long SEED = 20_171_221;
  private static final int ROUNDS = 5;
  private static final Duration WARM_UP = Duration.ofSeconds(60);

  private final Path index;
  private final int requests;
  private final Optional<Path> recording;

  SearchBenchmark(Path index, int requests, Optional<Path> recording) {
    this.index = index;
    this.requests = requests;
    this.recording = recording;
  }

  List<Report> run() throws IOException, InterruptedException, ExecutionException {
    Vocabulary vocabulary = Vocabulary.bundled();
    String meaning = Files.isDirectory(index.resolve("vectors")) ? "on" : "off";
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        DirectoryReader reader = DirectoryReader.open(directory);
        ServedIndex served =
            ServedIndex.start(recording, "--index", index.toString(), "--meaning", meaning)) {
      lock.ensureValid();
      Load load = new Load(served);
      warm(load, new Mix(vocabulary, SEED + 1));
      return List.of(sorts(load, new PlainLucene(reader), vocabulary), latencies(load, vocabulary));
    }
  }

  /**
   * By sort, one client: the median of several rounds, in each of which server and Lucene take
   * turns.
   */
  private Report sorts(Load load, PlainLucene lucene, Vocabulary vocabulary)
      throws IOException, InterruptedException, ExecutionException {
    Report report =
        new Report(
            "sorts",
            "sort",
            "processor ms",
            "plain Lucene ms",
            "ratio",
            "p50 ms",
            "p95 ms",
            "p99 ms");
    for (List<Mix.Request> sort : new Mix(vocabulary, SEED).sorts(Math.max(1, requests / ROUNDS))) {
      List<Double> server = new ArrayList<>();
      List<Double> plain = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      List<Load.Outcome> outcomes = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) {
        Load.Outcome outcome = load.saturated(sort, 1);
        Optional<Double> lucenes = plain(lucene, sort);
        if (round > 0) {
          outcomes.add(outcome);
          server.add(outcome.processor());
          lucenes.ifPresent(plain::add);
          lucenes.ifPresent(each -> ratios.add(outcome.processor() / each));
        }
      }
      double[] all =
          outcomes.stream()
              .flatMapToDouble(each -> Arrays.stream(each.millis()))
              .sorted()
              .toArray();
      report.add(
          sort.getFirst().sort(),
          number(median(server)),
          plain.isEmpty() ? "" : number(median(plain)),
          ratios.isEmpty() ? "" : number(median(ratios)),
          number(all[all.length / 2]),
          number(all[all.length * 95 / 100]),
          number(all[all.length * 99 / 100]));
    }
    return report;
  }

  /**
   * Milliseconds of this thread that Lucene takes for each request, where it can do the same work.
   */
  private static Optional<Double> plain(PlainLucene lucene, List<Mix.Request> sort)
      throws IOException {
    if (sort.getFirst().term().isEmpty()) {
      return Optional.empty();
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long since = threads.getCurrentThreadCpuTime();
    long seen = 0;
    for (Mix.Request request : sort) {
      Term term = request.term().orElseThrow();
      Query query = request.path().endsWith(Mix.TYPED) ? lucene.typed(term) : lucene.both(term);
      seen += lucene.answer(query);
    }
    if (seen == 0) {
      throw new IllegalStateException("nothing was found for " + sort.getFirst().sort());
    }
    return Optional.of((threads.getCurrentThreadCpuTime() - since) / 1e6 / sort.size());
  }

  /** The compilers have done most of their work after a minute of load. */
  private static void warm(Load load, Mix mix)
      throws IOException, InterruptedException, ExecutionException {
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      load.saturated(mix.mixed(ROUNDS * 10), 2);
    }
  }

  private Report latencies(Load load, Vocabulary vocabulary)
      throws IOException, InterruptedException, ExecutionException {
    Report report =
        new Report(
            "latencies",
            "mixed requests",
            "answers a second",
            "processor ms",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "refused");
    List<Mix.Request> mixed = new Mix(vocabulary, SEED).mixed(requests);
    add(report, "1 client, as fast as answered", load.saturated(mixed, 1));
    Load.Outcome most = load.saturated(mixed, 8);
    add(report, "8 clients, as fast as answered", most);
    for (double share : List.of(0.25, 0.5, 0.75)) {
      double rate = most.perSecond() * share;
      add(
          report,
          String.format(Locale.ROOT, "%.0f a second, %.0f %% of that", rate, share * 100),
          load.steady(mixed, rate));
    }
    return report;
  }

  private static void add(Report report, String name, Load.Outcome outcome) {
    report.add(
        name,
        number(outcome.perSecond()),
        number(outcome.processor()),
        number(outcome.within(0.5)),
        number(outcome.within(0.95)),
        number(outcome.within(0.99)),
        Integer.toString(outcome.refused()));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
