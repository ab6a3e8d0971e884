package dev.operative.benchmark.loops;

import dev.operative.Main;
import dev.operative.cli.environment.Wiring;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Match;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.Question;
import dev.operative.search.service.Translator;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each step of an answer takes, on an index that {@code operative.index} names: reading and
 * translating what was typed, compiling it and counting its matches, their facets, twenty hits with
 * and without what is marked in them, and writing them as JSON.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerLoops {
  private static final int HITS = 20;

  /** What is typed. */
  @Param({"border controls", "foreign terrorist fighters", "恐怖主义"})
  public String typed;

  private final Wiring wiring = Main.wiring().withoutMeaning();
  private final JsonWriter json = new JsonWriter();
  private SearchEngine engine;
  private IndexView view;
  private QueryParser parser;
  private Translator translator;
  private Query query;
  private Query translated;
  private Answer answer;

  /** Opens the index and asks once. */
  @Setup
  public void open() throws QuerySyntaxException {
    engine =
        wiring.openEngine(new IndexAddress.Folder(Path.of(System.getProperty("operative.index"))));
    view = engine.view();
    parser = wiring.queryParser();
    translator = wiring.translators().on(view);
    query = parser.parse(typed);
    translated = translate().all();
    Question question =
        new Question(typed, Filters.NONE, Sort.RELEVANCE, 0, HITS, true, EnumSet.allOf(Facet.class))
            .matching(Match.ALL);
    answer = wiring.searchService().ask(view, question);
  }

  /** Closes the index. */
  @TearDown
  public void close() {
    view.close();
    engine.close();
  }

  private SearchResult search(Optional<Query> marked, int limit, Set<Facet> facets) {
    return view.search(
        new SearchRequest(translated, Filters.NONE, Sort.RELEVANCE, 0, limit, facets)
            .marking(marked));
  }

  /** Reads what was typed. */
  @Benchmark
  public Query parse() throws QuerySyntaxException {
    return parser.parse(typed);
  }

  /** Adds what it is called in the other language. */
  @Benchmark
  public ExpandedQuery translate() {
    return translator.translate(query, RankingProfile.DEFAULT);
  }

  /** Compiles a query of both languages and counts what it finds. */
  @Benchmark
  public SearchResult compileAndCount() {
    return search(Optional.empty(), 0, Set.of());
  }

  /** The same, and counts the values of all facets. */
  @Benchmark
  public SearchResult facets() {
    return search(Optional.empty(), 0, EnumSet.allOf(Facet.class));
  }

  /** Compiles, ranks, and reads twenty hits. */
  @Benchmark
  public SearchResult hits() {
    return search(Optional.empty(), HITS, Set.of());
  }

  /** The same, and marks what was found in them. */
  @Benchmark
  public SearchResult highlights() {
    return search(Optional.of(translated), HITS, Set.of());
  }

  /** Writes an answer of twenty hits with all facets. */
  @Benchmark
  public byte[] json() {
    return json.bytes(new JsonShapes(view, wiring.vocabulary()).answer(answer));
  }
}
