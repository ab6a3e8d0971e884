package dev.operative.benchmark;

import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Measures how time, memory and disk grow with what is indexed. */
final class GrowthBenchmark {
  private static final String INDEXING = "-Xmx1g";
  private static final String SERVING = "-Xmx256m";
  private static final int REQUESTS = 500;
  private static final long SEED = 23;

  /** A document that none of the archives has. */
  private static final String ONE_MORE =
      """
      S/RES/99999 (2026)

      The Security Council,

      Recalling its resolution 2396 (2017),

      1. Decides that all States shall guard lighthouses;

      2. Decides to remain seized of the matter.
      """;

  private static final List<String> COLUMNS =
      List.of(
          "provisions",
          "works",
          "indexing s",
          "its memory MiB",
          "index MiB",
          "one file more s",
          "ready s",
          "request ms",
          "p50 ms",
          "server's memory MiB");

  /** The columns that are drawn over the first. */
  private static final List<Integer> DRAWN = List.of(2, 4, 5, 7, 9);

  private final Path indexes;

  /**
   * @param indexes where the indexes are made and left, to be looked into
   */
  GrowthBenchmark(Path indexes) {
    this.indexes = indexes;
  }

  /**
   * Indexes each folder anew, then one document more, and serves what came of it. A picture of it
   * is left beside the indexes.
   *
   * @param folders the smallest first
   */
  List<Report> run(List<Path> folders)
      throws IOException, InterruptedException, ExecutionException {
    Report report = new Report("growth", COLUMNS.toArray(String[]::new));
    List<String[]> rows = new ArrayList<>();
    for (Path folder : folders) {
      rows.add(row(folder));
      report.add(rows.getLast());
    }
    Files.writeString(indexes.resolve("growth.svg"), picture(rows));
    return List.of(report);
  }

  private static String picture(List<String[]> rows) {
    List<GrowthPicture.Figure> figures =
        DRAWN.stream()
            .map(column -> new GrowthPicture.Figure(COLUMNS.get(column), values(rows, column)))
            .toList();
    return GrowthPicture.svg(COLUMNS.getFirst(), values(rows, 0), figures);
  }

  private static double[] values(List<String[]> rows, int column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
  }

  private String[] row(Path folder) throws IOException, InterruptedException, ExecutionException {
    Path index = indexes.resolve(String.valueOf(folder.getFileName()));
    RunCommand whole = index(index, folder);
    Path one = Files.createDirectories(indexes.resolve("one-more"));
    Files.writeString(one.resolve("one.txt"), ONE_MORE);
    RunCommand more = index(index, one);
    List<String> cells = new ArrayList<>();
    IndexView.Size size = size(index);
    cells.addAll(List.of(Long.toString(size.provisions()), Long.toString(size.works())));
    cells.addAll(
        List.of(
            seconds(whole.processor()),
            Long.toString(whole.mebibytes()),
            Long.toString(mebibytes(index)),
            seconds(more.processor())));
    try (ServedIndex served =
        ServedIndex.start(
            SERVING, "--index", index.toString(), "--meaning", "off", "--read-only")) {
      cells.add(seconds(served.processorTime().toMillis() / 1e3));
      Load load = new Load(served);
      Mix mix = new Mix(Vocabulary.bundled(), SEED);
      load.saturated(mix.mixed(REQUESTS), 1);
      Load.Outcome outcome = load.saturated(mix.mixed(REQUESTS), 1);
      double[] millis = outcome.millis().clone();
      Arrays.sort(millis);
      cells.add(seconds(outcome.processor()));
      cells.add(seconds(millis[millis.length / 2]));
      cells.add(Long.toString(served.mostMebibytes()));
    }
    return cells.toArray(String[]::new);
  }

  private static RunCommand index(Path index, Path folder)
      throws IOException, InterruptedException {
    return RunCommand.of(
        INDEXING,
        List.of("index", "--index", index.toString(), "--meaning", "off", folder.toString()));
  }

  private static IndexView.Size size(Path index) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index);
        IndexView view = engine.view()) {
      return view.size();
    }
  }

  private static long mebibytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes >> 20;
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
