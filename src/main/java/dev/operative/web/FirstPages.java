package dev.operative.web;

import dev.operative.web.http.PublicAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.util.List;

/// The pages and requests that a server opens itself at its start, so that the first reader does not wait for them: those
/// that people and their programs open first.
final class FirstPages {
  /// In both languages: the first search in each loads its own words.
  private static final List<String> PATHS =
      List.of(
          "/",
          "/?q=financing",
          "/?q=%E8%9E%8D%E8%B5%84&ui=zh",
          "/api/v1/search?q=financing",
          "/api/v1/suggest?q=fin");

  private FirstPages() {}

  /// Opens each as a browser would, until one is not answered.
  static void open(String host, int port) {
    for (String path : PATHS) {
      try {
        URI address = new URI("http://" + PublicAddress.nameOf(host) + ":" + port + path);
        URLConnection request = address.toURL().openConnection();
        request.setRequestProperty(
            "Accept", path.startsWith("/api") ? "application/json" : "text/html");
        request.setRequestProperty("Accept-Encoding", "br");
        try (InputStream answer = request.getInputStream()) {
          answer.transferTo(OutputStream.nullOutputStream());
        }
      } catch (IOException | URISyntaxException unanswered) {
        return;
      }
    }
  }
}
