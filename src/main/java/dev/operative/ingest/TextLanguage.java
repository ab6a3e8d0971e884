package dev.operative.ingest;

import dev.operative.vocabulary.table.Table;
import dev.operative.vocabulary.table.TableSource;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A language in which a text can be written, whether it is read or not: a row of `text-languages.tsv`, which has the
/// official languages of the United Nations first.
///
/// @param name the English name: `Russian`
/// @param codes the ISO 639-2 codes that metadata use: `rus`
/// @param script the script it is written in
/// @param weight how many letters of an alphabet one of its letters says as much as
/// @param words small words that others of the same script do not have
public record TextLanguage(
    String name, Set<String> codes, UnicodeScript script, int weight, Set<String> words) {
  private static final String FOLDER = "/dev/operative/ingest/";
  private static final List<TextLanguage> ALL = read();

  /// The scripts of the table, numbered from 0.
  private static final Map<UnicodeScript, Integer> PLACES = places();

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  /// The language of a text; empty when it has no words.
  public static Optional<TextLanguage> of(String text) {
    int[] letters = new int[PLACES.size() + 1];
    text.codePoints()
        .map(character -> PLACES.getOrDefault(UnicodeScript.of(character), PLACES.size()))
        .forEach(place -> letters[place]++);
    TextLanguage likely = ALL.getFirst();
    for (TextLanguage language : ALL) {
      if (language.weightIn(letters) > likely.weightIn(letters)) {
        likely = language;
      }
    }
    if (likely.weightIn(letters) == 0) {
      return Optional.empty();
    }
    // Foreign names do not change a text's language, so only those of its script are asked for
    // their words. Of equals the first of the table wins.
    List<String> words = words(text);
    TextLanguage best = likely;
    long most = likely.count(words);
    for (TextLanguage language : ALL) {
      long count = language.script() == likely.script() ? language.count(words) : 0;
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return Optional.of(best);
  }

  /// The language of a metadata code, `eng`; empty when it is none of the table.
  public static Optional<TextLanguage> ofCode(String code) {
    String wanted = code.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(language -> language.codes().contains(wanted)).findFirst();
  }

  /// A language by its English name, as [LanguageRules][dev.operative.language.LanguageRules#name()] spells it; empty
  /// when it is none of the table.
  public static Optional<TextLanguage> named(String name) {
    return ALL.stream().filter(language -> language.name().equals(name)).findFirst();
  }

  /// Whether nothing but its words tells it from another of the table.
  public boolean sharesScript() {
    return ALL.stream().filter(language -> language.script() == script).count() > 1;
  }

  /// How many of its small words a text has.
  public long wordsIn(String text) {
    return count(words(text));
  }

  private long count(List<String> lowercase) {
    return lowercase.stream().filter(words::contains).count();
  }

  private static List<String> words(String text) {
    return NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
  }

  private int weightIn(int[] letters) {
    return letters[PLACES.getOrDefault(script, PLACES.size())] * weight;
  }

  private static Map<UnicodeScript, Integer> places() {
    Map<UnicodeScript, Integer> places = new EnumMap<>(UnicodeScript.class);
    ALL.forEach(language -> places.putIfAbsent(language.script(), places.size()));
    return places;
  }

  private static List<TextLanguage> read() {
    List<String> columns = List.of("name", "codes", "script", "weight", "words");
    return Table.read(TableSource.packed(FOLDER), "text-languages.tsv", columns, List.of())
        .rows()
        .stream()
        .map(
            row ->
                new TextLanguage(
                    row.text("name"),
                    Set.copyOf(row.items("codes")),
                    UnicodeScript.valueOf(row.text("script")),
                    Integer.parseInt(row.text("weight")),
                    Set.copyOf(row.items("words"))))
        .toList();
  }
}
