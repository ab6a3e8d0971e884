package dev.operative;

import dev.operative.cli.Wiring;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.web.ServerSettings;
import dev.operative.web.WebServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Attacks a server that it starts over an index, one way after the other, and looks at `/healthz`
 * all the while. Ends with 1 when that ever took 100 ms, or when a request was answered by a 5xx
 * other than 503. Started by {@code bin/attack INDEX [SECONDS]}.
 */
public final class Attack {
  private static final int READERS = 300;
  private static final int CLIENTS = 48;
  private static final double PROMISED_MILLIS = 100;
  private static final long SEED = 15;

  private static final String[] WORDS =
      ("the of and to in terrorism financing States con* pro* *tion s?cur* \"of the\" 恐怖 资助 促请 安全理事会 op:4 verb:Decides S/RES/2396 2178"
              + " terorism~ 恐怖主义 -in \"all States\"~5 year:2017 lang:zh ( ) ) \" NOT AND OR")
          .split(" ");
  private static final String[] JOINTS = {
    " ",
    " OR ",
    " AND ",
    " NOT ",
    " NEAR ",
    " NEAR/3 ",
    " NEAR/999 ",
    " SENTENCE ",
    " (",
    ") ",
    "\""
  };
  private static final String[] ADDRESSES = {
    "/?q=", "/api/v1/search?q=", "/api/v1/search?limit=100&q=", "/api/v1/facets/verb?q=",
    "/search.atom?q=", "/api/v1/suggest?q=", "/terms?q=", "/?group=document&q="
  };

  private final int port;
  private final long millis;
  private final AtomicBoolean held = new AtomicBoolean(true);

  private Attack(int port, int seconds) {
    this.port = port;
    this.millis = seconds * 1000L;
  }

  /** One thing that an attacker does again and again. */
  private interface Blow {
    /**
     * @return the status of the answer, or 0 when it was not waited for
     */
    int strike(Random random) throws IOException;
  }

  public static void main(String... arguments) throws Exception {
    if (arguments.length == 0 || arguments.length > 2) {
      System.err.println("usage: bin/attack INDEX [SECONDS]");
      System.exit(2);
    }
    Wiring wiring = Main.wiring().withoutMeaning();
    boolean held;
    try (SearchEngine engine = wiring.openToServe(new IndexAddress.Folder(Path.of(arguments[0])));
        WebServer server = wiring.webServer(engine, ServerSettings.at("127.0.0.1", 0))) {
      int port = server.start();
      server.warm();
      try (IndexView view = engine.view()) {
        System.out.printf(
            "%,d paragraphs, %d MB of memory, %d processors%n",
            view.statistics().provisions(),
            Runtime.getRuntime().maxMemory() >> 20,
            Runtime.getRuntime().availableProcessors());
      }
      int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
      held = new Attack(port, seconds).all();
    }
    System.exit(held ? 0 : 1);
  }

  private boolean all() throws InterruptedException, IOException {
    String costly =
        escaped("(the OR of OR and OR to OR in) NEAR/999 (con* OR pro* OR states OR council)");
    report("nothing", 1, random -> get("/api/v1/search?q=terrorism"));
    slowReaders();
    report("everything at once", CLIENTS, random -> get("/api/v1/export?format=akn"));
    report("large pages at once", CLIENTS, random -> get("/api/v1/search?limit=100&q=the"));
    report("costly queries", CLIENTS, random -> get("/api/v1/search?limit=100&q=" + costly));
    report("abandoned costly queries", CLIENTS, random -> leave("/api/v1/search?q=" + costly));
    report(
        "made-up queries",
        CLIENTS / 4,
        random -> get(ADDRESSES[random.nextInt(ADDRESSES.length)] + escaped(query(random))));
    report("nothing again", 1, random -> get("/api/v1/search?q=terrorism"));
    return held.get();
  }

  /** Readers who ask for all and read nothing, and writers who never end their request. */
  private void slowReaders() throws InterruptedException, IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < READERS; i++) {
        sockets.add(asked("/api/v1/export?format=ndjson", "\r\n\r\n"));
        sockets.add(asked("/api/v1/search", "\r\nX-Never: "));
      }
      report("slow readers, slow writers", 1, random -> get("/api/v1/search?q=terrorism"));
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private void report(String name, int clients, Blow blow) throws InterruptedException {
    Map<Integer, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    long end = System.currentTimeMillis() + millis;
    List<Thread> attackers = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(SEED + i);
      attackers.add(Thread.ofPlatform().start(() -> strike(blow, random, answers, end)));
    }
    List<Double> health = new ArrayList<>();
    while (System.currentTimeMillis() < end) {
      health.add(health());
      Thread.sleep(20);
    }
    for (Thread attacker : attackers) {
      attacker.join();
    }
    Collections.sort(health);
    System.out.printf(
        "%-28s /healthz median %5.1f ms, 99%% %5.1f, longest %5.1f; answers %s%n",
        name,
        health.get(health.size() / 2),
        health.get(health.size() * 99 / 100),
        health.getLast(),
        new TreeMap<>(answers));
    boolean broken = answers.keySet().stream().anyMatch(status -> status >= 500 && status != 503);
    if (broken || health.getLast() >= PROMISED_MILLIS) {
      held.set(false);
    }
  }

  private static void strike(
      Blow blow, Random random, Map<Integer, AtomicInteger> answers, long end) {
    while (System.currentTimeMillis() < end) {
      int status;
      try {
        status = blow.strike(random);
      } catch (IOException cut) {
        status = -1;
      }
      answers.computeIfAbsent(status, same -> new AtomicInteger()).incrementAndGet();
    }
  }

  private double health() {
    long started = System.nanoTime();
    try {
      int status = get("/healthz");
      return status == 200 ? (System.nanoTime() - started) / 1e6 : Double.MAX_VALUE;
    } catch (IOException unanswered) {
      return Double.MAX_VALUE;
    }
  }

  /** The status of an answer that is read to its end. */
  private int get(String path) throws IOException {
    try (Socket socket = asked(path, "\r\nConnection: close\r\n\r\n")) {
      byte[] buffer = new byte[1 << 14];
      int read = socket.getInputStream().readNBytes(buffer, 0, 12);
      String status = new String(buffer, 0, read, StandardCharsets.US_ASCII);
      while (read >= 0) {
        read = socket.getInputStream().read(buffer);
      }
      return status.length() < 12 ? -1 : Integer.parseInt(status.substring(9));
    }
  }

  /** Asks, and goes when the search has begun. */
  private int leave(String path) throws IOException {
    try (Socket socket = asked(path, "\r\n\r\n")) {
      socket.setSoTimeout(50);
      return socket.getInputStream().read() < 0 ? -1 : 503;
    } catch (SocketTimeoutException begun) {
      return 0;
    }
  }

  private Socket asked(String path, String end) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1 << 16);
    socket.connect(new InetSocketAddress("127.0.0.1", port));
    socket.setSoTimeout(120_000);
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost" + end;
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** A query that the grammar allows, or nearly. */
  public static String query(Random random) {
    StringBuilder query = new StringBuilder();
    int words = 1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 12);
    for (int i = 0; i < words; i++) {
      query.append(pick(random, WORDS));
      query.append(random.nextInt(3) == 0 ? pick(random, JOINTS) : " ");
    }
    return query.toString();
  }

  private static String pick(Random random, String... of) {
    return Arrays.asList(of).get(random.nextInt(of.length));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
