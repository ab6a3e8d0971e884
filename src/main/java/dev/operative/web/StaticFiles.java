package dev.operative.web;

import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.Representation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The style sheet, the scripts and the icon. Each is served under an address that contains its fingerprint,
/// so that browsers keep it for good and still get a new one at once.
final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "yaml", "application/yaml; charset=utf-8");

  private final Map<String, Representation> byAddress = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  StaticFiles(String... names) {
    for (String name : names) {
      int dot = name.lastIndexOf('.');
      Representation file = Representation.of(type(name), read(name), Representation.IMMUTABLE);
      String hashed = name.substring(0, dot) + "." + file.fingerprint() + name.substring(dot);
      byAddress.put(hashed, file);
      addresses.put(name, "/assets/" + hashed);
    }
  }

  /// The address of a file: `operative.css` is at `/assets/operative.0123456789abcdef.css`.
  String address(String name) {
    return Optional.ofNullable(addresses.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no static file " + name));
  }

  /// `/assets/{name}`
  void answer(Exchange exchange) {
    String name = exchange.pathParameter("name");
    exchange.send(
        Optional.ofNullable(byAddress.get(name))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(Problem.Sort.NOT_FOUND, "There is no file “" + name + "”"))));
  }

  /// A file under an address of its own.
  static Representation plain(String name) {
    return Representation.of(type(name), read(name), Representation.REVALIDATE);
  }

  private static String type(String name) {
    return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
        .orElseThrow(() -> new IllegalArgumentException("no media type for " + name));
  }

  /// The content of a file.
  static byte[] read(String name) {
    try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no static file " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
