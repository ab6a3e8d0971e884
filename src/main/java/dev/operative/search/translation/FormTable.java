package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Concepts by the analysed forms of their names, found longest-first. Immutable.
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

  private final Map<String, List<Sense>> byInflection;
  private final Map<String, List<Sense>> byDerivation;
  private final int longest;

  private FormTable(Builder builder) {
    this.byInflection = Map.copyOf(builder.byInflection);
    this.byDerivation = Map.copyOf(builder.byDerivation);
    this.longest = builder.longest;
  }

  /// The longest form that starts at a token, by its inflection when two are equally long.
  ///
  /// @param mayEnd whether a form may end before the token with an index
  /// @return the match; one without senses that ends where it starts when there is none
  Match longest(List<Token> tokens, int start, IntPredicate mayEnd) {
    Match best = Match.none(start);
    StringBuilder inflection = new StringBuilder();
    StringBuilder derivation = new StringBuilder();
    int words = 0;
    for (int i = start; i < tokens.size() && words < longest; i++) {
      Token token = tokens.get(i);
      if (token.isStopWord()) {
        if (i == start) {
          return best;
        }
        continue;
      }
      words++;
      inflection.append(token.inflection()).append(' ');
      derivation.append(token.derivation()).append(' ');
      if (!mayEnd.test(i + 1)) {
        continue;
      }
      List<Sense> senses = byInflection.get(inflection.toString());
      if (senses == null) {
        senses = byDerivation.get(derivation.toString());
      }
      if (senses != null) {
        best = new Match(i + 1, senses);
      }
    }
    return best;
  }

  /// The number of different forms.
  public int size() {
    return byInflection.size();
  }

  /// Collects concepts.
  public static final class Builder {
    private final FormAnalyzer analyzer;
    private final Map<String, List<Sense>> byInflection = new HashMap<>();
    private final Map<String, List<Sense>> byDerivation = new HashMap<>();
    private int longest;

    public Builder(FormAnalyzer analyzer) {
      this.analyzer = analyzer;
    }

    /// Adds a concept under all its names.
    public Builder add(Concept concept) {
      for (Language language : Languages.bundled().all()) {
        concept.in(language).forEach(form -> add(form.text(), new Sense(concept, form.doubtful())));
      }
      return this;
    }

    /// Adds one more form that names a concept.
    public Builder add(String form, Sense sense) {
      List<Token> tokens = analyzer.tokens(analyzer.fold(form));
      StringBuilder inflection = new StringBuilder();
      StringBuilder derivation = new StringBuilder();
      int words = 0;
      for (Token token : tokens) {
        if (!token.isStopWord()) {
          inflection.append(token.inflection()).append(' ');
          derivation.append(token.derivation()).append(' ');
          words++;
        }
      }
      if (words > 0) {
        longest = Math.max(longest, words);
        put(byInflection, inflection.toString(), sense);
        put(byDerivation, derivation.toString(), sense);
      }
      return this;
    }

    private static void put(Map<String, List<Sense>> map, String key, Sense sense) {
      Map<Concept, Sense> senses = new LinkedHashMap<>();
      map.getOrDefault(key, List.of()).forEach(known -> senses.put(known.concept(), known));
      senses.merge(sense.concept(), sense, (known, added) -> known.doubtful() ? added : known);
      map.put(key, List.copyOf(new ArrayList<>(senses.values())));
    }

    public FormTable build() {
      return new FormTable(this);
    }
  }
}
