package dev.operative.lucene.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/// British spellings and their American counterparts: endings by rule, the rest from `spellings.tsv`, which
/// lists how words begin (`harbour` covers `harbours` and `harbouring`).
final class Spelling {
  private static final String TABLE = "spellings.tsv";
  private static final NavigableMap<String, String> BEGINNINGS = read();
  private static final int SHORTEST_BEGINNING = 4;
  private static final String[] ISE = {
    "isations", "isation", "ises", "ised", "isers", "iser", "ising", "ise"
  };

  private Spelling() {}

  /// The American spelling of a lower-case word; the word itself when both spell it alike.
  static String american(String word) {
    if (word.length() < SHORTEST_BEGINNING) {
      return word;
    }
    for (int length = word.length(); length >= SHORTEST_BEGINNING; length--) {
      String american = BEGINNINGS.get(word.substring(0, length));
      if (american != null) {
        return american + word.substring(length);
      }
    }
    return withZ(word);
  }

  private static String withZ(String word) {
    for (String ending : ISE) {
      if (word.length() - ending.length() >= 3 && word.endsWith(ending)) {
        int s = word.length() - ending.length() + 1;
        return word.substring(0, s) + 'z' + word.substring(s + 1);
      }
    }
    return word;
  }

  private static NavigableMap<String, String> read() {
    TreeMap<String, String> beginnings = new TreeMap<>();
    try (InputStream table =
            Objects.requireNonNull(Spelling.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[0].length() < SHORTEST_BEGINNING) {
          throw new IllegalStateException(TABLE + ": not a pair of spellings: " + line);
        }
        beginnings.put(columns[0], columns[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
    return beginnings;
  }

  /// The table, for tests.
  static Map<String, String> beginnings() {
    return java.util.Collections.unmodifiableMap(BEGINNINGS);
  }
}
