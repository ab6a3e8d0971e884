package dev.operative.engine;

import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.work.TextKey;
import dev.operative.language.Languages;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes queries and filters from what real paragraphs say, the same ones for the same seed. */
public final class RandomQueries {
  private final List<IndexedProvision> provisions;
  private final Random random;

  public RandomQueries(List<IndexedProvision> provisions, long seed) {
    this.provisions = provisions;
    this.random = new Random(seed);
  }

  public Query query() {
    return query(2);
  }

  private Query query(int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      return leaf();
    }
    List<Query> clauses = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      clauses.add(query(depth - 1));
    }
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Query.And(clauses);
      case 2, 3 -> new Query.Or(clauses);
      case 4 -> new Query.AtLeast(clauses, 1 + random.nextInt(clauses.size()));
      case 5 -> new Query.And(List.of(clauses.getFirst(), new Query.Not(clauses.getLast())));
      default ->
          switch (random.nextInt(3)) {
            case 0 -> new Query.Boosted(clauses.getFirst(), 2);
            case 1 -> new Query.WithChapeaux(clauses.getFirst(), 0.5);
            default ->
                new Query.In(Languages.bundled().all().get(random.nextInt(2)), clauses.getFirst());
          };
    };
  }

  private Query leaf() {
    IndexedProvision provision = any();
    IndexedParagraph each = version(provision);
    Paragraph paragraph = each.paragraph();
    String text = paragraph.text();
    return switch (random.nextInt(18)) {
      case 0, 1, 2 -> new Query.Word(piece(text, 1, 6));
      case 3 -> new Query.Phrase(piece(text, 2, 12), 0);
      case 4 -> new Query.Phrase(piece(text, 2, 5) + " " + piece(text, 2, 5), random.nextInt(12));
      case 5 -> new Query.Near(words(text), words(text), random.nextInt(12));
      case 6 -> new Query.SameSentence(List.of(words(text), words(text)));
      case 7 -> new Query.Wildcard(wildcard(text));
      case 8 -> new Query.Fuzzy(slip(latinWord(text)), random.nextInt(3));
      case 9 -> new Query.Not(new Query.Word(piece(text, 1, 3)));
      case 10 -> value(provision);
      case 11 -> new Query.Years(2015 + random.nextInt(4), 2017 + random.nextInt(6));
      case 12 -> new Query.Labelled(paragraph.label().isEmpty() ? "4" : paragraph.label());
      case 15 -> new Query.Is(paragraph.id());
      case 16 -> texts();
      case 13 -> each.part().symbol().<Query>map(Query.OfSymbol::new).orElse(new Query.None());
      case 14 ->
          citation(paragraph).<Query>map(c -> new Query.Cites(c.symbol())).orElse(new Query.All());
      default ->
          citation(paragraph)
              .map(Citation::symbol)
              .or(each.part()::symbol)
              .<Query>map(
                  s ->
                      new Query.Identifier(
                          s,
                          random.nextBoolean()
                              ? Optional.empty()
                              : Optional.of("" + random.nextInt(12))))
              .orElse(new Query.All());
    };
  }

  private Query texts() {
    return new Query.TextIn(
        Stream.generate(() -> version(any()).paragraph())
            .limit(1 + random.nextInt(5))
            .map(each -> TextKey.of(each.text(), each.language()))
            .collect(Collectors.toSet()));
  }

  private Query words(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> new Query.Phrase(piece(text, 2, 6), 0);
      case 3 -> new Query.Phrase(piece(text, 2, 5) + " " + piece(text, 2, 5), random.nextInt(9));
      case 4 -> new Query.Fuzzy(slip(latinWord(text)), random.nextInt(3));
      case 1 ->
          new Query.Or(
              List.of(new Query.Word(piece(text, 1, 4)), new Query.Word(piece(text, 1, 4))));
      case 2 -> new Query.Wildcard(wildcard(text));
      default -> new Query.Word(piece(text, 1, 4));
    };
  }

  private IndexedProvision any() {
    return provisions.get(random.nextInt(provisions.size()));
  }

  private IndexedParagraph version(IndexedProvision provision) {
    return provision.versions().get(random.nextInt(provision.versions().size()));
  }

  private Query value(IndexedProvision each) {
    Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
    List<String> values = NaiveFacets.values(facet, each).stream().sorted().toList();
    return values.isEmpty() ? new Query.All() : new Query.HasValue(facet, values.getFirst());
  }

  private Optional<Citation> citation(Paragraph paragraph) {
    List<Citation> all = paragraph.citations();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  /** Some characters of a Chinese text, or some words of an English one. */
  private String piece(String text, int least, int most) {
    int length = least + random.nextInt(most - least + 1);
    int start = random.nextInt(text.length());
    if (Character.isIdeographic(text.charAt(start))) {
      return text.substring(start, Math.min(text.length(), start + length));
    }
    String[] words = text.split(" ", -1);
    int first = random.nextInt(words.length);
    int last = Math.min(words.length, first + Math.max(1, length / 2));
    return String.join(" ", List.of(words).subList(first, last));
  }

  private String latinWord(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^A-Za-z]+", -1)) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words.isEmpty() ? "terrorism" : words.get(random.nextInt(words.size()));
  }

  private String wildcard(String text) {
    String word = latinWord(text);
    return random.nextBoolean()
        ? word.substring(0, 3) + "*"
        : word.charAt(0) + "?" + word.substring(2, word.length() - 1) + "*";
  }

  private String slip(String word) {
    int at = random.nextInt(word.length());
    return random.nextBoolean()
        ? word.substring(0, at) + word.substring(at + 1)
        : word.substring(0, at) + "x" + word.substring(at);
  }

  public Filters filters() {
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    for (int i = random.nextInt(3); i > 0; i--) {
      IndexedProvision each = any();
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      Set<String> values = NaiveFacets.values(facet, each);
      if (!values.isEmpty()) {
        wanted.computeIfAbsent(facet, f -> new HashSet<>()).addAll(values);
      }
    }
    Optional<LocalDate> from =
        random.nextInt(6) == 0 ? Optional.of(LocalDate.of(2018, 1, 1)) : Optional.empty();
    Optional<LocalDate> to =
        random.nextInt(6) == 0 ? Optional.of(LocalDate.of(2020, 8, 31)) : Optional.empty();
    return new Filters(wanted, from, to);
  }
}
