package dev.operative;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Attacks a server that it starts over an index, one way after the other, and looks at `/healthz`
 * all the while; or keeps one that serves a copy of the index busy for an hour. Ends with 1 when
 * `/healthz` ever took 100 ms (in the hour: a second), when a request was answered by a 5xx other
 * than 503, or when the process grew by more than a tenth in the second half of the hour. Started
 * by {@code bin/attack INDEX [SECONDS | soak [MINUTES]]}.
 */
public final class Attack {
  private static final int READERS = 300;
  private static final int CLIENTS = 48;
  private static final int MIXED_CLIENTS = 8;
  private static final long SEED = 15;
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern NUMBER = Pattern.compile("(\\w+):\\s*(\\d+).*");

  private static final String[] TERMS =
      "terrorism financing borders aviation victims youth weapons sanctions prosecution asylum 恐怖主义 资助 边境 武器 制裁 起诉"
          .split(" ");

  private static final String[] WORDS =
      ("the of and to in terrorism financing States con* pro* *tion s?cur* \"of the\" 恐怖 资助 促请 安全理事会 op:4 verb:Decides S/RES/2396 2178"
              + " terorism~ 恐怖主义 -in \"all States\"~5 year:2017 lang:zh ( ) ) \" NOT AND OR")
          .split(" ");
  private static final String[] OPERATORS = {" ", " ", " AND ", " OR ", " NOT "};
  private static final String[] DISTANCES = {" NEAR ", " NEAR/3 ", " NEAR/999 ", " SENTENCE "};
  private static final String[] NEIGHBOURS = {"States", "of", "con*", "恐怖", "(terrorist OR ISIL)"};
  private static final String[] PATTERNS = {
    "con*", "pro*", "*tion", "s?cur*", "terorism~", "a*", "finance~2"
  };
  private static final String[] FIELDS = {
    "verb:Decides",
    "verb:促请",
    "to:CTED",
    "section:operative",
    "lang:zh",
    "year:2014-2017",
    "symbol:S/RES/2178",
    "cites:1373",
    "S/RES/2396 OP4",
    "topic:aviation",
    "status:adopted",
    "para:4"
  };
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
  private final double promised;
  private final AtomicBoolean held = new AtomicBoolean(true);

  private Attack(int port, Duration each, Duration promised) {
    this.port = port;
    this.millis = each.toMillis();
    this.promised = promised.toMillis();
  }

  /** One thing that an attacker does again and again. */
  private interface Blow {
    /**
     * @return the status of the answer, or 0 when it was not waited for
     */
    int strike(Random random) throws IOException;
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> given = List.of(arguments);
    boolean soak = given.size() > 1 && "soak".equals(given.get(1));
    if (given.isEmpty() || given.size() > (soak ? 3 : 2)) {
      System.err.println("usage: bin/attack INDEX [SECONDS | soak [MINUTES]]");
      System.exit(2);
    }
    Path scratch = Files.createTempDirectory("attack");
    boolean held;
    try {
      // A server brings its index up to date with its corpus: the index that was given stays as it
      // is.
      Path index = copy(Path.of(given.getFirst()), scratch.resolve("index"));
      try (Served served = Served.start(index)) {
        held = soak ? soak(served, index, scratch, given) : attack(served, given);
      }
    } finally {
      remove(scratch);
    }
    System.exit(held ? 0 : 1);
  }

  private static boolean attack(Served served, List<String> given)
      throws IOException, InterruptedException {
    int seconds = given.size() > 1 ? Integer.parseInt(given.get(1)) : 10;
    return new Attack(served.port(), Duration.ofSeconds(seconds), Duration.ofMillis(100)).all();
  }

  private static boolean soak(Served served, Path index, Path scratch, List<String> given)
      throws IOException, InterruptedException {
    int minutes = given.size() > 2 ? Integer.parseInt(given.get(2)) : 60;
    return new Attack(served.port(), Duration.ofMinutes(1), Duration.ofSeconds(1))
        .soak(served, index, Files.createDirectory(scratch.resolve("added")), minutes);
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * Load of all kinds at saturation, minute after minute, while one more document is indexed in
   * each.
   */
  private boolean soak(Served served, Path index, Path added, int minutes)
      throws IOException, InterruptedException {
    List<String> documents = documents();
    List<Usage> usages = new ArrayList<>();
    for (int minute = 1; minute <= minutes; minute++) {
      write(added, minute);
      Process indexing =
          Served.command(
              "index", added.toString(), "--meaning", "off", "--index", index.toString());
      report("minute " + minute, MIXED_CLIENTS, random -> mixed(random, documents));
      if (indexing.waitFor() != 0) {
        System.out.println("indexing ended with " + indexing.exitValue());
        held.set(false);
      }
      usages.add(served.usage());
      System.out.println("  " + usages.getLast());
    }
    // What is loaded when first asked for is there after a sixth of the time.
    Usage early = Usage.most(usages.subList(usages.size() / 6, usages.size() / 2 + 1));
    Usage late = Usage.most(usages.subList(usages.size() / 2, usages.size()));
    System.out.printf("most in the first half: %s%nmost in the second: %s%n", early, late);
    return held.get() && late.isNoMoreThan(early);
  }

  private int mixed(Random random, List<String> documents) throws IOException {
    String words = escaped(pick(random, TERMS) + " " + pick(random, TERMS));
    int kind = random.nextInt(100);
    if (kind < 60) {
      return get(ADDRESSES[random.nextInt(ADDRESSES.length)] + words);
    }
    if (kind < 75) {
      return get(ADDRESSES[random.nextInt(ADDRESSES.length)] + escaped(query(random)));
    }
    if (kind < 90) {
      return get("/documents/" + documents.get(random.nextInt(documents.size())));
    }
    if (kind < 95) {
      return leave("/api/v1/search?q=" + words);
    }
    return get("/api/v1/export?format=csv&q=" + words);
  }

  private List<String> documents() throws IOException {
    String listed = text("/api/v1/documents?limit=100");
    return ID.matcher(listed).results().map(id -> id.group(1)).toList();
  }

  private static void write(Path corpus, int number) throws IOException {
    String name = "text-" + number + ".txt";
    Files.writeString(
        corpus.resolve(name),
        """
        The Security Council,

        1. Decides that all States shall act on matter %d;

        2. Decides to remain seized of the matter.
        """
            .formatted(number));
    Files.writeString(corpus.resolve(name + ".meta.yaml"), "symbol: S/2099/" + (1000 + number));
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
    if (broken || health.getLast() >= promised) {
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

  private String text(String path) throws IOException {
    try (Socket socket = asked(path, "\r\nConnection: close\r\n\r\n")) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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

  /** A query that the grammar allows, or, every fourth, words and signs in any order. */
  public static String query(Random random) {
    return random.nextInt(4) == 0 ? anything(random) : clauses(random, 2);
  }

  private static String anything(Random random) {
    StringBuilder query = new StringBuilder();
    int words = 1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 12);
    for (int i = 0; i < words; i++) {
      query.append(pick(random, WORDS));
      query.append(random.nextInt(3) == 0 ? pick(random, JOINTS) : " ");
    }
    return query.toString();
  }

  private static String clauses(Random random, int depth) {
    StringBuilder query = new StringBuilder(clause(random, depth));
    for (int more = random.nextInt(4); more > 0; more--) {
      query.append(pick(random, OPERATORS)).append(clause(random, depth));
    }
    return query.toString();
  }

  private static String clause(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 ->
          '"' + pick(random, TERMS) + ' ' + pick(random, TERMS) + '"' + pick(random, "", "~3");
      case 1 -> pick(random, FIELDS);
      case 2 -> pick(random, PATTERNS);
      case 3 -> pick(random, TERMS) + pick(random, DISTANCES) + pick(random, NEIGHBOURS);
      case 6, 7 -> '(' + clauses(random, depth - 1) + ')';
      case 8 -> pick(random, "-", "NOT ") + clause(random, depth - 1);
      default -> pick(random, TERMS);
    };
  }

  private static String pick(Random random, String... of) {
    return Arrays.asList(of).get(random.nextInt(of.length));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What the server's process holds. */
  private record Usage(long residentMegabytes, long threads, long descriptors) {
    private static final double GROWTH = 1.1;

    static Usage most(List<Usage> usages) {
      return new Usage(
          usages.stream().mapToLong(Usage::residentMegabytes).max().orElseThrow(),
          usages.stream().mapToLong(Usage::threads).max().orElseThrow(),
          usages.stream().mapToLong(Usage::descriptors).max().orElseThrow());
    }

    boolean isNoMoreThan(Usage other) {
      return residentMegabytes <= other.residentMegabytes * GROWTH
          && threads <= other.threads * GROWTH
          && descriptors <= other.descriptors * GROWTH;
    }

    @Override
    public String toString() {
      return residentMegabytes
          + " MB resident, "
          + threads
          + " threads, "
          + descriptors
          + " descriptors";
    }
  }

  /** The process that {@code bin/operative serve} starts. */
  private record Served(Process process, int port) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

    static Served start(Path index) throws IOException {
      Process process =
          command("serve", "--port", "0", "--index", index.toString(), "--meaning", "off");
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        System.out.println(line);
        Matcher address = ADDRESS.matcher(line);
        if (address.find()) {
          Thread.ofPlatform().daemon().start(() -> output.lines().forEach(System.out::println));
          return new Served(process, Integer.parseInt(address.group(1)));
        }
      }
      throw new IOException("it did not serve");
    }

    static Process command(String... arguments) throws IOException {
      List<String> command =
          new ArrayList<>(List.of(System.getProperty("operative.home") + "/bin/operative"));
      command.addAll(List.of(arguments));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().remove("OPERATIVE_MAIN");
      if (!arguments[0].equals("serve")) {
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      }
      return builder.start();
    }

    Usage usage() throws IOException {
      Path proc = Path.of("/proc/" + process.pid());
      Map<String, Long> said = new TreeMap<>();
      for (String line : Files.readAllLines(proc.resolve("status"))) {
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
          said.put(number.group(1), Long.valueOf(number.group(2)));
        }
      }
      try (Stream<Path> open = Files.list(proc.resolve("fd"))) {
        return new Usage(said.get("VmRSS") >> 10, said.get("Threads"), open.count());
      }
    }

    @Override
    public void close() throws IOException {
      process.destroy();
      process.onExit().join();
    }
  }
}
