package dev.operative.opensearch.schema;

import dev.operative.lucene.query.Proximity;
import dev.operative.lucene.query.ProximityQuery;
import dev.operative.lucene.query.TextsQuery;
import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.NumericUtils;

/// Writes queries of the embedded engine in OpenSearch's language. Their terms are sent as they are.
public final class QueryDsl {
  private QueryDsl() {}

  /// A compiled query as a cluster is asked it.
  ///
  /// @throws IllegalArgumentException for a kind of query that the compiler makes none of
  public static Map<String, Object> of(Query query) {
    return of(query, 1);
  }

  private static Map<String, Object> of(Query query, float boost) {
    return switch (query) {
      case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
      case TermQuery term -> term(term.getTerm(), boost);
      case PhraseQuery phrase -> phrase(phrase, boost);
      case ProximityQuery words ->
          Map.of("intervals", Map.of(words.field(), boosted(rule(words.proximity()), boost)));
      case BooleanQuery bool -> bool(bool, boost);
      case DisjunctionMaxQuery best ->
          Map.of(
              "dis_max",
              Map.of(
                  "queries",
                  best.getDisjuncts().stream().map(QueryDsl::of).toList(),
                  "tie_breaker",
                  best.getTieBreakerMultiplier(),
                  "boost",
                  boost));
      case ConstantScoreQuery constant ->
          Map.of("constant_score", Map.of("filter", of(constant.getQuery()), "boost", boost));
      case TermInSetQuery set ->
          Map.of("terms", Map.of(set.getField(), terms(set), "boost", boost));
      case TextsQuery texts -> texts(texts, boost);
      case PrefixQuery prefix ->
          Map.of(
              "prefix",
              Map.of(
                  prefix.getField(), Map.of("value", prefix.getPrefix().text(), "boost", boost)));
      case IndexSortSortedNumericDocValuesRangeQuery sorted -> of(sorted.getFallbackQuery(), boost);
      case IndexOrDocValuesQuery either -> of(either.getIndexQuery(), boost);
      case PointRangeQuery range -> range(range, boost);
      case MatchAllDocsQuery ignored -> Map.of("match_all", Map.of("boost", boost));
      case MatchNoDocsQuery ignored -> Map.of("match_none", Map.of());
      default -> throw new IllegalArgumentException(query.getClass() + ": " + query);
    };
  }

  private static Map<String, Object> term(Term term, float boost) {
    return Map.of("term", Map.of(term.field(), Map.of("value", term.text(), "boost", boost)));
  }

  /// The analyzer of the field takes the places apart again.
  private static Map<String, Object> phrase(PhraseQuery phrase, float boost) {
    List<String> terms = Arrays.stream(phrase.getTerms()).map(Term::text).toList();
    return Map.of(
        "match_phrase",
        Map.of(
            phrase.getField(),
            Map.of(
                "query",
                Places.of(terms, phrase.getPositions()),
                "slop",
                phrase.getSlop(),
                "boost",
                boost)));
  }

  private static Map<String, Object> boosted(Map<String, Object> rule, float boost) {
    Map<String, Object> boosted = new LinkedHashMap<>(rule);
    boosted.put("boost", boost);
    return boosted;
  }

  private static Map<String, Object> rule(Proximity proximity) {
    return switch (proximity) {
      case Proximity.Word(String term) -> sideBySide(term);
      case Proximity.Words(List<String> terms) -> sideBySide(String.join(" ", terms));
      case Proximity.Ordered(List<Proximity> parts, int gaps) ->
          Map.of("all_of", all(parts, true, gaps));
      case Proximity.Unordered unordered ->
          Map.of("all_of", all(unordered.parts(), false, unordered.gaps().orElse(-1)));
      case Proximity.AnyOf(Set<Proximity> parts) -> anyOf(parts);
      case Proximity.Without(Proximity stretch, String term) ->
          Map.of(
              "all_of",
              Map.of(
                  "intervals",
                  List.of(rule(stretch)),
                  "filter",
                  Map.of("not_containing", sideBySide(term))));
      case Proximity.Whole(Proximity stretch) -> rule(stretch);
      case Proximity.Again(Proximity stretch) ->
          anyOf(List.of(stretch, new Proximity.Word(Places.NOWHERE)));
      case Proximity.Nothing() -> sideBySide(Places.NOWHERE);
    };
  }

  private static Map<String, Object> sideBySide(String terms) {
    return Map.of("match", Map.of("query", terms, "ordered", true, "max_gaps", 0));
  }

  private static Map<String, Object> anyOf(Collection<Proximity> parts) {
    return Map.of("any_of", Map.of("intervals", parts.stream().map(QueryDsl::rule).toList()));
  }

  private static Map<String, Object> all(List<Proximity> parts, boolean ordered, int gaps) {
    return Map.of(
        "intervals",
        parts.stream().map(QueryDsl::rule).toList(),
        "ordered",
        ordered,
        "max_gaps",
        gaps);
  }

  private static Map<String, Object> bool(BooleanQuery query, float boost) {
    Map<String, Object> bool = new LinkedHashMap<>();
    Map<String, List<Object>> clauses = new LinkedHashMap<>();
    for (BooleanClause clause : query.clauses()) {
      clauses
          .computeIfAbsent(
              switch (clause.occur()) {
                case MUST -> "must";
                case SHOULD -> "should";
                case FILTER -> "filter";
                case MUST_NOT -> "must_not";
              },
              absent -> new ArrayList<>())
          .add(of(clause.query()));
    }
    bool.putAll(clauses);
    if (query.getMinimumNumberShouldMatch() > 0) {
      bool.put("minimum_should_match", query.getMinimumNumberShouldMatch());
    }
    bool.put("boost", boost);
    return Map.of("bool", bool);
  }

  /// What has several of the texts scores what the best of them does.
  private static Map<String, Object> texts(TextsQuery texts, float boost) {
    Map<Float, List<String>> byScore = new TreeMap<>();
    texts
        .scores()
        .forEach(
            (text, score) ->
                byScore.computeIfAbsent(score, first -> new ArrayList<>()).add(text.hex()));
    List<Object> best = new ArrayList<>();
    byScore.forEach(
        (score, keys) -> best.add(Map.of("terms", Map.of(Schema.TEXT_KEY, keys, "boost", score))));
    return best.isEmpty()
        ? Map.of("match_none", Map.of())
        : Map.of("dis_max", Map.of("queries", best, "boost", boost));
  }

  private static List<String> terms(TermInSetQuery set) {
    List<String> terms = new ArrayList<>();
    try {
      BytesRefIterator each = set.getBytesRefIterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        terms.add(term.utf8ToString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static Map<String, Object> range(PointRangeQuery range, float boost) {
    boolean isLong = range.getBytesPerDim() == Long.BYTES;
    byte[] lower = range.getLowerPoint();
    byte[] upper = range.getUpperPoint();
    return Map.of(
        "range",
        Map.of(
            range.getField(),
            Map.of(
                "gte",
                isLong
                    ? LongPoint.decodeDimension(lower, 0)
                    : NumericUtils.sortableBytesToInt(lower, 0),
                "lte",
                isLong
                    ? LongPoint.decodeDimension(upper, 0)
                    : NumericUtils.sortableBytesToInt(upper, 0),
                "boost",
                boost)));
  }

  /// The query, and beside it a word that is nowhere in each of the text fields: else a shard that
  /// has no word of a phrase leaves out what it knows of the field, and scores are others.
  public static Map<String, Object> scored(Map<String, Object> query, List<String> textFields) {
    List<Object> nowhere =
        textFields.stream()
            .<Object>map(field -> term(new Term(field, Places.NOWHERE), 1e-9f))
            .toList();
    return Map.of("bool", Map.of("must", List.of(query), "should", nowhere));
  }
}
