package dev.operative.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures how long {@code bin/operative serve} takes: from the command until it says that it
 * serves, and from then until the start page and a first search are there. Each run is a process of
 * its own.
 */
final class StartBenchmark {
  private static final List<String> PAGES = List.of("/", "/?q=border+controls");

  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * One start.
   *
   * @param wall seconds until it was ready, then until each page was there
   * @param processor seconds of processor time of the server by the same moments
   */
  private record Run(List<Double> wall, List<Double> processor) {}

  /** Starts as often as wanted, after one start that is not counted. */
  Report run(int runs, String... options) throws IOException, InterruptedException {
    List<Run> all = new ArrayList<>();
    for (int i = 0; i <= runs; i++) {
      Run run = once(options);
      if (i > 0) {
        all.add(run);
      }
    }
    Report report = new Report("start", "what", "wall s", "min", "max", "processor s");
    List<String> names = List.of("ready", "start page after that", "first search after that");
    for (int i = 0; i < names.size(); i++) {
      int moment = i;
      double[] wall = all.stream().mapToDouble(run -> run.wall().get(moment)).sorted().toArray();
      double[] processor =
          all.stream().mapToDouble(run -> run.processor().get(moment)).sorted().toArray();
      report.add(
          names.get(i),
          seconds(wall[runs / 2]),
          seconds(wall[0]),
          seconds(wall[runs - 1]),
          seconds(processor[runs / 2]));
    }
    return report;
  }

  private Run once(String... options) throws IOException, InterruptedException {
    List<Double> wall = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    long since = System.nanoTime();
    try (ServedIndex served = ServedIndex.start(Optional.empty(), options)) {
      wall.add((System.nanoTime() - since) / 1e9);
      processor.add(served.processorTime().toMillis() / 1e3);
      for (String page : PAGES) {
        since = System.nanoTime();
        client.send(
            HttpRequest.newBuilder(served.at(page)).build(),
            HttpResponse.BodyHandlers.discarding());
        wall.add((System.nanoTime() - since) / 1e9);
        processor.add(served.processorTime().toMillis() / 1e3);
      }
    }
    return new Run(wall, processor);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f", seconds);
  }
}
