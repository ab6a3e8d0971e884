package dev.operative.opensearch.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before a node and spoils what goes through. */
public final class FaultyProxy implements AutoCloseable {
  private static final Pattern REQUEST = Pattern.compile("(GET|PUT|POST|DELETE|HEAD) (/\\S*) HTTP");

  private final ServerSocket listening;
  private final URI node;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;
  private volatile Duration delay = Duration.ZERO;

  /** What becomes of a connection. */
  public enum Fault {
    /** It goes through. */
    NONE,
    /** It is taken, and nothing is ever said. */
    SILENT,
    /** It is taken, and closed. */
    CUT,
    /** The request goes through, and the connection is closed before the answer does. */
    ANSWER_LOST,
    /** The answer is late, and goes through. */
    LATE
  }

  /** Listens before a node. */
  public FaultyProxy(URI node) throws IOException {
    this.node = node;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  /** Where it is asked. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
  }

  /** Has something become of what goes through from now on; connections that are open are cut. */
  public void begin(Fault next) {
    fault = next;
    open.forEach(FaultyProxy::close);
  }

  /** Has answers come late. */
  public void delay(Duration late) {
    delay = late;
    begin(Fault.LATE);
  }

  /** Loses an answer after so many requests, again and again until it is over. */
  public void loseEvery(int many, BooleanSupplier over) {
    try {
      while (!over.getAsBoolean()) {
        await(requests.size() + many, over);
        begin(Fault.ANSWER_LOST);
        await(requests.size() + 1, over);
        begin(Fault.NONE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(int many, BooleanSupplier over) throws InterruptedException {
    while (!over.getAsBoolean() && requests.size() < many) {
      Thread.sleep(1);
    }
  }

  /** The requests that came, each as {@code GET /path}, also those that nothing became of. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** How many connections were made. */
  public int connections() {
    return connections.get();
  }

  private void listen() {
    try {
      while (true) {
        Socket client = listening.accept();
        connections.incrementAndGet();
        open.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket client) {
    Fault now = fault;
    if (now == Fault.CUT) {
      close(client);
      return;
    }
    try (client;
        Socket behind = new Socket(node.getHost(), node.getPort())) {
      open.add(behind);
      Thread back =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      answer(now, behind.getInputStream(), client.getOutputStream());
                    } catch (IOException over) {
                      // One of both has gone.
                    } finally {
                      close(client);
                    }
                  });
      ask(now, client.getInputStream(), behind.getOutputStream());
      behind.shutdownOutput();
      back.join();
    } catch (IOException over) {
      // One of both has gone.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(client);
    }
  }

  private void ask(Fault now, InputStream from, OutputStream to) throws IOException {
    byte[] some = new byte[1 << 16];
    for (int read = from.read(some); read >= 0; read = from.read(some)) {
      Matcher said = REQUEST.matcher(new String(some, 0, read, StandardCharsets.ISO_8859_1));
      while (said.find()) {
        requests.add(said.group(1) + " " + said.group(2));
      }
      if (now != Fault.SILENT) {
        to.write(some, 0, read);
        to.flush();
      }
    }
  }

  private void answer(Fault now, InputStream from, OutputStream to) throws IOException {
    byte[] some = new byte[1 << 16];
    for (int read = from.read(some); read >= 0; read = from.read(some)) {
      if (now == Fault.ANSWER_LOST) {
        return;
      }
      if (now == Fault.LATE) {
        try {
          Thread.sleep(delay);
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          return;
        }
      }
      to.write(some, 0, read);
      to.flush();
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      // It is closed.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    open.forEach(FaultyProxy::close);
  }
}
