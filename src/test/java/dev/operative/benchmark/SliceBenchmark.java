package dev.operative.benchmark;

import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.lucene.snapshot.Processors;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures what one search gains that is cut into slices, by how many provisions it matches: the
 * processor time of its longest thread, which is how long it takes where every thread has a
 * processor, and which other work on the machine hardly disturbs. The two ways take turns; the best
 * round counts.
 */
final class SliceBenchmark {
  private static final int ROUNDS = 40;

  private final Path index;
  private final int copies;

  /**
   * @param copies how many times the index is searched at once, as if it were so many times as
   *     large: its provisions then stand there so many times
   */
  SliceBenchmark(Path index, int copies) {
    this.index = index;
    this.copies = copies;
  }

  List<Report> run() throws IOException {
    Path enlarged = Files.createTempDirectory("operative-slices");
    try {
      enlarge(enlarged);
      return List.of(measure(enlarged));
    } finally {
      try (Stream<Path> files = Files.walk(enlarged)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void enlarge(Path enlarged) throws IOException {
    IndexWriterConfig plain = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (Directory from = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(from);
        Directory to = FSDirectory.open(enlarged)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      reader.leaves().stream()
          .map(leaf -> leaf.reader().getMetaData().sort())
          .filter(sort -> sort != null)
          .findFirst()
          .ifPresent(plain::setIndexSort);
      try (IndexWriter writer = new IndexWriter(to, plain)) {
        for (int i = 0; i < copies; i++) {
          writer.addIndexes(from);
        }
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
      }
    }
  }

  private static Report measure(Path enlarged) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    Report report =
        new Report(
            "slices",
            "search",
            "matches",
            "one slice, ms",
            processors + " slices, longest ms",
            "all slices, ms",
            "times as fast");
    try (LuceneSearchEngine one = LuceneSearchEngine.open(enlarged, new Processors(1, 1));
        LuceneSearchEngine many = LuceneSearchEngine.open(enlarged, new Processors(processors, 1));
        IndexView whole = one.view();
        IndexView sliced = many.view()) {
      for (Query query : queries()) {
        SearchRequest request =
            new SearchRequest(
                query, Filters.NONE, Sort.RELEVANCE, 0, 20, EnumSet.allOf(Facet.class));
        SearchResult expected = whole.search(request);
        if (!expected.equals(sliced.search(request))) {
          throw new IllegalStateException("slices find something else for " + query);
        }
        List<Threads> alone = new ArrayList<>();
        List<Threads> cut = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          alone.add(threads(() -> whole.search(request)));
          cut.add(threads(() -> sliced.search(request)));
        }
        double before = least(alone, Threads::longest);
        double after = least(cut, Threads::longest);
        report.add(
            query.toString(),
            String.format(Locale.ROOT, "%,d", expected.total()),
            number(before),
            number(after),
            number(least(cut, Threads::together)),
            number(before / after));
      }
    }
    return report;
  }

  /** Processor time of the threads of one search, in milliseconds. */
  private record Threads(double longest, double together) {}

  private static Threads threads(Runnable search) {
    Map<Long, Long> before = processorTimes();
    search.run();
    double longest = 0;
    double together = 0;
    for (Map.Entry<Long, Long> after : processorTimes().entrySet()) {
      double millis = (after.getValue() - before.getOrDefault(after.getKey(), 0L)) / 1e6;
      longest = Math.max(longest, millis);
      together += millis;
    }
    return new Threads(longest, together);
  }

  /** Of this thread and of those that search slices, by their numbers. */
  private static Map<Long, Long> processorTimes() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<Long, Long> times = new HashMap<>();
    times.put(Thread.currentThread().threadId(), threads.getCurrentThreadCpuTime());
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith(Processors.THREADS)) {
        times.put(thread.getThreadId(), threads.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return times;
  }

  private static double least(List<Threads> rounds, ToDoubleFunction<Threads> millis) {
    return rounds.stream().mapToDouble(millis).min().orElseThrow();
  }

  /** From words that few provisions have to words that nearly all have. */
  private static List<Query> queries() {
    List<Query> words = new ArrayList<>();
    for (String word :
        List.of("hijacking", "piracy", "terrorism", "implementation", "security", "states", "of")) {
      words.add(new Query.Word(word));
    }
    words.add(new Query.Word("决议"));
    words.add(new Query.Phrase("international peace and security", 0));
    words.add(new Query.Or(List.of(new Query.Word("the"), new Query.Word("的"))));
    return words;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
