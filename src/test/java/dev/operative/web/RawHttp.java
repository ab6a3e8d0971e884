package dev.operative.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLSession;

/** A client that sends any address, however broken. */
final class RawHttp {
  private RawHttp() {}

  static HttpResponse<String> get(int port, String target) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(60_000);
      String request =
          "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      } catch (IOException serverStoppedReading) {
        // It answers before it has read everything; the answer is what counts.
      }
      return new Parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private record Parsed(String message) implements HttpResponse<String> {
    @Override
    public int statusCode() {
      return Integer.parseInt(message.split(" ", 3)[1]);
    }

    @Override
    public String body() {
      return message.substring(message.indexOf("\r\n\r\n") + 4);
    }

    @Override
    public HttpHeaders headers() {
      Map<String, List<String>> headers = new TreeMap<>();
      message
          .substring(0, message.indexOf("\r\n\r\n"))
          .lines()
          .skip(1)
          .forEach(line -> headers.put(line.split(": ", 2)[0], List.of(line.split(": ", 2)[1])));
      return HttpHeaders.of(headers, (name, value) -> true);
    }

    @Override
    public HttpRequest request() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public URI uri() {
      throw new UnsupportedOperationException();
    }

    @Override
    public HttpClient.Version version() {
      return HttpClient.Version.HTTP_1_1;
    }
  }
}
