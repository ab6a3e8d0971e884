package dev.operative.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/**
 * A web server on 127.0.0.1 that gives the answers it was told to give, one after the other, byte
 * for byte, and keeps what it was asked.
 */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Queue<Reply> replies = new ArrayDeque<>();
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private final Thread thread;

  ScriptedServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    thread = Thread.ofPlatform().daemon().start(this::serve);
  }

  /** What was asked; names of headers in small letters. */
  record Request(String method, String path, Map<String, String> headers) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /**
   * An answer.
   *
   * @param silent whether the connection is left open after it without a further byte
   */
  private record Reply(byte[] bytes, boolean silent) {}

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  /**
   * The next answer: a status line with headers, each without a line end, and a body as long as
   * Content-Length says.
   */
  ScriptedServer then(byte[] body, String... head) {
    List<String> all = new ArrayList<>(Arrays.asList(head));
    all.add("Content-Length: " + body.length);
    return thenExactly(body, all.toArray(String[]::new));
  }

  /** The next answer, byte for byte; the connection is closed after it. */
  ScriptedServer thenExactly(byte[] body, String... head) {
    return add(new Reply(bytes(body, head), false));
  }

  /** The next answer, after which nothing comes any more. */
  ScriptedServer thenSilence(byte[] body, String... head) {
    return add(new Reply(bytes(body, head), true));
  }

  private ScriptedServer add(Reply reply) {
    synchronized (replies) {
      replies.add(reply);
    }
    return this;
  }

  private static byte[] bytes(byte[] body, String... head) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(
        ("HTTP/1.1 " + String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(body);
    return all.toByteArray();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        Request request = read(client);
        requests.add(request);
        Reply reply;
        synchronized (replies) {
          reply = replies.isEmpty() ? unexpected() : replies.remove();
        }
        client.getOutputStream().write(reply.bytes());
        client.getOutputStream().flush();
        if (reply.silent()) {
          // Until the client has had enough.
          client.getInputStream().read();
        }
      } catch (SocketException gone) {
        // The client or the test ended the connection.
      } catch (IOException failed) {
        throw new AssertionError(failed);
      }
    }
  }

  private static Reply unexpected() {
    return new Reply(bytes(new byte[0], "599 Not in the script", "Content-Length: 0"), false);
  }

  private static Request read(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    String[] line = in.readLine().split(" ");
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
      headers.put(header.replaceFirst(":.*", ""), header.replaceFirst("^[^:]*:\\s*", ""));
    }
    return new Request(line[0], line[1], headers);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
