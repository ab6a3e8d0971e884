package dev.operative.web;

import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.check.CitationChecker;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.QueryParser;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.search.treatment.Citator;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.Lazy;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.vocabulary.treatment.TreatmentRules;
import dev.operative.web.admission.Admission;
import dev.operative.web.api.CitationsApi;
import dev.operative.web.api.FeedApi;
import dev.operative.web.api.StateApi;
import dev.operative.web.http.Endpoint;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.Representation;
import dev.operative.web.http.SecurityHeaders;
import dev.operative.web.http.ViewEndpoint;
import dev.operative.web.page.ApiPage;
import dev.operative.web.page.ErrorPage;
import dev.operative.web.page.HelpPage;
import dev.operative.web.page.citations.CitationsPage;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.frame.Frames;
import dev.operative.web.page.frame.Renderer;
import dev.operative.web.site.AknAddresses;
import dev.operative.web.site.Robots;
import dev.operative.web.site.Sitemaps;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.util.Locale;
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
  private final Map<String, ViewEndpoint> api;
  private final CitationsApi citations;
  private final FeedApi feeds;
  private final StateApi state = new StateApi();
  private final StaticFiles files = new StaticFiles("operative.css", "operative.js", "icon.svg");
  private final Map<String, ViewEndpoint> pages;
  private final Robots robots;
  private final Sitemaps sitemaps = new Sitemaps();
  private final AknAddresses akn;
  private final CitationsPage citationsPage;
  private final HelpPage help;
  private final ApiPage apiHelp;
  private final Endpoint assistants;
  private final Javalin javalin;

  /// Prepares a server; nothing listens before [#start()].
  ///
  /// @param assistants what answers messages of assistants at `/mcp`
  public WebServer(
      SearchEngine engine,
      SearchService service,
      Translators translators,
      QueryParser parser,
      TextComparer comparer,
      Vocabulary vocabulary,
      Endpoint assistants,
      ServerSettings settings) {
    this.settings = settings;
    this.assistants = assistants;
    this.hosts = new HostFilter(settings);
    this.admission = new Admission(settings.limits());
    this.engine = engine;
    this.metrics = new Metrics(engine);
    QuestionReader questions = new QuestionReader(new FilterValues(vocabulary));
    Services services =
        new Services(
            service,
            translators,
            parser,
            questions,
            comparer,
            new Citator(TreatmentRules.read(vocabulary.languages(), TableSource.bundled())),
            vocabulary);
    this.api = Api.of(services);
    this.citations = new CitationsApi(vocabulary.languages());
    this.feeds = new FeedApi(service, questions, vocabulary.languages());
    Frames frames =
        new Frames(
            vocabulary,
            new Frame.Assets(
                files.address("operative.css"),
                files.address("operative.js"),
                files.address("icon.svg")));
    Renderer renderer = new Renderer();
    this.problems = new ProblemAnswers(LONGEST_ADDRESS, new ErrorPage(frames, renderer));
    this.robots = new Robots(frames.interfaces());
    this.akn = new AknAddresses(vocabulary.languages());
    this.pages = Pages.of(services, settings, frames, renderer);
    this.citationsPage =
        new CitationsPage(new CitationChecker(vocabulary.languages()), frames, renderer);
    this.help = new HelpPage(frames, renderer);
    this.apiHelp = new ApiPage(StaticFiles.read("openapi.yaml"), frames, renderer);
    this.javalin = Javalin.create(this::configure);
  }

  /// Begins to load what takes long to load whatever is served, on a thread of its own: Jetty asks for all locales that
  /// Java knows. To be called before an index is opened, which takes as long; nothing depends on it.
  public static void preload() {
    Thread.ofPlatform().daemon().name("preload").start(Locale::getAvailableLocales);
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
    state(config.routes);
    pages(config.routes);
    site(config.routes);
  }

  private void pages(RoutesConfig routes) {
    pages.forEach((path, page) -> route(routes, path, onView(page)));
    route(routes, "/help", help::answer);
    route(routes, "/help/api", apiHelp::answer);
    route(routes, "/citations", onView(citationsPage::form));
    post(routes, "/citations", onView(citationsPage::check));
    route(routes, "/assets/{name}", files::answer);
  }

  /// What crawlers and other programs ask a site for.
  private void site(RoutesConfig routes) {
    route(routes, "/robots.txt", robots::answer);
    route(routes, "/sitemap.xml", onView(sitemaps::index));
    route(routes, "/sitemaps/{name}", onView(sitemaps::file));
    route(routes, "/akn/<name>", onView(akn::answer));
  }

  private void api(RoutesConfig routes) {
    api.forEach((path, endpoint) -> route(routes, path, onView(endpoint)));
    post(routes, "/api/v1/citations", onView(citations::check));
    post(routes, "/mcp", assistants);
    route(routes, "/mcp", WebServer::refuseReading);
    route(routes, "/search.atom", onView(feeds::feed));
    route(routes, "/opensearch.xml", feeds::description);
    Lazy<Representation> openApi = new Lazy<>(() -> StaticFiles.plain("openapi.yaml"));
    route(routes, "/openapi.yaml", exchange -> exchange.send(openApi.get()));
  }

  /// What tells of the server itself.
  private void state(RoutesConfig routes) {
    route(routes, "/healthz", state::health);
    route(
        routes,
        "/readyz",
        onView((exchange, view) -> state.readiness(exchange, view, engine.fault())));
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

  /// Clients ask for a stream of messages, of which there is none, and people look what is there.
  private static void refuseReading(Exchange exchange) {
    exchange.setHeader("Allow", "POST");
    throw new ProblemException(
        Problem.of(
            Problem.Sort.METHOD,
            "Assistants post messages of the Model Context Protocol here; there is nothing to read"));
  }

  /// A request to read. HEAD is answered as GET is, but for the body, which the server leaves out: without a route of its own
  /// Javalin answers it with 200 whatever is not there.
  private static void route(RoutesConfig routes, String path, Endpoint endpoint) {
    Handler handler = context -> ProblemAnswers.answer(endpoint, new Exchange(context));
    routes.get(path, handler);
    routes.head(path, handler);
  }

  /// A request that brings a text: nothing is changed by it.
  private static void post(RoutesConfig routes, String path, Endpoint endpoint) {
    routes.post(path, context -> ProblemAnswers.answer(endpoint, new Exchange(context)));
  }
}
