package dev.operative.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The tables of a language, read from the resources beside this class: UTF-8, a line an entry, remarks begin
/// with `#`.
final class WordTable {
  private WordTable() {}

  /// A table of words, parted by spaces.
  static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    rows(resource).forEach(words::addAll);
    return Set.copyOf(words);
  }

  /// A table of words that belong together, a line each, parted by spaces.
  static List<List<String>> rows(String resource) {
    return lines(resource).stream().map(line -> List.of(line.split(" ", -1))).toList();
  }

  /// A table of regular expressions, a line each.
  static List<String> expressions(String resource) {
    return lines(resource);
  }

  /// A table of pairs, parted by a tab.
  ///
  /// @throws IllegalStateException when a line is no pair
  static Map<String, String> pairs(String resource) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : lines(resource)) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 2) {
        throw new IllegalStateException(resource + ": not a pair: " + line);
      }
      pairs.put(columns[0], columns[1]);
    }
    return Map.copyOf(pairs);
  }

  private static List<String> lines(String resource) {
    try (InputStream table =
            Objects.requireNonNull(WordTable.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
