package dev.operative.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Asks a server from another process. */
final class Load {
  private final HttpClient http = HttpClient.newHttpClient();
  private final ServedIndex served;

  Load(ServedIndex served) {
    this.served = served;
  }

  /**
   * What came of it.
   *
   * @param millis how long each answer took, sorted
   * @param refused how many requests were refused
   * @param perSecond answers a second
   * @param processor milliseconds of processor time that the server took for each
   */
  record Outcome(double[] millis, int refused, double perSecond, double processor) {
    /** The time within which a share of the answers came, in milliseconds. */
    double within(double share) {
      return millis[Math.min(millis.length - 1, (int) (millis.length * share))];
    }
  }

  /** Clients that ask as fast as they are answered, until all was asked. */
  Outcome saturated(List<Mix.Request> requests, int clients)
      throws IOException, InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    List<Callable<List<Double>>> asking = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      asking.add(
          () -> {
            List<Double> millis = new ArrayList<>();
            for (int at = next.getAndIncrement();
                at < requests.size();
                at = next.getAndIncrement()) {
              long since = System.nanoTime();
              if (isAnswered(
                  http.send(request(requests.get(at)), HttpResponse.BodyHandlers.discarding()))) {
                millis.add((System.nanoTime() - since) / 1e6);
              }
            }
            return millis;
          });
    }
    List<Double> all = new ArrayList<>();
    Duration before = served.processorTime();
    long since = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (Future<List<Double>> each : threads.invokeAll(asking)) {
        all.addAll(each.get());
      }
    }
    return outcome(all, requests.size(), since, before);
  }

  /**
   * Requests at a fixed rate, whether or not those before were answered. Each answer's time counts
   * from when its request was due, so that a server that stops for a while is charged for all who
   * would have waited.
   */
  Outcome steady(List<Mix.Request> requests, double perSecond) throws IOException {
    ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<?>> answers = new ArrayList<>();
    Duration before = served.processorTime();
    long since = System.nanoTime();
    for (int i = 0; i < requests.size(); i++) {
      long due = since + (long) (i * 1e9 / perSecond);
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      answers.add(
          http.sendAsync(request(requests.get(i)), HttpResponse.BodyHandlers.discarding())
              .thenAccept(
                  answer -> {
                    if (isAnswered(answer)) {
                      millis.add((System.nanoTime() - due) / 1e6);
                    }
                  }));
    }
    CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new)).join();
    return outcome(List.copyOf(millis), requests.size(), since, before);
  }

  private Outcome outcome(List<Double> millis, int asked, long since, Duration before) {
    double seconds = (System.nanoTime() - since) / 1e9;
    double processor = served.processorTime().minus(before).toNanos() / 1e6 / millis.size();
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Outcome(sorted, asked - sorted.length, sorted.length / seconds, processor);
  }

  private HttpRequest request(Mix.Request request) {
    return HttpRequest.newBuilder(served.at(request.path())).build();
  }

  /** Whether it was answered; a server that is asked too much refuses some, and says so. */
  private static boolean isAnswered(HttpResponse<?> answer) {
    if (answer.statusCode() != 200 && answer.statusCode() != 503) {
      throw new IllegalStateException(answer.statusCode() + " for " + answer.uri());
    }
    return answer.statusCode() == 200;
  }
}
