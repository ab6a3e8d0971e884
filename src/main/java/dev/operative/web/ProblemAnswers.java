package dev.operative.web;

import dev.operative.search.Deadline;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.web.http.ClientGoneException;
import dev.operative.web.http.Endpoint;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.page.ErrorPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns whatever goes wrong into a problem.
final class ProblemAnswers {
  private static final String UNREACHABLE =
      "The index gives no whole answer now; try again in a moment";
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  private static final String TOOK_TOO_LONG =
      "The search took longer than a search may take; ask for less, or for fewer words at once";

  /// After how many seconds it is worth asking again.
  private static final String RETRY_SECONDS = "5";

  private final int longestAddress;
  private final ErrorPage page;

  /// @param page what those see who asked for a page
  ProblemAnswers(int longestAddress, ErrorPage page) {
    this.longestAddress = longestAddress;
    this.page = page;
  }

  void install(RoutesConfig routes) {
    routes.before(this::refuseLongAddress);
    routes.exception(
        ProblemException.class, (problem, context) -> answer(context, problem.problem()));
    routes.exception(
        ClientGoneException.class, (gone, context) -> new Exchange(context).breakOff());
    routes.exception(
        Deadline.PassedException.class,
        (passed, context) -> answer(context, Problem.of(Problem.Sort.SEARCH_TIME, TOOK_TOO_LONG)));
    routes.exception(IndexUnusableException.class, this::answerWithoutIndex);
    routes.exception(HttpResponseException.class, this::answerHttp);
    routes.exception(RuntimeException.class, this::answerUnforeseen);
  }

  private void refuseLongAddress(Context context) {
    int length = context.req().getRequestURI().length();
    String query = context.queryString();
    if (length + (query == null ? 0 : query.length()) > longestAddress) {
      throw new ProblemException(Problem.of(Problem.Sort.URI_TOO_LONG, longerThan(longestAddress)));
    }
  }

  /// What is said of an address with more characters than are read.
  static String longerThan(int longest) {
    return "The address is longer than " + longest + " characters; ask for less at once";
  }

  /// What gives no whole answer now may give one later; where it stands is nobody's business but the operator's.
  private void answerWithoutIndex(IndexUnusableException unusable, Context context) {
    if (unusable.fault() == IndexUnusableException.Fault.UNREACHABLE) {
      LOG.warn("{} {}: {}", context.method(), context.path(), unusable.getMessage());
      answer(context, Problem.of(Problem.Sort.NOT_READY, UNREACHABLE));
    } else {
      answerUnforeseen(unusable, context);
    }
  }

  private void answerHttp(HttpResponseException http, Context context) {
    Problem.Sort sort = Problem.Sort.ofStatus(http.getStatus());
    Problem problem =
        switch (sort) {
          case NOT_FOUND -> Problem.of(sort, "There is nothing at " + context.path());
          case METHOD ->
              Problem.of(sort, context.method() + " is not possible here; use GET or HEAD");
          default ->
              Problem.of(sort, String.valueOf(http.getMessage())).withStatus(http.getStatus());
        };
    if (http instanceof MethodNotAllowedResponse) {
      context.header("Allow", "GET, HEAD");
    }
    answer(context, problem);
  }

  private void answerUnforeseen(RuntimeException unforeseen, Context context) {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("{} {} failed (request {})", context.method(), context.path(), id, unforeseen);
    context.header("X-Request-Id", id);
    answer(
        context,
        Problem.of(
            Problem.Sort.INTERNAL,
            "The request could not be answered; the server's log says why under request " + id));
  }

  /// Answers a request, and has what would end a thread end the request alone: a stack that is too deep, a class that is
  /// not there.
  static void answer(Endpoint endpoint, Exchange exchange) {
    try {
      endpoint.answer(exchange);
    } catch (Error broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void answer(Context context, Problem problem) {
    Exchange exchange = new Exchange(context);
    if (!exchange.takeBack()) {
      exchange.breakOff();
      return;
    }
    if (problem.status() == 503) {
      exchange.setHeader("Retry-After", RETRY_SECONDS);
    }
    boolean reader =
        !exchange.path().startsWith("/api/") && exchange.header("Accept").contains("text/html");
    if (reader) {
      page.answer(exchange, problem);
    } else {
      exchange.sendProblem(problem);
    }
  }
}
