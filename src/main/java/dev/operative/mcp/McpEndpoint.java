package dev.operative.mcp;

import dev.operative.mcp.text.Links;
import dev.operative.web.http.Endpoint;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.Representation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/// `POST /mcp`: the Model Context Protocol over streamable HTTP, one message a request and nothing kept between two.
public final class McpEndpoint implements Endpoint {
  private static final String JSON = "application/json";

  private final Supplier<AssistantServer> server;

  /// @param server asked for at the first message, so that a server without assistants pays nothing
  public McpEndpoint(Supplier<AssistantServer> server) {
    this.server = server;
  }

  @Override
  public void answer(Exchange exchange) {
    requireOwnOrigin(exchange);
    requireVersion(exchange);
    Caller caller = new Caller(exchange.deadline(), new Links(Optional.of(exchange.site())));
    try {
      server
          .get()
          .answer(message(exchange), caller)
          .ifPresentOrElse(answer -> send(exchange, 200, answer), () -> send(exchange, 202, ""));
    } catch (UnreadableMessageException unreadable) {
      send(exchange, 400, UnreadableMessageException.ANSWER);
    }
  }

  private static void send(Exchange exchange, int status, String answer) {
    exchange.send(Representation.unstored(status, JSON, answer.getBytes(StandardCharsets.UTF_8)));
  }

  /// A page of another site must not have its reader's browser ask.
  private static void requireOwnOrigin(Exchange exchange) {
    String origin = exchange.header("Origin");
    if (!origin.isEmpty() && !exchange.site().toString().equals(origin + "/")) {
      throw new ProblemException(
          Problem.of(
                  Problem.Sort.WRONG_HOST, "Requests from pages of " + origin + " are not answered")
              .withStatus(403));
    }
  }

  private void requireVersion(Exchange exchange) {
    String version = exchange.header("MCP-Protocol-Version");
    if (!version.isEmpty() && !server.get().protocolVersions().contains(version)) {
      throw new ProblemException(
          Problem.of(
              Problem.Sort.BAD_REQUEST,
              "The protocol's version “"
                  + version
                  + "” is not spoken here; there are "
                  + String.join(", ", server.get().protocolVersions())));
    }
  }

  private static String message(Exchange exchange) {
    try {
      return exchange
          .text(AssistantServer.LONGEST_MESSAGE)
          .orElseThrow(
              () ->
                  new ProblemException(
                      Problem.of(
                          Problem.Sort.TEXT_TOO_LONG,
                          "At most %,d bytes are read at once"
                              .formatted(AssistantServer.LONGEST_MESSAGE))));
    } catch (IOException cut) {
      throw new UncheckedIOException("the request was cut off", cut);
    }
  }
}
