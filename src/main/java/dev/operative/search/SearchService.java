package dev.operative.search;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers what people ask: reads the text, searches the other language too, widens when little is found.
public final class SearchService {
  /// How many characters a query may have.
  public static final int LONGEST_QUERY = 4_000;

  /// With fewer results than this, paragraphs that match most of the words are listed too.
  public static final int ENOUGH = 10;

  /// How many paragraphs of a document are shown when documents are the results.
  public static final int BEST_OF_DOCUMENT = 3;

  private static final int MOST_MENDINGS = 3;

  /// Lifts what matches all the words above whatever matches only most of them.
  private static final double ALL_WORDS_WEIGHT = 100;

  private final SearchEngine engine;
  private final QueryParser parser;
  private final Translator translator;
  private final Speller speller;

  public SearchService(SearchEngine engine, QueryParser parser, Translator translator) {
    this(engine, parser, translator, Speller.NONE);
  }

  public SearchService(
      SearchEngine engine, QueryParser parser, Translator translator, Speller speller) {
    this.engine = engine;
    this.parser = parser;
    this.translator = translator;
    this.speller = speller;
  }

  /// A service that searches what was typed and nothing else.
  public SearchService(SearchEngine engine, QueryParser parser) {
    this(engine, parser, Translator.NONE);
  }

  /// Answers an inquiry whose text must be a valid query.
  ///
  /// @throws QuerySyntaxException when it is not
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  public Answer ask(Inquiry inquiry) throws QuerySyntaxException {
    return answer(inquiry, inquiry.text(), parse(inquiry.text()), Optional.empty());
  }

  /// Answers an inquiry whatever was typed: an invalid query is read the nearest valid way, and the answer
  /// says so.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  public Answer askLeniently(Inquiry inquiry) {
    String text = inquiry.text();
    Optional<QuerySyntaxException> mended = Optional.empty();
    for (int i = 0; i < MOST_MENDINGS; i++) {
      try {
        return answer(inquiry, text, parse(text), mended);
      } catch (QuerySyntaxException invalid) {
        text = invalid.nearestReading().orElse("");
        mended = Optional.of(mended.orElse(invalid));
        if (text.isEmpty()) {
          break;
        }
      }
    }
    return answer(inquiry, "", new Query.None(), mended);
  }

  private Query parse(String text) throws QuerySyntaxException {
    if (text.length() > LONGEST_QUERY) {
      int cut = text.lastIndexOf(' ', LONGEST_QUERY);
      throw new QuerySyntaxException(
          "the query has %,d characters, and %,d are read; leave out words that do not matter"
              .formatted(text.length(), LONGEST_QUERY),
          LONGEST_QUERY,
          text.substring(0, cut > 0 ? cut : LONGEST_QUERY));
    }
    return parser.parse(text);
  }

  private Answer answer(
      Inquiry inquiry, String text, Query query, Optional<QuerySyntaxException> mended) {
    long started = System.nanoTime();
    Expansion expansion =
        inquiry.translate() ? translator.translate(query) : translator.keep(query);
    SearchResult full = count(inquiry, expansion.query());
    Optional<Wider> widened = widen(inquiry, expansion, full.total());
    Query searched = widened.map(Wider::query).orElse(expansion.query());
    SearchResult counted = widened.map(Wider::result).orElse(full);
    Optional<DocumentResult> documents =
        inquiry.grouping() == Grouping.DOCUMENT
            ? Optional.of(documents(inquiry, expansion.query(), widened.map(Wider::query)))
            : Optional.empty();
    List<Hit> hits = documents.isPresent() ? List.of() : hits(inquiry, expansion, full, widened);
    return new Answer(
        inquiry,
        text,
        searched,
        expansion.translations(),
        widened.isPresent(),
        suggestion(inquiry, text, full.total()),
        mended,
        new SearchResult(counted.total(), hits, wanted(inquiry, counted)),
        documents,
        (System.nanoTime() - started) / 1_000_000);
  }

  /// Another spelling, when it finds more than what was typed.
  private Optional<String> suggestion(Inquiry inquiry, String text, long found) {
    if (found >= ENOUGH || text.isBlank()) {
      return Optional.empty();
    }
    return speller.better(text).filter(better -> total(inquiry, better) > found);
  }

  private long total(Inquiry inquiry, String text) {
    try {
      Query query = parse(text);
      return count(
              inquiry,
              (inquiry.translate() ? translator.translate(query) : translator.keep(query)).query())
          .total();
    } catch (QuerySyntaxException unreadable) {
      return 0;
    }
  }

  private static Language languageOf(String text) {
    long chinese =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .count();
    return 2 * chinese > text.codePoints().filter(Character::isLetter).count()
        ? Language.CHINESE
        : Language.ENGLISH;
  }

  /// A wider query, and what it finds.
  private record Wider(Query query, SearchResult result) {}

  /// The first wider query that finds more, when too little was found; the widest is for when nothing is.
  private Optional<Wider> widen(Inquiry inquiry, Expansion expansion, long found) {
    if (found >= ENOUGH) {
      return Optional.empty();
    }
    Optional<Wider> wider = expansion.wider().flatMap(query -> ifMore(inquiry, query, found));
    return wider.isPresent() || found > 0
        ? wider
        : expansion.widest().flatMap(query -> ifMore(inquiry, query, found));
  }

  private Optional<Wider> ifMore(Inquiry inquiry, Query query, long found) {
    SearchResult result = count(inquiry, query);
    return result.total() > found ? Optional.of(new Wider(query, result)) : Optional.empty();
  }

  private SearchResult count(Inquiry inquiry, Query query) {
    Set<Facet> facets = EnumSet.of(Facet.LANGUAGE);
    facets.addAll(inquiry.facets());
    return engine.search(new SearchRequest(query, inquiry.filters(), inquiry.sort(), 0, 0, facets));
  }

  private static Map<Facet, List<FacetCount>> wanted(Inquiry inquiry, SearchResult counted) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    facets.putAll(counted.facets());
    facets.keySet().retainAll(inquiry.facets());
    return facets;
  }

  /// The documents; those with a paragraph that matches all the words before those that match most.
  private DocumentResult documents(Inquiry inquiry, Query query, Optional<Query> wider) {
    Query searched =
        wider
            .<Query>map(
                most -> new Query.Or(List.of(new Query.Boosted(query, ALL_WORDS_WEIGHT), most)))
            .orElse(query);
    return engine.searchDocuments(
        new DocumentRequest(
            searched,
            inquiry.filters(),
            inquiry.sort(),
            languageOf(inquiry.text()),
            inquiry.offset(),
            inquiry.limit(),
            BEST_OF_DOCUMENT));
  }

  private List<Hit> hits(
      Inquiry inquiry, Expansion expansion, SearchResult full, Optional<Wider> widened) {
    Query query = expansion.query();
    return inquiry.sort() == Sort.RELEVANCE && !(query instanceof Query.All)
        ? ranked(inquiry, query, full, widened.map(Wider::query))
        : inOrder(inquiry, widened.map(Wider::query).orElse(query));
  }

  private List<Hit> inOrder(Inquiry inquiry, Query query) {
    SearchRequest request =
        new SearchRequest(
            query, inquiry.filters(), inquiry.sort(), inquiry.offset(), inquiry.limit(), Set.of());
    return engine.search(request).hits();
  }

  /// Whatever matches all the words, then whatever matches most.
  private List<Hit> ranked(Inquiry inquiry, Query query, SearchResult full, Optional<Query> wider) {
    LanguagePages pages = new LanguagePages(engine, inquiry.filters(), languageOf(inquiry.text()));
    Map<Language, Long> counts = LanguagePages.counts(full, inquiry.filters());
    List<Hit> hits = new ArrayList<>(pages.hits(query, counts, inquiry.offset(), inquiry.limit()));
    if (wider.isPresent() && hits.size() < inquiry.limit()) {
      Query rest = new Query.And(List.of(wider.get(), new Query.Not(query)));
      hits.addAll(
          pages.hits(
              rest,
              LanguagePages.counts(count(inquiry, rest), inquiry.filters()),
              Math.max(0, inquiry.offset() - full.total()),
              inquiry.limit() - hits.size()));
    }
    return hits;
  }
}
