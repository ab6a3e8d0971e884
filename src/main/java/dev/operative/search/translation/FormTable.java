package dev.operative.search.translation;

import dev.operative.document.Language;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /// A form and what it names.
  ///
  /// @param bases its words with spelling and number folded
  /// @param only its only word: by its lemma, or as it stands when it is an acronym, which has no inflections (AIDS); empty
  ///     when it has several words, which tell each other's meaning
  /// @param before the function words that must stand before it, the first first; none but for plain words
  record Form(String bases, String only, List<String> before, List<Sense> senses) {
    Form {
      before = List.copyOf(before);
      senses = List.copyOf(senses);
    }

    boolean mayBe(Token word) {
      return only.isEmpty() || only.equals(word.lemma()) || only.equals(word.surface());
    }

    boolean mayStand(List<Token> tokens, int start) {
      return start >= before.size()
          && tokens.subList(start - before.size(), start).stream()
              .map(Token::surface)
              .toList()
              .equals(before);
    }
  }

  /// A table without forms.
  static final FormTable EMPTY = new FormTable(PackedForms.of(Map.of(), 0));

  private final PackedForms forms;
  private final int longest;

  private FormTable(PackedForms forms) {
    this.forms = forms;
    this.longest = forms.longest();
  }

  /// The table with these bytes, of which nothing is read yet.
  ///
  /// @param bytes what [#bytes()] gave, in whichever process
  public static FormTable of(ByteBuffer bytes) {
    return new FormTable(new PackedForms(bytes));
  }

  /// The table as it is kept in a file: the same for the same forms.
  public ByteBuffer bytes() {
    return forms.bytes();
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
      stems.append(token.key()).append(' ');
      bases.append(token.base()).append(' ');
      if (mayEnd.test(i + 1)) {
        int first = start;
        List<Form> forms =
            named(stems.toString(), token).stream()
                .filter(form -> form.mayStand(tokens, first))
                .toList();
        if (!forms.isEmpty()) {
          best = new Match(i + 1, nearest(forms, bases.toString()));
        }
      }
    }
    return best;
  }

  private List<Form> named(String stems, Token last) {
    return forms.named(stems).stream().filter(form -> form.mayBe(last)).toList();
  }

  /// Of some forms, the same one but for spelling and number; when there is none, those that begin like it for longest:
  /// `tax purposes` is nearer to `tax purpose` than to `taxing purposes`.
  private static List<Sense> nearest(List<Form> forms, String bases) {
    return forms.stream()
        .filter(form -> form.bases().equals(bases))
        .findFirst()
        .map(Form::senses)
        .orElseGet(() -> beginningAlike(forms, bases));
  }

  private static List<Sense> beginningAlike(List<Form> forms, String bases) {
    int most = forms.stream().mapToInt(form -> common(form.bases(), bases)).max().orElse(0);
    return forms.stream()
        .filter(form -> common(form.bases(), bases) == most)
        .flatMap(form -> form.senses().stream())
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
    return forms.size();
  }

  /// Collects concepts.
  public static final class Builder {
    /// Of so many words one must carry meaning.
    private static final int MOSTLY = 4;

    private final FormAnalyzer analyzer;
    private final Map<String, List<Form>> byStems = new HashMap<>();
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

    /// Adds one more form that names a concept, unless it is mostly grammar: `in a position to do so` is more than a
    /// position.
    public Builder add(Language language, String form, Sense sense) {
      return add(language, form, sense, List.of());
    }

    /// The same of a form that means something else without the function words before its only other word: `no punishment`,
    /// `on the run`, 没电.
    Builder addAsSaid(Language language, String form, Sense sense) {
      List<Token> tokens = analyzer.tokens(language, form);
      boolean single =
          tokens.size() > 1
              && !tokens.getLast().isFunctionWord()
              && tokens.subList(0, tokens.size() - 1).stream().allMatch(Token::isFunctionWord);
      List<String> before =
          single
              ? tokens.subList(0, tokens.size() - 1).stream().map(Token::surface).toList()
              : List.of();
      return add(language, form, sense, before);
    }

    private Builder add(Language language, String form, Sense sense, List<String> before) {
      List<Token> all = analyzer.tokens(language, form);
      List<Token> tokens = all.stream().filter(token -> !token.isFunctionWord()).toList();
      if (tokens.size() * MOSTLY > all.size() && !analyzer.languages().isFunctionWord(form)) {
        longest = Math.max(longest, tokens.size());
        String only = tokens.size() == 1 ? only(form, tokens.getFirst()) : "";
        put(key(tokens, Token::key), key(tokens, Token::base), only, before, sense);
        if (tokens.stream().limit(tokens.size() - 1).anyMatch(Token::isJoined)) {
          put(
              solid(tokens, Token::solidKey, Token::key),
              solid(tokens, Token::solid, Token::stem),
              "",
              before,
              sense);
        }
      }
      return this;
    }

    private static String only(String form, Token word) {
      boolean acronym =
          form.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
      return acronym ? word.surface() : word.lemma();
    }

    /// The key when hyphenated words are written as one.
    private static String solid(
        List<Token> tokens, Function<Token, String> joined, Function<Token, String> single) {
      StringBuilder key = new StringBuilder();
      for (int i = 0; i < tokens.size(); i++) {
        boolean join = tokens.get(i).isJoined() && i + 1 < tokens.size();
        key.append((join ? joined : single).apply(tokens.get(i))).append(' ');
        i += join ? 1 : 0;
      }
      return key.toString();
    }

    private static String key(List<Token> tokens, Function<Token, String> part) {
      StringBuilder key = new StringBuilder();
      tokens.forEach(token -> key.append(part.apply(token)).append(' '));
      return key.toString();
    }

    private void put(String stems, String bases, String only, List<String> before, Sense sense) {
      List<Form> alike = byStems.computeIfAbsent(stems, none -> new ArrayList<>(1));
      Map<Concept, Sense> senses = new LinkedHashMap<>();
      alike.stream()
          .filter(form -> form.bases().equals(bases) && form.before().equals(before))
          .flatMap(form -> form.senses().stream())
          .forEach(known -> senses.put(known.concept(), known));
      senses.merge(sense.concept(), sense, (known, added) -> known.doubtful() ? added : known);
      alike.removeIf(form -> form.bases().equals(bases) && form.before().equals(before));
      alike.add(new Form(bases, only, before, List.copyOf(senses.values())));
    }

    public FormTable build() {
      return new FormTable(PackedForms.of(byStems, longest));
    }
  }
}
