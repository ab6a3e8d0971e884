package dev.operative.language;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The languages that are read, searched and shown, in the order in which they are shown. Safe for use by several
/// threads.
public final class Languages {
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private final Map<Language, LanguageRules> rules = new LinkedHashMap<>();
  private final Map<Language, Queue<TokenCursor>> idle = new HashMap<>();
  private final List<LanguageRules> ordered;
  private final List<Language> all;

  /// @param rules the rules of each language, in the order in which they are shown
  public Languages(List<LanguageRules> rules) {
    rules.forEach(each -> this.rules.put(each.language(), each));
    rules.forEach(each -> idle.put(each.language(), new ConcurrentLinkedQueue<>()));
    this.ordered = List.copyOf(rules);
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

  /// The order in which they are shown; languages that are none of them come last, by their codes.
  public Comparator<Language> order() {
    return Comparator.<Language>comparingInt(
            language -> rules.containsKey(language) ? all.indexOf(language) : all.size())
        .thenComparing(Comparator.naturalOrder());
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
    return ordered.stream()
        .filter(each -> each.language().code().equals(wanted) || each.names().contains(wanted))
        .map(LanguageRules::language)
        .findFirst();
  }

  /// What cuts texts of a language into tokens. Words of the language's own script follow its rules, and those of
  /// a language without spaces the rules of the first with spaces.
  ///
  /// @throws IllegalArgumentException when it is none of them
  public TokenCursor cursor(Language language, TokenCursor.Purpose purpose) {
    LanguageRules own = rules(language);
    return new TokenCursor(
        rules(spaced(language)), own.isSpaced() ? unspaced().orElse(own) : own, purpose);
  }

  /// The language by whose rules words with spaces between are read in texts of a language: itself, or the first with
  /// spaces.
  ///
  /// @throws IllegalArgumentException when it is none of them
  public Language spaced(Language language) {
    return rules(language).isSpaced()
        ? language
        : first(LanguageRules::isSpaced).map(LanguageRules::language).orElse(language);
  }

  /// The rules of the first language without spaces; empty when there is none.
  public Optional<LanguageRules> unspaced() {
    return first(each -> !each.isSpaced());
  }

  private Optional<LanguageRules> first(Predicate<LanguageRules> wanted) {
    return ordered.stream().filter(wanted).findFirst();
  }

  /// The pieces of a typed text as they are searched in a language; empty when there is no word in it.
  ///
  /// @throws IllegalArgumentException when it is none of the languages
  public List<Piece> pieces(Language language, String typed) {
    Pieces pieces = new Pieces();
    read(language, typed, pieces::take);
    return pieces.all();
  }

  /// Gives the tokens of a typed text, as they are searched in a language, to a sink.
  ///
  /// @param sink gets the cursor at each token
  /// @throws IllegalArgumentException when it is none of the languages
  public void read(Language language, String typed, Consumer<TokenCursor> sink) {
    Queue<TokenCursor> cursors = idle.getOrDefault(language, new ConcurrentLinkedQueue<>());
    TokenCursor polled = cursors.poll();
    TokenCursor cursor = polled == null ? cursor(language, TokenCursor.Purpose.QUERY) : polled;
    cursor.read(typed);
    while (cursor.next()) {
      sink.accept(cursor);
    }
    cursors.add(cursor);
  }

  /// Whether a typed word carries grammar alone in one of the languages and may be left out when others were
  /// typed. Two or more capitals are a name.
  public boolean isFunctionWord(String typed) {
    String word = typed.strip();
    String folded = Folding.word(word);
    return !Capitals.isName(word, 0, word.length())
        && ordered.stream().anyMatch(each -> each.isFunctionWord(each.surface(folded)));
  }

  /// A typed text without the words by which it asks in any of the languages; nothing may be left.
  ///
  /// @param text with one space between words
  public String withoutQuestion(String text) {
    String rest = text;
    for (LanguageRules each : ordered) {
      rest = each.withoutQuestion(rest);
    }
    return rest;
  }

  /// The language that a text or a query is written in as far as its letters tell; the first of all when they do not.
  public Language likely(String text) {
    return of(text).orElse(first());
  }

  /// The languages that a text or a query may be written in: the likely one, and those that neither their script nor its
  /// function words tell from it, in the order in which they are shown.
  public List<Language> candidates(String text) {
    LanguageRules likely = rules(likely(text));
    List<LanguageRules> alike =
        ordered.stream().filter(each -> each.script() == likely.script()).toList();
    if (alike.size() == 1) {
      return List.of(likely.language());
    }
    long words = functionWords(likely, text);
    return alike.stream()
        .filter(each -> functionWords(each, text) == words)
        .map(LanguageRules::language)
        .toList();
  }

  /// The language that a text or a query is written in: of those whose script weighs most in it, the one with most
  /// function words. Empty when no letter is of the script of any of them.
  public Optional<Language> of(String text) {
    int[] weights = weights(text);
    int most = Arrays.stream(weights).max().orElse(0);
    List<LanguageRules> likely = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (most > 0 && weights[i] == most) {
        likely.add(ordered.get(i));
      }
    }
    return likely.stream()
        .reduce((one, other) -> functionWords(other, text) > functionWords(one, text) ? other : one)
        .map(LanguageRules::language);
  }

  /// What the letters of each language's script weigh in a text, in the order of the languages.
  private int[] weights(String text) {
    int[] weights = new int[ordered.size()];
    int character;
    for (int at = 0; at < text.length(); at += Character.charCount(character)) {
      character = text.codePointAt(at);
      if (Character.isLetter(character)) {
        UnicodeScript script = UnicodeScript.of(character);
        for (int i = 0; i < weights.length; i++) {
          weights[i] += ordered.get(i).script() == script ? ordered.get(i).weight() : 0;
        }
      }
    }
    return weights;
  }

  private static long functionWords(LanguageRules rules, String text) {
    return NO_LETTERS
        .splitAsStream(text)
        .filter(word -> rules.isFunctionWord(Folding.word(word)))
        .count();
  }
}
