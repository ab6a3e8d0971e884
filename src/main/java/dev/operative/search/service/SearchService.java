package dev.operative.search.service;

import dev.operative.document.Language;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Complaint;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers what people ask: reads the text, searches the other language too, widens when little is found.
public final class SearchService {
  /// How many characters a query may have.
  public static final int LONGEST_QUERY = 4_000;

  /// How many paragraphs of a document are shown when documents are the results.
  public static final int BEST_OF_DOCUMENT = 3;

  private static final int MOST_MENDINGS = 3;

  /// Lifts what matches all the words above whatever matches only most of them.
  private static final double ALL_WORDS_WEIGHT = 100;

  private final QueryParser parser;
  private final Translators translators;
  private final VersionFinder versions;
  private final Speller speller;

  /// @param versions how to reach what cannot be translated
  public SearchService(
      QueryParser parser, Translators translators, VersionFinder versions, Speller speller) {
    this.parser = parser;
    this.translators = translators;
    this.versions = versions;
    this.speller = speller;
  }

  /// Answers an inquiry whose text must be a valid query.
  ///
  /// @param view what is searched; what is read for the answer later is read from the same
  /// @throws QuerySyntaxException when it is not
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  public Answer ask(IndexView view, Inquiry inquiry) throws QuerySyntaxException {
    return answer(view, inquiry, inquiry.text(), parse(inquiry.text()), Optional.empty());
  }

  /// Answers an inquiry whatever was typed: an invalid query is read the nearest valid way, and the answer
  /// says so.
  ///
  /// @param view what is searched; what is read for the answer later is read from the same
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  public Answer askLeniently(IndexView view, Inquiry inquiry) {
    String text = inquiry.text();
    Optional<QuerySyntaxException> mended = Optional.empty();
    for (int i = 0; i < MOST_MENDINGS; i++) {
      try {
        return answer(view, inquiry, text, parse(text), mended);
      } catch (QuerySyntaxException invalid) {
        text = invalid.nearestReading().orElse("");
        mended = Optional.of(mended.orElse(invalid));
        if (text.isEmpty()) {
          break;
        }
      }
    }
    return answer(view, inquiry, "", new Query.None(), mended);
  }

  /// All values that a facet has among what an answer found, most frequent first.
  public List<FacetCount> valuesOf(IndexView view, Facet facet, Answer answer) {
    Inquiry inquiry = answer.inquiry();
    return view.search(
            new SearchRequest(
                answer.query(), inquiry.filters(), inquiry.sort(), 0, 0, Set.of(facet)))
        .facets()
        .getOrDefault(facet, List.of());
  }

  private Query parse(String text) throws QuerySyntaxException {
    if (text.length() > LONGEST_QUERY) {
      int cut = text.lastIndexOf(' ', LONGEST_QUERY);
      throw new QuerySyntaxException(
          Complaint.of(
              Complaint.Sort.TOO_LONG,
              "%,d".formatted(text.length()),
              "%,d".formatted(LONGEST_QUERY)),
          LONGEST_QUERY,
          text.substring(0, cut > 0 ? cut : LONGEST_QUERY));
    }
    return parser.parse(text);
  }

  private Answer answer(
      IndexView view,
      Inquiry inquiry,
      String text,
      Query query,
      Optional<QuerySyntaxException> mended) {
    long started = System.nanoTime();
    boolean grouped = inquiry.grouping() == Grouping.DOCUMENT;
    Reach reach = reach(view, grouped ? inquiry.withPage(0, 0) : inquiry, query);
    Reach.Found full = reach.full();
    Optional<Reach.Found> wider = reach.wider(full);
    Reach.Found all = wider.orElse(full);
    Optional<DocumentResult> documents =
        grouped
            ? Optional.of(documents(view, inquiry, full.query(), wider.map(Reach.Found::query)))
            : Optional.empty();
    return new Answer(
        inquiry,
        text,
        all.query(),
        reach.translations(wider),
        all.versions(),
        wider.isPresent(),
        suggestion(view, inquiry, text, full.total()),
        mended,
        new SearchResult(all.total(), reach.hits(full, wider), all.result().facets()),
        documents,
        (System.nanoTime() - started) / 1_000_000);
  }

  private Reach reach(IndexView view, Inquiry inquiry, Query query) {
    Translator translator = translators.on(view);
    Expansion typed = translator.keep(query);
    Language language = languageOf(inquiry.text());
    return inquiry.translate()
        ? new Reach(
            view,
            inquiry,
            language,
            typed,
            translator.translate(query),
            each -> versions.versions(view, each, language))
        : new Reach(view, inquiry, language, typed, typed, each -> List.of());
  }

  /// Another spelling, when it finds more than what was typed.
  private Optional<String> suggestion(IndexView view, Inquiry inquiry, String text, long found) {
    if (found >= Reach.ENOUGH || text.isBlank()) {
      return Optional.empty();
    }
    return speller
        .better(text, view.terms())
        .filter(better -> total(view, inquiry, better) > found);
  }

  private long total(IndexView view, Inquiry inquiry, String text) {
    try {
      return reach(view, inquiry.withPage(0, 0), parse(text)).full().total();
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

  /// The documents; those with a paragraph that matches all the words before those that match most.
  private DocumentResult documents(
      IndexView view, Inquiry inquiry, Query query, Optional<Query> wider) {
    Query searched =
        wider
            .<Query>map(
                most -> new Query.Or(List.of(new Query.Boosted(query, ALL_WORDS_WEIGHT), most)))
            .orElse(query);
    return view.searchDocuments(
        new DocumentRequest(
            searched,
            inquiry.filters(),
            inquiry.sort(),
            languageOf(inquiry.text()),
            inquiry.offset(),
            inquiry.limit(),
            BEST_OF_DOCUMENT,
            RankingProfile.DEFAULT));
  }
}
