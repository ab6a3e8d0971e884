package dev.operative.search.translation;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// Concepts by the stems of their names, found longest-first. Immutable.
public final class FormTable {
  /// @param concept what the form names
  /// @param doubtful whether the form more often means something else
  public record Sense(Concept concept, boolean doubtful) {}

  /// @param end index after the last token of the form
  /// @param senses what it may name, at least one
  record Match(int end, List<Sense> senses) {
    static Match none(int start) {
      return new Match(start, List.of());
    }

    /// This and what another table knows of the same stretch.
    Match with(Match other) {
      if (other.end() != end || other.senses().isEmpty()) {
        return this;
      }
      List<Sense> both = new ArrayList<>(senses);
      both.addAll(other.senses());
      return new Match(end, List.copyOf(both));
    }
  }

  /// The forms that share their stems, by what they are with spelling and number folded.
  private final Map<String, Map<String, List<Sense>>> byStems;

  private final int longest;

  private FormTable(Builder builder) {
    this.byStems = Map.copyOf(builder.byStems);
    this.longest = builder.longest;
  }

  /// The longest form that starts at a token.
  ///
  /// @param mayEnd whether a form may end before the token with an index
  /// @return the match; one without senses that ends where it starts when there is none
  Match longest(List<Token> tokens, int start, IntPredicate mayEnd) {
    Match best = Match.none(start);
    StringBuilder stems = new StringBuilder();
    StringBuilder bases = new StringBuilder();
    int words = 0;
    for (int i = start; i < tokens.size() && words < longest; i++) {
      Token token = tokens.get(i);
      if (token.isFunctionWord()) {
        if (i == start) {
          return best;
        }
        continue;
      }
      words++;
      stems.append(token.stem()).append(' ');
      bases.append(token.base()).append(' ');
      if (mayEnd.test(i + 1)) {
        Map<String, List<Sense>> alike = byStems.get(stems.toString());
        if (alike != null) {
          best = new Match(i + 1, nearest(alike, bases.toString()));
        }
      }
    }
    return best;
  }

  /// Of the forms that share their stems, the same one but for spelling and number; when there is none, those that
  /// begin like it for longest: `internally` is nearer to `internal` than to `international`.
  private static List<Sense> nearest(Map<String, List<Sense>> alike, String bases) {
    List<Sense> same = alike.get(bases);
    if (same != null) {
      return same;
    }
    int most = alike.keySet().stream().mapToInt(form -> common(form, bases)).max().orElse(0);
    return alike.entrySet().stream()
        .filter(form -> common(form.getKey(), bases) == most)
        .flatMap(form -> form.getValue().stream())
        .toList();
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /// The number of different forms.
  public int size() {
    return byStems.values().stream().mapToInt(Map::size).sum();
  }

  /// Collects concepts.
  public static final class Builder {
    private final FormAnalyzer analyzer;
    private final Map<String, Map<String, List<Sense>>> byStems = new HashMap<>();
    private int longest;

    public Builder(FormAnalyzer analyzer) {
      this.analyzer = analyzer;
    }

    /// Adds a concept under all its names.
    public Builder add(Concept concept) {
      for (Language language : analyzer.languages().all()) {
        concept
            .in(language)
            .forEach(form -> add(language, form.text(), new Sense(concept, form.doubtful())));
      }
      return this;
    }

    /// Adds one more form that names a concept, unless it is nothing but grammar.
    public Builder add(Language language, String form, Sense sense) {
      List<Token> tokens =
          analyzer.tokens(language, form).stream()
              .filter(token -> !token.isFunctionWord())
              .toList();
      if (!tokens.isEmpty() && !analyzer.languages().isFunctionWord(form)) {
        longest = Math.max(longest, tokens.size());
        put(key(tokens, Token::stem), key(tokens, Token::base), sense);
        solid(tokens).ifPresent(key -> put(key, key, sense));
      }
      return this;
    }

    /// The key when hyphenated words are written as one.
    private static Optional<String> solid(List<Token> tokens) {
      StringBuilder key = new StringBuilder();
      boolean any = false;
      for (int i = 0; i < tokens.size(); i++) {
        boolean joined = !tokens.get(i).solid().isEmpty() && i + 1 < tokens.size();
        key.append(joined ? tokens.get(i).solid() : tokens.get(i).stem()).append(' ');
        i += joined ? 1 : 0;
        any |= joined;
      }
      return any ? Optional.of(key.toString()) : Optional.empty();
    }

    private static String key(List<Token> tokens, Function<Token, String> part) {
      StringBuilder key = new StringBuilder();
      tokens.forEach(token -> key.append(part.apply(token)).append(' '));
      return key.toString();
    }

    private void put(String stems, String bases, Sense sense) {
      Map<String, List<Sense>> alike = byStems.computeIfAbsent(stems, none -> new HashMap<>(2));
      Map<Concept, Sense> senses = new LinkedHashMap<>();
      alike.getOrDefault(bases, List.of()).forEach(known -> senses.put(known.concept(), known));
      senses.merge(sense.concept(), sense, (known, added) -> known.doubtful() ? added : known);
      alike.put(bases, List.copyOf(senses.values()));
    }

    public FormTable build() {
      return new FormTable(this);
    }
  }
}
