package dev.operative.search.service;

import dev.operative.search.FacetCount;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.query.Facet;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers questions. A search walks one way: a question is parsed ([ParsedQuestion]), expanded ([ExpandedQuestion]),
/// paragraphs are retrieved in tiers ([Retrieval]), the wanted page is ranked ([RankedPage]) and presented ([Answer]).
public final class SearchService {
  /// How many characters a query may have.
  public static final int LONGEST_QUERY = QuestionParser.LONGEST_QUERY;

  /// How many paragraphs of a document are shown when documents are the results.
  public static final int BEST_OF_DOCUMENT = 3;

  private final QuestionParser parser;
  private final Translators translators;
  private final Speller speller;
  private final SentenceEncoder encoder;
  private final RankingProfile profile;
  private final Retriever retriever;
  private final PageRanker ranker;

  /// A service that searches by words alone and ranks by the default profile.
  public SearchService(QueryParser parser, Translators translators, Speller speller) {
    this(parser, translators, speller, SentenceEncoder.NONE);
  }

  /// A service that ranks by the default profile.
  ///
  /// @param encoder what the vectors of the indexes were made by; words alone are searched where an index has none of it
  public SearchService(
      QueryParser parser, Translators translators, Speller speller, SentenceEncoder encoder) {
    this(new QuestionParser(parser), translators, speller, encoder, RankingProfile.DEFAULT);
  }

  private SearchService(
      QuestionParser parser,
      Translators translators,
      Speller speller,
      SentenceEncoder encoder,
      RankingProfile profile) {
    this.parser = parser;
    this.translators = translators;
    this.speller = speller;
    this.encoder = encoder;
    this.profile = profile;
    this.ranker = new PageRanker(profile, encoder);
    this.retriever = new MeaningRetriever(new TermRetriever(profile), encoder, profile);
  }

  /// The same service with another profile.
  public SearchService with(RankingProfile other) {
    return new SearchService(parser, translators, speller, encoder, other);
  }

  /// Answers a question whose text must be a valid query.
  ///
  /// @param view what is searched; what is read for the answer later is read from the same
  /// @throws QuerySyntaxException when it is not
  /// @throws dev.operative.search.ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  public Answer ask(IndexView view, Question question) throws QuerySyntaxException {
    return answer(view, parser.parse(question));
  }

  /// Answers a question whatever was typed: an invalid query is read the nearest valid way, and the answer
  /// says so.
  ///
  /// @param view what is searched; what is read for the answer later is read from the same
  /// @throws dev.operative.search.ExpansionLimitException when a wildcard or fuzzy word stands for too many words
  public Answer askLeniently(IndexView view, Question question) {
    return answer(view, parser.parseLeniently(question));
  }

  /// What a question may mean that has the number of a resolution among its words: the same asked of that resolution alone.
  /// Empty when no number in it is that of a resolution that the index has, and when it says already which document it is
  /// asked of.
  public Optional<NumberedQuestion> numbered(IndexView view, Question question) {
    return parser.numbered(view, question);
  }

  private Answer answer(IndexView view, ParsedQuestion parsed) {
    long started = System.nanoTime();
    Retrieval typed = retrieve(view, parsed);
    long found = typed.strictest().total();
    Optional<String> better = suggestion(view, parsed, found);
    Optional<Retrieval> corrected =
        found == 0 && mayBeCorrected(parsed)
            ? better
                .flatMap(text -> parser.corrected(parsed, text))
                .map(right -> retrieve(view, right))
            : Optional.empty();
    RankedPage page = ranker.rank(view, corrected.orElse(typed));
    return Answer.of(
        page,
        corrected.isPresent() ? Optional.empty() : better,
        corrected.isPresent() ? better : Optional.empty(),
        (System.nanoTime() - started) / 1_000_000);
  }

  private static boolean mayBeCorrected(ParsedQuestion parsed) {
    return parsed.isPlain() && parsed.question().spelling() == Spelling.CORRECTED;
  }

  private Retrieval retrieve(IndexView view, ParsedQuestion parsed) {
    return retriever.retrieve(view, ExpandedQuestion.of(parsed, translators.on(view), profile));
  }

  /// How far search by meaning is made ready on an index; empty where words alone are searched.
  public Optional<Readiness> meaning(IndexView view) {
    return view.vectors(encoder.revision())
        .map(
            vectors -> {
              try (vectors) {
                return new Readiness(vectors.size(), vectors.wanted());
              }
            });
  }

  /// All values that a facet has among what an answer found, most frequent first.
  public List<FacetCount> valuesOf(IndexView view, Facet facet, Answer answer) {
    Question question = answer.question();
    return view.search(
            new SearchRequest(
                answer.query(), question.filters(), question.sort(), 0, 0, Set.of(facet)))
        .facets()
        .getOrDefault(facet, List.of());
  }

  /// Another spelling, when more paragraphs have all its words.
  ///
  /// @param found how many have all the words as they were read
  private Optional<String> suggestion(IndexView view, ParsedQuestion parsed, long found) {
    return found >= profile.widening().enough() || parsed.interpreted().isBlank()
        ? Optional.empty()
        : speller
            .better(parsed.interpreted(), view.terms())
            .filter(better -> count(view, parsed.question().withText(better)) > found);
  }

  /// How many paragraphs have all the words of a question; none when it is no valid query.
  private long count(IndexView view, Question question) {
    try {
      return retrieve(view, parser.parse(question.counting())).strictest().total();
    } catch (QuerySyntaxException unreadable) {
      return 0;
    }
  }
}
