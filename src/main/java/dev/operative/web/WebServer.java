package dev.operative.web;

import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.check.CitationChecker;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.search.suggest.KnownNames;
import dev.operative.search.treatment.Citator;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.treatment.TreatmentRules;
import dev.operative.web.admission.Admission;
import dev.operative.web.api.BatchApi;
import dev.operative.web.api.CitationsApi;
import dev.operative.web.api.CompareApi;
import dev.operative.web.api.DocumentListApi;
import dev.operative.web.api.ExportApi;
import dev.operative.web.api.FacetApi;
import dev.operative.web.api.FeedApi;
import dev.operative.web.api.ListApi;
import dev.operative.web.api.LookupApi;
import dev.operative.web.api.SearchApi;
import dev.operative.web.api.SimilarApi;
import dev.operative.web.api.StateApi;
import dev.operative.web.api.SuggestApi;
import dev.operative.web.api.TermApi;
import dev.operative.web.api.TopicApi;
import dev.operative.web.api.TreatmentApi;
import dev.operative.web.api.TrendApi;
import dev.operative.web.http.Endpoint;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.Representation;
import dev.operative.web.http.SecurityHeaders;
import dev.operative.web.http.ViewEndpoint;
import dev.operative.web.list.ListReader;
import dev.operative.web.page.ErrorPage;
import dev.operative.web.page.HelpPage;
import dev.operative.web.page.ask.ApiPage;
import dev.operative.web.page.citations.CitationsPage;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the JSON API and the pages.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  /// The longest address that is read; browsers and proxies agree on about as much.
  static final int LONGEST_ADDRESS = 8 * 1024;

  private final SearchEngine engine;
  private final ServerSettings settings;
  private final HostFilter hosts;
  private final Admission admission;
  private final Metrics metrics;
  private final ProblemAnswers problems;
  private final SearchApi search;
  private final FacetApi facets;
  private final LookupApi lookup;
  private final DocumentListApi documents = new DocumentListApi();
  private final SimilarApi similar;
  private final CompareApi compare;
  private final CitationsApi citations;
  private final SuggestApi suggest;
  private final TermApi terms;
  private final TrendApi trends;
  private final TopicApi topics;
  private final TreatmentApi treatments;
  private final StateApi state;
  private final ExportApi exports;
  private final BatchApi batches;
  private final ListApi lists;
  private final FeedApi feeds;
  private final StaticFiles files = new StaticFiles("operative.css", "operative.js", "icon.svg");
  private final Map<String, ViewEndpoint> pages;
  private final CitationsPage citationsPage;
  private final HelpPage help;
  private final ApiPage apiHelp;
  private final Javalin javalin;

  /// Prepares a server; nothing listens before [#start()].
  public WebServer(
      SearchEngine engine,
      SearchService service,
      Translators translators,
      QueryParser parser,
      TextComparer comparer,
      Vocabulary vocabulary,
      ServerSettings settings) {
    this.settings = settings;
    this.hosts = new HostFilter(settings);
    this.admission = new Admission(settings.limits());
    this.engine = engine;
    this.metrics = new Metrics(engine);
    QuestionReader questions = new QuestionReader(new FilterValues(vocabulary));
    this.search = new SearchApi(service, questions, vocabulary);
    this.facets = new FacetApi(service, questions, vocabulary);
    this.batches = new BatchApi(service, questions);
    this.exports = new ExportApi(service, questions, vocabulary);
    this.lists = new ListApi(new ListReader(parser, vocabulary.languages()), vocabulary);
    this.feeds = new FeedApi(service, questions, vocabulary.languages());
    this.lookup = new LookupApi(service, vocabulary);
    this.similar = new SimilarApi(vocabulary);
    this.compare = new CompareApi(comparer, parser, vocabulary);
    this.citations = new CitationsApi(vocabulary.languages());
    this.suggest = new SuggestApi(parser, new KnownNames(vocabulary));
    this.terms = new TermApi(vocabulary.languages(), translators, questions);
    this.trends = new TrendApi(service, questions, vocabulary);
    this.topics = new TopicApi(service, vocabulary);
    Citator citator =
        new Citator(TreatmentRules.read(vocabulary.languages(), TableSource.bundled()));
    this.treatments = new TreatmentApi(citator, parser, vocabulary.languages());
    this.state = new StateApi();
    Frames frames =
        new Frames(
            vocabulary,
            new Frame.Assets(
                files.address("operative.css"),
                files.address("operative.js"),
                files.address("icon.svg")));
    Renderer renderer = new Renderer();
    this.problems = new ProblemAnswers(LONGEST_ADDRESS, new ErrorPage(frames, renderer));
    this.pages =
        Pages.of(
            service,
            translators,
            parser,
            questions,
            comparer,
            citator,
            vocabulary,
            settings,
            frames,
            renderer);
    this.citationsPage =
        new CitationsPage(new CitationChecker(vocabulary.languages()), frames, renderer);
    this.help = new HelpPage(frames, renderer);
    this.apiHelp = new ApiPage(StaticFiles.read("openapi.yaml"), frames, renderer);
    this.javalin = Javalin.create(this::configure);
  }

  /// Begins to listen.
  ///
  /// @return the port
  /// @throws PortInUseException when something else listens there
  public int start() throws PortInUseException {
    try {
      return javalin.start().port();
    } catch (JavalinBindException bound) {
      throw new PortInUseException(settings.host(), settings.port(), bound);
    }
  }

  /// The port at which those listen who watch the server; empty when it has none. To be asked after [#start()].
  public OptionalInt adminPort() {
    return settings.adminPort().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            ((ServerConnector) javalin.jettyServer().server().getConnectors()[1]).getLocalPort());
  }

  /// Opens the pages that people open first, so that the first reader does not wait for what is read, loaded and
  /// compiled once. To be called after [#start()]; nothing depends on it.
  public void warm() {
    FirstPages.open(settings.host(), javalin.port());
  }

  /// Ends. Nobody is let in any more, and requests under way are answered first, as long as the limits let them.
  public void stop() {
    try {
      javalin.stop();
    } catch (JavalinException cut) {
      LOG.warn("Requests under way were cut off: {}", String.valueOf(cut.getCause()));
    }
    metrics.close();
  }

  @Override
  public void close() {
    stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.ignoreTrailingSlashes = true;
    new JettySetup(settings).apply(config.jetty);
    config.requestLogger.http(
        (context, millis) ->
            metrics.record(
                context.method().name(), Routes.of(context), context.statusCode(), millis));
    config.routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
    config.routes.before(context -> hosts.check(new Exchange(context)));
    config.routes.before(context -> admission.admit(new Exchange(context)));
    problems.install(config.routes);
    api(config.routes);
    pages(config.routes);
  }

  private void pages(RoutesConfig routes) {
    pages.forEach((path, page) -> route(routes, path, onView(page)));
    route(routes, "/help", help::answer);
    route(routes, "/help/api", apiHelp::answer);
    route(routes, "/citations", onView(citationsPage::form));
    post(routes, "/citations", onView(citationsPage::check));
    route(routes, "/assets/{name}", files::answer);
  }

  private void api(RoutesConfig routes) {
    json(routes, "/api/v1/search", onView(search::search));
    json(routes, "/api/v1/facets/{facet}", onView(facets::values));
    json(routes, "/api/v1/paragraphs/{id}", onView(lookup::paragraph));
    json(routes, "/api/v1/paragraphs/{id}/similar", onView(similar::history));
    route(routes, "/api/v1/compare", onView(compare::compare));
    post(routes, "/api/v1/citations", onView(citations::check));
    json(routes, "/api/v1/documents", onView(documents::documents));
    route(routes, "/api/v1/documents/{id}", onView(lookup::document));
    json(routes, "/api/v1/verbs", onView(lookup::verbs));
    json(routes, "/api/v1/suggest", onView(suggest::suggest));
    json(routes, "/api/v1/terms", onView(terms::look));
    route(routes, "/api/v1/terms.tbx", onView(terms::termBase));
    route(routes, "/api/v1/trend", onView(trends::trend));
    json(routes, "/api/v1/treatment", onView(treatments::treatment));
    json(routes, "/api/v1/topics", topics::topics);
    json(routes, "/api/v1/topics/{name}", onView(topics::topic));
    json(routes, "/api/v1/stats", onView(lookup::statistics));
    json(routes, "/healthz", state::health);
    json(
        routes,
        "/readyz",
        onView((exchange, view) -> state.readiness(exchange, view, engine.fault())));
    route(routes, "/api/v1/batch", onView(batches::batch));
    route(routes, "/api/v1/export", onView(exports::export));
    route(routes, "/api/v1/list", onView(lists::export));
    route(routes, "/search.atom", onView(feeds::feed));
    route(routes, "/opensearch.xml", feeds::description);
    Representation openApi = StaticFiles.plain("openapi.yaml");
    route(routes, "/openapi.yaml", exchange -> exchange.send(openApi));
    route(routes, "/metrics", metrics::answer);
  }

  /// Takes a view for the whole of an answer.
  private Endpoint onView(ViewEndpoint endpoint) {
    return exchange -> {
      try (IndexView view = engine.view(exchange.deadline())) {
        endpoint.answer(exchange, view);
      }
    };
  }

  private static void json(RoutesConfig routes, String path, Endpoint endpoint) {
    route(
        routes,
        path,
        exchange -> {
          exchange.require("application/json");
          endpoint.answer(exchange);
        });
  }

  private static void route(RoutesConfig routes, String path, Endpoint endpoint) {
    routes.get(path, context -> ProblemAnswers.answer(endpoint, new Exchange(context)));
  }

  /// A request that brings a text: nothing is changed by it.
  private static void post(RoutesConfig routes, String path, Endpoint endpoint) {
    routes.post(path, context -> ProblemAnswers.answer(endpoint, new Exchange(context)));
  }
}
