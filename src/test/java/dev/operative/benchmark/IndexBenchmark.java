package dev.operative.benchmark;

import dev.operative.Main;
import dev.operative.cli.environment.Wiring;
import dev.operative.document.Language;
import dev.operative.indexing.IndexProgress;
import dev.operative.indexing.Indexer;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures what indexing a corpus takes, beside what Lucene alone takes to index the same texts by
 * the same analyzers, and what one file more takes.
 */
final class IndexBenchmark {
  private static final int THREADS = 2;
  private static final double BUFFER_MEGABYTES = 64;
  private static final int FILES_MORE = 5;
  private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS);

  private final Wiring wiring = Main.wiring();
  private final Path corpus;
  private final int rounds;

  /**
   * @param rounds how often both are done, in turn; the first is not counted when there are more
   */
  IndexBenchmark(Path corpus, int rounds) {
    this.corpus = corpus;
    this.rounds = rounds;
  }

  /** Kept of a text as Operative keeps it. */
  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** A text as it is searched. */
  private record Text(Language language, String text) {}

  /** Seconds of the wall and of the processors. */
  private record Took(double wall, double processor) {
    static Took by(Callable<?> work) throws Exception {
      long wall = System.nanoTime();
      long processor = processorNanos();
      work.call();
      return new Took((System.nanoTime() - wall) / 1e9, (processorNanos() - processor) / 1e9);
    }

    private static long processorNanos() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  Report run() throws Exception {
    Report report =
        new Report("index", "what", "wall s", "processor s", "texts", "ratio to plain Lucene");
    Path folder = Files.createTempDirectory("operative-index-benchmark");
    for (int round = 0; round < rounds; round++) {
      Path index = folder.resolve("index-" + round);
      Took ours = Took.by(() -> index(index, corpus));
      List<List<Text>> provisions = texts(index);
      Took lucenes = Took.by(() -> plain(folder.resolve("plain"), provisions));
      if (round > 0 || rounds == 1) {
        String texts = Integer.toString(provisions.stream().mapToInt(List::size).sum());
        add(report, "Operative: read, put together, indexed", ours, texts, ours, lucenes);
        add(report, "plain Lucene, the same texts", lucenes, texts, lucenes, lucenes);
      }
      if (round == rounds - 1) {
        for (int file = 0; file < FILES_MORE; file++) {
          Path one = Files.createDirectories(folder.resolve("one-more"));
          Files.writeString(
              one.resolve("one.txt"),
              "S/RES/99999 (2026)\n\nThe Security Council,\n\n%d. Decides that all States shall guard lighthouses;\n"
                  .formatted(file + 1));
          Took more = Took.by(() -> index(index, one));
          add(report, "one file more", more, "1", more, more);
        }
      }
    }
    return report;
  }

  private static void add(
      Report report, String what, Took took, String texts, Took one, Took other) {
    report.add(
        what,
        number(took.wall()),
        number(took.processor()),
        texts,
        one.equals(other) ? "" : number(one.processor() / other.processor()));
  }

  private Path index(Path index, Path given) throws IOException, InterruptedException {
    try (ParagraphIndex writer = wiring.openIndex(new IndexAddress.Folder(index));
        DocumentReader reader = wiring.reader()) {
      new Indexer(new CorpusWalker(ArchiveLimits.DEFAULT), reader, "benchmark")
          .run(List.of(CorpusRoot.corpus(given)), writer, IndexProgress.SILENT);
    }
    return index;
  }

  private List<List<Text>> texts(Path index) {
    List<List<Text>> provisions = new ArrayList<>();
    try (SearchEngine engine = wiring.openEngine(new IndexAddress.Folder(index));
        IndexView view = engine.view()) {
      view.scan(
          new Query.All(),
          Filters.NONE,
          found -> {
            List<Text> texts = new ArrayList<>();
            for (Language language : wiring.languages().all()) {
              found
                  .textIn(language)
                  .ifPresent(each -> texts.add(new Text(language, each.paragraph().text())));
            }
            provisions.add(texts);
          });
    }
    return provisions;
  }

  /** Nothing but the texts: found by the same words, and stored. One segment, as ours is. */
  private static Path plain(Path folder, List<List<Text>> provisions) throws Exception {
    IndexWriterConfig config =
        new IndexWriterConfig(Schema.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Long>> halves = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int from = provisions.size() * thread / THREADS;
        int to = provisions.size() * (thread + 1) / THREADS;
        halves.add(
            () -> {
              for (List<Text> texts : provisions.subList(from, to)) {
                writer.addDocument(document(texts));
              }
              return (long) to - from;
            });
      }
      for (Future<Long> half : threads.invokeAll(halves)) {
        half.get();
      }
      writer.forceMerge(1);
      writer.commit();
    }
    return folder;
  }

  private static Document document(List<Text> texts) {
    Document document = new Document();
    for (Text text : texts) {
      document.add(new Field(Schema.text(text.language()), text.text(), TEXT));
      if (text.text().codePoints().anyMatch(Character::isIdeographic)) {
        document.add(new Field(Schema.pairs(text.language()), text.text(), TEXT));
        document.add(new Field(Schema.words(text.language()), text.text(), WORDS));
      }
      document.add(new StoredField(Schema.RECORD, text.text()));
    }
    return document;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
