package dev.operative.mcp;

import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.Optional;
import reactor.core.publisher.Mono;

/// A transport that carries nothing: it keeps what answers messages, for those who bring them.
final class HandlerTransport implements McpStatelessServerTransport {
  private Optional<McpStatelessServerHandler> handler = Optional.empty();

  @Override
  public void setMcpHandler(McpStatelessServerHandler own) {
    handler = Optional.of(own);
  }

  /// What answers messages.
  McpStatelessServerHandler handler() {
    return handler.orElseThrow(() -> new IllegalStateException("no server was built on this"));
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
