package dev.operative.web;

import dev.operative.web.admission.Lane;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import java.net.URI;

/// Refuses requests that came in at the wrong port, or under a name that the server was not given.
final class HostFilter {
  private static final String HSTS = "max-age=31536000";

  private final ServerSettings settings;

  HostFilter(ServerSettings settings) {
    this.settings = settings;
  }

  /// @throws ProblemException when the request is not answered at this port, or not under this name
  void check(Exchange exchange) {
    boolean state = Lane.of(exchange.path()).isEmpty();
    if (settings.adminPort().isPresent()) {
      if (exchange.isOnFirstPort() == state) {
        throw new ProblemException(
            Problem.of(
                Problem.Sort.NOT_FOUND,
                "There is nothing at " + exchange.path() + " at this port"));
      }
      if (state) {
        return;
      }
    }
    // It tells nothing, and is asked by whatever name those who watch have.
    if (exchange.path().equals("/healthz")) {
      return;
    }
    URI site =
        settings.address().siteOf(exchange).orElseThrow(() -> wrongHost(exchange.header("Host")));
    exchange.setSite(site);
    if (exchange.isSecure()) {
      exchange.setHeader("Strict-Transport-Security", HSTS);
    }
  }

  private static ProblemException wrongHost(String name) {
    return new ProblemException(
        Problem.of(
            Problem.Sort.WRONG_HOST,
            "This server is not served under the name “"
                + name
                + "”; it is told the names of its host with --allowed-host or --base-url"));
  }
}
