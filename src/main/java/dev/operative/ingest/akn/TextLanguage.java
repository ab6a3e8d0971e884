package dev.operative.ingest.akn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One of the official languages of the United Nations, in which a text can be written: a row of
/// `official-languages.tsv`.
///
/// @param name the English name: `Russian`
/// @param codes the ISO 639-2 codes that metadata use: `rus`
/// @param script the script it is written in
/// @param weight how many letters of an alphabet one of its letters says as much as
/// @param words small words that others of the same script do not have
record TextLanguage(
    String name, Set<String> codes, UnicodeScript script, int weight, Set<String> words) {
  private static final String TABLE = "official-languages.tsv";
  private static final List<TextLanguage> ALL = read();
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  /// The language of a text; empty when it has no words.
  static Optional<TextLanguage> of(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .mapToObj(UnicodeScript::of)
        .forEach(script -> letters.merge(script, 1, Integer::sum));
    Comparator<TextLanguage> byLetters =
        Comparator.comparingInt(
            language -> letters.getOrDefault(language.script(), 0) * language.weight());
    TextLanguage likely = ALL.stream().max(byLetters).orElseThrow();
    if (letters.getOrDefault(likely.script(), 0) == 0) {
      return Optional.empty();
    }
    // Foreign names do not change a text's language, so only those of its script are asked for
    // their words. Of equals
    // the first of the table wins.
    return ALL.stream()
        .filter(language -> language.script() == likely.script())
        .reduce((one, other) -> other.wordsIn(text) > one.wordsIn(text) ? other : one);
  }

  private long wordsIn(String text) {
    return NO_LETTERS
        .splitAsStream(text)
        .filter(word -> words.contains(word.toLowerCase(Locale.ROOT)))
        .count();
  }

  /// The language of a metadata code, `eng`; empty when it is no official language.
  static Optional<TextLanguage> ofCode(String code) {
    String wanted = code.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(language -> language.codes().contains(wanted)).findFirst();
  }

  private static List<TextLanguage> read() {
    try (InputStream in = TextLanguage.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing from the program; build it again");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(
              cells ->
                  new TextLanguage(
                      cells[0],
                      Set.of(cells[1].split("\\|")),
                      UnicodeScript.valueOf(cells[2]),
                      Integer.parseInt(cells[3]),
                      Set.of(cells[4].split("\\|"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
