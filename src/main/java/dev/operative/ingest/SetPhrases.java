package dev.operative.ingest;

import dev.operative.document.Language;
import dev.operative.language.Folding;
import dev.operative.language.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The set phrases of some languages, each a regular expression.
///
/// They are read from tables: `set-phrases.tsv` for what is the same in all languages, and one for each language. A row
/// has the name of a phrase and an expression for it; a phrase may have several rows. In an expression `%day%` stands
/// for the rows of that name above it in the same table or in the common one. Chinese is written in simplified characters
/// in them, and texts in traditional characters are matched as if they were too: what is found stands at the same offsets.
public final class SetPhrases {
  private static final Pattern REFERENCE = Pattern.compile("%([a-z-]+)%");
  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<[a-z]+>");
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Map<SetPhrase, List<Pattern>> rows = new EnumMap<>(SetPhrase.class);
  private final Map<SetPhrase, Pattern> joined = new EnumMap<>(SetPhrase.class);
  private final Map<Language, SetPhrases> byLanguage = new LinkedHashMap<>();

  /// Reads the phrases of some languages; a language without a table has none.
  public SetPhrases(Languages languages) {
    Map<String, List<String>> common = table("set-phrases.tsv", Map.of());
    add(common);
    for (Language language : languages.all()) {
      Map<String, List<String>> own = table("set-phrases_" + language.code() + ".tsv", common);
      add(own);
      byLanguage.put(language, new SetPhrases(own));
    }
    join();
  }

  private SetPhrases(Map<String, List<String>> table) {
    add(table);
    join();
  }

  /// The phrases of one language alone; none when it is not among those that were read.
  public SetPhrases in(Language language) {
    return Optional.ofNullable(byLanguage.get(language))
        .orElseGet(() -> new SetPhrases(Map.<String, List<String>>of()));
  }

  /// Whether a text is such a phrase.
  public boolean matches(SetPhrase phrase, String text) {
    return matcher(phrase, text).matches();
  }

  /// Whether a text begins with such a phrase.
  public boolean begins(SetPhrase phrase, String text) {
    return matcher(phrase, text).lookingAt();
  }

  /// Whether such a phrase occurs in a text.
  public boolean occurs(SetPhrase phrase, String text) {
    return matcher(phrase, text).find();
  }

  /// Where such a phrase occurs first in a text, by the first row that does, with its groups.
  public Optional<MatchResult> find(SetPhrase phrase, String text) {
    String folded = Folding.simplified(text);
    for (Pattern row : rows.getOrDefault(phrase, List.of())) {
      Matcher matcher = row.matcher(folded);
      if (matcher.find()) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /// Where such a phrase at the beginning of a text ends; 0 when there is none.
  public int end(SetPhrase phrase, String text) {
    Matcher matcher = matcher(phrase, text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /// The expression for a phrase in all languages, for use in a larger one; it has no groups.
  public String expression(SetPhrase phrase) {
    return "(?:" + pattern(phrase).pattern() + ")";
  }

  /// The place of a word in a phrase that counts, as the months do, ignoring case; empty when it is none of them.
  public OptionalInt place(SetPhrase counting, String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return rows.getOrDefault(counting, List.of()).stream()
        .map(row -> List.of(row.pattern().toLowerCase(Locale.ROOT).split("\\|")).indexOf(wanted))
        .filter(place -> place >= 0)
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private Matcher matcher(SetPhrase phrase, String text) {
    return pattern(phrase).matcher(Folding.simplified(text));
  }

  private Pattern pattern(SetPhrase phrase) {
    return joined.getOrDefault(phrase, NEVER);
  }

  private void add(Map<String, List<String>> table) {
    for (SetPhrase phrase : SetPhrase.values()) {
      table
          .getOrDefault(phrase.word(), List.of())
          .forEach(
              row ->
                  rows.computeIfAbsent(phrase, none -> new ArrayList<>())
                      .add(Pattern.compile(row)));
    }
  }

  private void join() {
    rows.forEach(
        (phrase, all) ->
            joined.put(
                phrase,
                Pattern.compile(alternatives(all.stream().map(Pattern::pattern).toList()))));
  }

  private static String alternatives(List<String> rows) {
    return "(?:" + GROUP_NAME.matcher(String.join(")|(?:", rows)).replaceAll("(?:") + ")";
  }

  private static Map<String, List<String>> table(String name, Map<String, List<String>> common) {
    Map<String, List<String>> table = new HashMap<>();
    try (InputStream in = SetPhrases.class.getResourceAsStream(name)) {
      if (in == null) {
        return table;
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .map(line -> line.split("\t", 2))
          .forEach(
              row ->
                  table
                      .computeIfAbsent(row[0], none -> new ArrayList<>())
                      .add(filled(row[1], table, common)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static String filled(
      String row, Map<String, List<String>> table, Map<String, List<String>> common) {
    return REFERENCE
        .matcher(row)
        .replaceAll(
            reference -> {
              String name = reference.group(1);
              List<String> rows =
                  Optional.ofNullable(table.get(name))
                      .or(() -> Optional.ofNullable(common.get(name)))
                      .orElseThrow(() -> new IllegalStateException("no set phrase " + name));
              return Matcher.quoteReplacement("(?:" + String.join("|", rows) + ")");
            });
  }
}
