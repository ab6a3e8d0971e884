package dev.operative;

import dev.operative.cli.environment.Wiring;
import dev.operative.document.Language;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.ServerSettings;
import dev.operative.web.WebServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures the server under load: clients that ask as fast as they are answered, over HTTP, each
 * request a page of twenty results with highlights and all facets. The requests are the same at
 * every run. Then what is asked while somebody types, key by key, by one client. Started by {@code
 * bin/benchmark INDEX [REQUESTS]}.
 */
public final class Benchmark {
  private static final int CLIENTS = 8;
  private static final int REQUESTS = 4_000;
  private static final long SEED = 20_171_221;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;
  private final List<Request> requests;

  private Benchmark(String server, List<Request> requests) {
    this.server = server;
    this.requests = requests;
  }

  /** A request and the sort it is counted under. */
  private record Request(String sort, String path) {}

  /** How long a request took. */
  private record Timing(Request request, double millis) {}

  public static void main(String... arguments) throws Exception {
    if (arguments.length == 0 || arguments.length > 2) {
      System.err.println("usage: bin/benchmark INDEX [REQUESTS]");
      System.exit(2);
    }
    Path index = Path.of(arguments[0]);
    int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : REQUESTS;
    Wiring wiring = Main.wiring();
    Vocabulary vocabulary = wiring.vocabulary();
    try (SearchEngine engine = wiring.openToServe(new IndexAddress.Folder(index));
        IndexView view = engine.view();
        WebServer server = wiring.webServer(engine, ServerSettings.at("127.0.0.1", 0))) {
      String address = "http://127.0.0.1:" + server.start();
      System.out.printf("%,d paragraphs%n", view.statistics().provisions());
      new Benchmark(address, Mix.requests(vocabulary, requests / 2, SEED + 1)).run(CLIENTS);
      Benchmark measured = new Benchmark(address, Mix.requests(vocabulary, requests, SEED));
      long started = System.nanoTime();
      long worked = processorNanos();
      long served = serverNanos();
      List<Timing> timings = measured.run(CLIENTS);
      report(timings, (System.nanoTime() - started) / 1e9);
      System.out.printf(
          "%.1f ms of one processor a request, %.1f of them in the threads that answer;%n"
              + "the rest are clients, compiler and collector%n",
          (processorNanos() - worked) / 1e6 / timings.size(),
          (serverNanos() - served) / 1e6 / timings.size());
      new Benchmark(address, Mix.keys(vocabulary, requests / 2, SEED + 1)).run(1);
      line("suggest", new Benchmark(address, Mix.keys(vocabulary, requests, SEED)).run(1));
    }
  }

  /** What this process has used, which other work on the machine does not blur. */
  private static long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  /** What the threads have used that answer requests: no client, compiler or collector. */
  private static long serverNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith("JettyServerThreadPool")) {
        nanos += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return nanos;
  }

  private List<Timing> run(int count) throws Exception {
    AtomicInteger next = new AtomicInteger();
    List<Callable<List<Timing>>> clients = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clients.add(() -> client(next));
    }
    List<Timing> timings = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
      for (Future<List<Timing>> client : threads.invokeAll(clients)) {
        timings.addAll(client.get());
      }
    }
    return timings;
  }

  private List<Timing> client(AtomicInteger next) throws IOException, InterruptedException {
    List<Timing> timings = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
      Request request = requests.get(i);
      long started = System.nanoTime();
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(server + request.path())).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      timings.add(new Timing(request, (System.nanoTime() - started) / 1e6));
      if (answer.statusCode() != 200) {
        throw new IOException(answer.statusCode() + " for " + request.path());
      }
    }
    return timings;
  }

  private static void report(List<Timing> timings, double seconds) {
    Map<String, List<Timing>> sorts = new LinkedHashMap<>();
    for (Timing timing : timings) {
      sorts.computeIfAbsent(timing.request().sort(), sort -> new ArrayList<>()).add(timing);
    }
    sorts.forEach(Benchmark::line);
    line("all", timings);
    System.out.printf("%.0f requests a second, %d clients%n", timings.size() / seconds, CLIENTS);
  }

  private static void line(String name, List<Timing> timings) {
    double[] sorted = timings.stream().mapToDouble(Timing::millis).sorted().toArray();
    System.out.printf(
        "%-12s %,6d requests  p50 %5.1f  p95 %5.1f  p99 %5.1f  longest %5.1f ms%n",
        name,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length * 99 / 100],
        Arrays.stream(sorted).max().orElse(0));
  }

  /** What people ask, made of the terms and verbs of the vocabulary. */
  private static final class Mix {
    private static final int BEGINNING = 5;

    private final Random random;
    private final List<String> english;
    private final List<String> chinese;
    private final List<String> beginnings;
    private final List<String> verbs;

    private Mix(Vocabulary vocabulary, long seed) {
      random = new Random(seed);
      english =
          vocabulary.terms().stream()
              .map(term -> term.forms(Language.ENGLISH))
              .flatMap(List::stream)
              .toList();
      beginnings =
          english.stream()
              .flatMap(term -> Arrays.stream(term.split("[^A-Za-z]+")))
              .filter(word -> word.length() > BEGINNING)
              .map(word -> word.substring(0, BEGINNING))
              .distinct()
              .toList();
      chinese =
          vocabulary.terms().stream()
              .map(term -> term.forms(Language.CHINESE))
              .flatMap(List::stream)
              .toList();
      verbs = vocabulary.verbGroups().stream().map(VerbGroup::name).limit(20).toList();
    }

    static List<Request> requests(Vocabulary vocabulary, int count, long seed) {
      Mix mix = new Mix(vocabulary, seed);
      List<Request> requests = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        requests.add(mix.request());
      }
      return requests;
    }

    /** Terms as they are typed, each key a request. */
    static List<Request> keys(Vocabulary vocabulary, int count, long seed) {
      Mix mix = new Mix(vocabulary, seed);
      List<Request> requests = new ArrayList<>();
      while (requests.size() < count) {
        String term = mix.one(mix.random.nextInt(4) == 0 ? mix.chinese : mix.english);
        for (int end = 1; end <= term.length() && requests.size() < count; end++) {
          requests.add(
              new Request("suggest", "/api/v1/suggest?q=" + encoded(term.substring(0, end))));
        }
      }
      return requests;
    }

    private Request request() {
      int chance = random.nextInt(100);
      if (chance < 30) {
        return of("words", one(english), "");
      } else if (chance < 45) {
        return of("phrase", "\"" + one(english) + "\"", "");
      } else if (chance < 60) {
        return of("verb", one(english), "&verb=" + encoded(one(verbs)));
      } else if (chance < 75) {
        return of("Chinese", one(chinese), "");
      } else if (chance < 85) {
        return of("boolean", "(" + one(english) + ") OR (" + one(english) + ")", "&lang=en");
      } else if (chance < 90) {
        return of("wildcard", one(beginnings) + "*", "");
      } else if (chance < 95) {
        return of("identifier", "S/RES/" + (1267 + random.nextInt(1200)), "");
      }
      return of("filters", "", "&verb=" + encoded(one(verbs)) + "&year=" + year());
    }

    private Request of(String sort, String query, String filters) {
      return new Request(sort, "/api/v1/search?q=" + encoded(query) + filters);
    }

    private <T> T one(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    private int year() {
      return 2001 + random.nextInt(20);
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
