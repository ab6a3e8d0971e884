package dev.operative.engine;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.TextKey;
import dev.operative.engine.NaiveText.Span;
import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.Highlight;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says of one provision whether it is what a query asks for, by reading it: one of its texts must
 * have all that is wanted, and none what is not.
 */
final class NaiveMatcher {
  private final IdentityHashMap<IndexedProvision, Map<Language, NaiveText>> texts =
      new IdentityHashMap<>();
  private final IdentityHashMap<IndexedProvision, Map<Language, NaiveText>> chapeaux =
      new IdentityHashMap<>();
  private final Map<ProvisionId, Provision> byId = new HashMap<>();
  private final Set<String> words = new TreeSet<>();
  // Every paragraph asks the same of a query's words.
  private final Map<String, List<Piece>> pieces = new HashMap<>();
  private final Map<String, List<String>> chineseWords = new HashMap<>();
  private final Map<String, Boolean> functionWords = new HashMap<>();
  private final Map<Query, Set<String>> expansions = new HashMap<>();

  NaiveMatcher(List<IndexedProvision> provisions) {
    for (IndexedProvision each : provisions) {
      Map<Language, NaiveText> own = new LinkedHashMap<>();
      for (Language language : each.provision().languages()) {
        own.put(language, new NaiveText(each.provision().textIn(language).orElseThrow().text()));
      }
      texts.put(each, own);
      byId.put(each.provision().id(), each.provision());
    }
    for (IndexedProvision each : provisions) {
      Map<Language, NaiveText> above = new LinkedHashMap<>();
      for (Language language : each.provision().languages()) {
        above.put(language, new NaiveText(chapeaux(each.provision(), language)));
      }
      chapeaux.put(each, above);
    }
  }

  private String chapeaux(Provision provision, Language language) {
    return provision
        .chapeau()
        .map(byId::get)
        .map(
            chapeau ->
                chapeaux(chapeau, language)
                    + " "
                    + chapeau.textIn(language).map(Paragraph::text).orElse(""))
        .orElse("");
  }

  List<NaiveText> texts() {
    return texts.values().stream().flatMap(own -> own.values().stream()).toList();
  }

  boolean matches(Query query, IndexedProvision each) {
    return texts.get(each).keySet().stream()
        .anyMatch(language -> matches(query, each, language, false));
  }

  private boolean matches(
      Query query, IndexedProvision each, Language language, boolean withChapeaux) {
    NaiveText text = texts.get(each).get(language);
    return switch (query) {
      case Query.All() -> true;
      case Query.None() -> false;
      case Query.Word(String typed) ->
          word(typed, text) || (withChapeaux && word(typed, chapeaux.get(each).get(language)));
      case Query.WithChapeaux(Query clause, double ignored) ->
          matches(clause, each, language, true);
      case Query.Phrase phrase -> phrase(phrase, text);
      case Query.Wildcard ignored -> !spans(query, text).isEmpty();
      case Query.Fuzzy ignored -> !spans(query, text).isEmpty();
      case Query.Near(Query first, Query second, int distance) ->
          spans(first, text).stream()
              .anyMatch(a -> spans(second, text).stream().anyMatch(b -> a.gap(b) <= distance));
      case Query.SameSentence(List<Query> clauses) -> sameSentence(clauses, text);
      case Query.And(List<Query> clauses) ->
          required(clauses).stream()
              .allMatch(clause -> matches(clause, each, language, withChapeaux));
      case Query.Or(List<Query> clauses) ->
          clauses.stream().anyMatch(clause -> matches(clause, each, language, withChapeaux));
      case Query.AtLeast(List<Query> clauses, int minimum) ->
          clauses.stream().filter(clause -> matches(clause, each, language, withChapeaux)).count()
              >= minimum;
      case Query.Not(Query clause) -> !matches(clause, each);
      case Query.Boosted(Query clause, double ignored) ->
          matches(clause, each, language, withChapeaux);
      case Query.In(var only, Query clause) ->
          only.equals(language) && matches(clause, each, language, withChapeaux);
      case Query.HasValue(Facet facet, String value) ->
          NaiveFacets.values(facet, each).contains(value);
      case Query.Is(var id) -> each.provision().addresses().contains(id);
      case Query.TextIn(var keys) ->
          each.provision().texts().values().stream()
              .anyMatch(own -> keys.contains(TextKey.of(own.text(), own.language())));
      case Query.OfSymbol(var symbol) ->
          NaiveFacets.values(Facet.SYMBOL, each).contains(symbol.canonical());
      case Query.Cites(var symbol) ->
          NaiveFacets.values(Facet.CITES, each).contains(symbol.canonical());
      case Query.Years(int from, int to) ->
          each.date().filter(d -> d.getYear() >= from && d.getYear() <= to).isPresent();
      case Query.Labelled(String label) ->
          !levels(label).isEmpty()
              && labels(each).anyMatch(own -> levels(label).equals(levels(own)));
      case Query.Identifier(var symbol, var label) ->
          matches(new Query.Cites(symbol), each)
              || (matches(new Query.OfSymbol(symbol), each)
                  && label.map(number -> isNumbered(each, number)).orElse(true));
    };
  }

  private static Stream<String> labels(IndexedProvision each) {
    return each.provision().texts().values().stream().map(Paragraph::label);
  }

  /** Where the words of a query stand in a text, in order, none inside or beside another. */
  List<Highlight> highlights(Query query, IndexedProvision each, Language language) {
    NaiveText text = texts.get(each).get(language);
    List<Highlight> merged = new ArrayList<>();
    if (text == null || !matches(query, each, language, false)) {
      return merged;
    }
    stretches(query, language, text)
        .sorted(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end))
        .forEach(
            next -> {
              if (!merged.isEmpty() && next.start() <= merged.getLast().end()) {
                Highlight last = merged.removeLast();
                merged.add(new Highlight(last.start(), Math.max(last.end(), next.end())));
              } else {
                merged.add(next);
              }
            });
    return merged;
  }

  private Stream<Highlight> stretches(Query query, Language language, NaiveText text) {
    return switch (query) {
      case Query.Word word -> spans(word, text).stream().map(Span::stretch);
      case Query.Phrase phrase -> spans(phrase, text).stream().map(Span::stretch);
      case Query.Wildcard wildcard -> spans(wildcard, text).stream().map(Span::stretch);
      case Query.Fuzzy fuzzy -> spans(fuzzy, text).stream().map(Span::stretch);
      case Query.Near(Query first, Query second, int ignored) ->
          Stream.of(first, second).flatMap(clause -> stretches(clause, language, text));
      case Query.SameSentence(List<Query> clauses) ->
          clauses.stream().flatMap(clause -> stretches(clause, language, text));
      case Query.And(List<Query> clauses) ->
          clauses.stream().flatMap(clause -> stretches(clause, language, text));
      case Query.Or(List<Query> clauses) ->
          clauses.stream().flatMap(clause -> stretches(clause, language, text));
      case Query.AtLeast(List<Query> clauses, int ignored) ->
          clauses.stream().flatMap(clause -> stretches(clause, language, text));
      case Query.Boosted(Query clause, double ignored) -> stretches(clause, language, text);
      case Query.WithChapeaux(Query clause, double ignored) -> stretches(clause, language, text);
      case Query.In(var only, Query clause) ->
          only.equals(language) ? stretches(clause, language, text) : Stream.of();
      default -> Stream.of();
    };
  }

  private static boolean isNumbered(IndexedProvision each, String label) {
    List<String> wanted = levels(label);
    return each.provision().texts().firstEntry().getValue().section() != Section.PREAMBULAR
        && labels(each)
            .map(NaiveMatcher::levels)
            .anyMatch(
                has -> has.size() >= wanted.size() && has.subList(0, wanted.size()).equals(wanted));
  }

  private List<Piece> pieces(String typed) {
    return pieces.computeIfAbsent(typed, TypedText::pieces);
  }

  private static List<String> levels(String label) {
    return Pattern.compile("[\\p{L}\\p{N}]+")
        .matcher(label.toLowerCase(Locale.ROOT))
        .results()
        .map(level -> level.group())
        .toList();
  }

  private List<Query> required(List<Query> clauses) {
    Predicate<Query> optional =
        clause ->
            clause instanceof Query.Word(String text)
                && functionWords.computeIfAbsent(text, TypedText::isFunctionWord);
    List<Query> needed = clauses.stream().filter(optional.negate()).toList();
    return needed.stream().allMatch(Query.Not.class::isInstance) ? clauses : needed;
  }

  private boolean word(String typed, NaiveText text) {
    List<Piece> pieces = pieces(typed);
    return !pieces.isEmpty()
        && pieces.stream()
            .allMatch(
                piece ->
                    switch (piece) {
                      case Piece.Words words -> !words(words, text).isEmpty();
                      case Piece.Han han -> blocks(han).stream().allMatch(text::contains);
                    });
  }

  private List<Span> words(Piece.Words words, NaiveText text) {
    List<Span> found = new ArrayList<>(text.phrase(words.terms()));
    words.solid().ifPresent(solid -> found.addAll(text.phrase(List.of(solid))));
    return found;
  }

  private boolean phrase(Query.Phrase phrase, NaiveText text) {
    List<Piece> pieces = pieces(phrase.text());
    if (phrase.slop() == 0 && pieces.size() == 1 && pieces.getFirst() instanceof Piece.Han han) {
      return text.contains(han.characters());
    }
    return !spans(phrase, text).isEmpty();
  }

  private boolean sameSentence(List<Query> clauses, NaiveText text) {
    List<Set<Integer>> each =
        clauses.stream()
            .map(
                clause ->
                    spans(clause, text).stream()
                        .filter(s -> text.sentence(s.first()) == text.sentence(s.last()))
                        .map(s -> text.sentence(s.first()))
                        .collect(Collectors.toSet()))
            .toList();
    return each.getFirst().stream().anyMatch(s -> each.stream().allMatch(set -> set.contains(s)));
  }

  private List<Span> spans(Query query, NaiveText text) {
    return switch (query) {
      case Query.Word(String typed) -> wordSpans(pieces(typed), text);
      case Query.Phrase(String typed, int slop) ->
          slop == 0 ? text.phrase(terms(pieces(typed))) : loose(pieces(typed), slop, text);
      case Query.Wildcard(String pattern) ->
          text.printed(expanded(query, fits(pattern), pattern)::contains);
      case Query.Fuzzy(String word, int edits) ->
          text.printed(
              expanded(query, w -> distance(w, word.toLowerCase(Locale.ROOT)) <= edits, word)
                  ::contains);
      case Query.Or(List<Query> clauses) ->
          clauses.stream().flatMap(clause -> spans(clause, text).stream()).toList();
      default -> throw new IllegalArgumentException(query.toString());
    };
  }

  private List<Span> wordSpans(List<Piece> pieces, NaiveText text) {
    return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Words words
        ? words(words, text)
        : text.phrase(terms(pieces));
  }

  private static List<String> terms(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(
            piece ->
                switch (piece) {
                  case Piece.Words words -> words.terms().stream();
                  case Piece.Han han -> han.characters().codePoints().mapToObj(Character::toString);
                })
        .toList();
  }

  /** Blocks in order; from each first block on, every next one as early as it can be. */
  private List<Span> loose(List<Piece> pieces, int slop, NaiveText text) {
    List<List<Span>> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words ->
            words.terms().forEach(term -> blocks.add(text.phrase(List.of(term))));
        case Piece.Han han ->
            blocks(han)
                .forEach(block -> blocks.add(text.phrase(terms(List.of(new Piece.Han(block))))));
      }
    }
    List<Span> found = new ArrayList<>();
    for (Span first : blocks.isEmpty() ? List.<Span>of() : blocks.getFirst()) {
      Span last = first;
      int length = first.length();
      for (List<Span> block : blocks.subList(1, blocks.size())) {
        Span before = last;
        Optional<Span> next =
            block.stream().filter(s -> before == null || s.first() > before.last()).findFirst();
        last = before == null ? null : next.orElse(null);
        length += last == null ? 0 : last.length();
      }
      if (last != null && last.last() - first.first() + 1 - length <= slop) {
        found.add(
            new Span(
                first.first(),
                last.last(),
                new Highlight(first.stretch().start(), last.stretch().end())));
      }
    }
    return found;
  }

  private Collection<String> blocks(Piece.Han han) {
    return han.length() <= 4
        ? List.of(han.characters())
        : chineseWords.computeIfAbsent(han.characters(), TypedText::chineseWords);
  }

  private static Predicate<String> fits(String pattern) {
    String regex =
        pattern
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining());
    return Pattern.compile(regex, Pattern.DOTALL).asMatchPredicate();
  }

  private Set<String> expanded(Query query, Predicate<String> fits, String typed) {
    Set<String> all =
        expansions.computeIfAbsent(
            query, q -> words().stream().filter(fits).collect(Collectors.toSet()));
    if (all.size() > ExpansionLimitException.LIMIT) {
      throw new ExpansionLimitException(typed);
    }
    return all;
  }

  private Set<String> words() {
    if (words.isEmpty()) {
      texts().forEach(text -> words.addAll(text.printed()));
    }
    return words;
  }

  /** Letters changed, left out, added, or swapped with the next one. */
  static int distance(String first, String second) {
    int[] a = first.codePoints().toArray();
    int[] b = second.codePoints().toArray();
    int[][] cost = new int[a.length + 1][b.length + 1];
    IntStream.rangeClosed(0, a.length).forEach(i -> cost[i][0] = i);
    IntStream.rangeClosed(0, b.length).forEach(j -> cost[0][j] = j);
    for (int i = 1; i <= a.length; i++) {
      for (int j = 1; j <= b.length; j++) {
        int change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        cost[i][j] = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length][b.length];
  }
}
