package dev.operative.web.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The parameters of a request, in order, as `application/x-www-form-urlencoded` has it.
public final class QueryString {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private boolean wellFormed = true;

  /// Reads a query string. What is not well-formed is read as near as can be: a percent sign without two hex
  /// digits stands for itself, and bytes that are not UTF-8 become U+FFFD.
  ///
  /// @param raw what follows the `?`
  public QueryString(String raw) {
    for (String pair : raw.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
      }
    }
  }

  private QueryString(Map<String, List<String>> given) {
    given.forEach((name, each) -> values.put(name, List.copyOf(each)));
  }

  /// Parameters that did not come in an address.
  public static QueryString of(Map<String, List<String>> given) {
    return new QueryString(given);
  }

  /// Whether every percent sign begins an escape and all bytes are UTF-8.
  public boolean wellFormed() {
    return wellFormed;
  }

  /// The names of the parameters, in order.
  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /// The values of a parameter in order; empty when it is not given.
  public List<String> all(String name) {
    return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
  }

  /// The first value of a parameter; empty when it is not given.
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /// The first value of a parameter as somebody typed it, without space around; empty text when it is not given.
  public String typed(String name) {
    return first(name).orElse("").replace("\0", "").strip();
  }

  /// The parameters but some, as they stand behind the `?` of an address; empty text when none is left.
  public String without(Set<String> left) {
    return names().stream()
        .filter(name -> !left.contains(name))
        .flatMap(name -> all(name).stream().map(value -> encode(name) + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  /// A value as it stands in an address.
  public static String encode(String value) {
    // These are allowed there, and symbols stay readable.
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%28", "(")
        .replace("%29", ")");
  }

  private String decode(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
    byte[] raw = escaped.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '+') {
        bytes.write(' ');
      } else if (raw[i] == '%') {
        int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
        int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          wellFormed = false;
          bytes.write('%');
        } else {
          bytes.write(high * 16 + low);
          i += 2;
        }
      } else {
        bytes.write(raw[i]);
      }
    }
    return text(bytes.toByteArray());
  }

  private String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      wellFormed = false;
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
