package dev.operative.benchmark;

import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs what {@code bin/benchmark} names. */
public final class Benchmark {
  private static final int STARTS = 5;
  private static final int REQUESTS = 1_000;
  private static final long SEED = 1;

  private Benchmark() {}

  public static void main(String... arguments) throws Exception {
    List<Report> reports =
        switch (arguments.length == 0 ? "" : arguments[0]) {
          case "start" -> start(Arrays.asList(arguments).subList(1, arguments.length));
          case "search" -> search(Arrays.asList(arguments).subList(1, arguments.length));
          case "slices" -> slices(Arrays.asList(arguments).subList(1, arguments.length));
          case "index" -> index(Arrays.asList(arguments).subList(1, arguments.length));
          case "growth" -> growth(Arrays.asList(arguments).subList(1, arguments.length));
          case "archive" -> archive(Arrays.asList(arguments).subList(1, arguments.length));
          default -> List.of();
        };
    if (reports.isEmpty()) {
      System.err.println(
          """
          usage: bin/benchmark start [RUNS [OPTION OF SERVE]...]
                 bin/benchmark search INDEX [REQUESTS [RECORDING.jfr]]
                 bin/benchmark slices INDEX [COPIES]
                 bin/benchmark index CORPUS [ROUNDS]
                 bin/benchmark archive INDEX PROVISIONS FOLDER
                 bin/benchmark growth INDEXES FOLDER...\
          """);
      System.exit(2);
    }
    reports.forEach(Report::print);
    Report.write(
        Path.of(
            System.getProperty("operative.home"), "target", "benchmark", arguments[0] + ".json"),
        reports);
  }

  private static List<Report> start(List<String> arguments) throws Exception {
    int runs = arguments.isEmpty() ? STARTS : Integer.parseInt(arguments.getFirst());
    return List.of(
        new StartBenchmark().run(runs, arguments.stream().skip(1).toArray(String[]::new)));
  }

  private static List<Report> slices(List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      return List.of();
    }
    int copies = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 1;
    return new SliceBenchmark(Path.of(arguments.getFirst()), copies).run();
  }

  private static List<Report> index(List<String> arguments) throws Exception {
    if (arguments.isEmpty()) {
      return List.of();
    }
    int rounds = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 1;
    return List.of(new IndexBenchmark(Path.of(arguments.getFirst()), rounds).run());
  }

  private static List<Report> growth(List<String> arguments) throws Exception {
    if (arguments.size() < 2) {
      return List.of();
    }
    return new GrowthBenchmark(Path.of(arguments.getFirst()).toAbsolutePath())
        .run(arguments.stream().skip(1).map(Path::of).map(Path::toAbsolutePath).toList());
  }

  private static List<Report> archive(List<String> arguments) throws IOException {
    if (arguments.size() != 3) {
      return List.of();
    }
    Report report = new Report("archive", "provisions", "works", "folder");
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(Path.of(arguments.getFirst()));
        IndexView view = engine.view()) {
      int works =
          new MadeArchive(view, SEED)
              .write(Integer.parseInt(arguments.get(1)), Path.of(arguments.get(2)));
      report.add(arguments.get(1), Integer.toString(works), arguments.get(2));
    }
    return List.of(report);
  }

  private static List<Report> search(List<String> arguments) throws Exception {
    if (arguments.isEmpty()) {
      return List.of();
    }
    int requests = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : REQUESTS;
    Optional<Path> recording =
        arguments.size() > 2
            ? Optional.of(Path.of(arguments.get(2)).toAbsolutePath())
            : Optional.empty();
    return new SearchBenchmark(Path.of(arguments.getFirst()), requests, recording).run();
  }
}
