package dev.operative.language;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The languages that are read, searched and shown, in the order in which they are shown.
public final class Languages {
  private final Map<Language, LanguageRules> rules = new LinkedHashMap<>();
  private final List<Language> all;

  /// @param rules the rules of each language, in the order in which they are shown
  public Languages(List<LanguageRules> rules) {
    rules.forEach(each -> this.rules.put(each.language(), each));
    this.all = List.copyOf(this.rules.keySet());
  }

  /// English and Chinese.
  public static Languages bundled() {
    return new Languages(List.of(new English(), new Chinese()));
  }

  /// All of them, in the order in which they are shown.
  public List<Language> all() {
    return all;
  }

  /// The first of them: values are named in it in index and API, and it is taken where nothing tells which to take.
  public Language first() {
    return all.getFirst();
  }

  /// All but one, in the order in which they are shown.
  public List<Language> others(Language language) {
    return all.stream().filter(each -> !each.equals(language)).toList();
  }

  /// The ids that a paragraph has in all languages but its own, in the order in which they are shown.
  public List<ParagraphId> counterparts(ParagraphId id) {
    return others(id.language()).stream().map(id::in).toList();
  }

  /// The rules of one of them.
  ///
  /// @throws IllegalArgumentException when it is none of them
  public LanguageRules rules(Language language) {
    return Optional.ofNullable(rules.get(language))
        .orElseThrow(() -> new IllegalArgumentException("no rules for " + language.code()));
  }

  /// Finds a language by its code or by one of its names, ignoring case; empty when it is none of them.
  public Optional<Language> parse(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return rules.values().stream()
        .filter(each -> each.language().code().equals(wanted) || each.names().contains(wanted))
        .map(LanguageRules::language)
        .findFirst();
  }

  /// The language that a text or a query is written in: the one whose script weighs most in it. Empty when no
  /// letter is of the script of any of them.
  public Optional<Language> of(String text) {
    Map<UnicodeScript, Integer> weights = new LinkedHashMap<>();
    rules.values().forEach(each -> weights.put(each.script(), 0));
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .forEach(script -> weights.computeIfPresent(script, (same, count) -> count + 1));
    LanguageRules best = null;
    int most = 0;
    for (LanguageRules each : rules.values()) {
      int weight = weights.getOrDefault(each.script(), 0) * each.weight();
      if (weight > most) {
        most = weight;
        best = each;
      }
    }
    return Optional.ofNullable(best).map(LanguageRules::language);
  }
}
