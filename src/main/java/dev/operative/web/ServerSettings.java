package dev.operative.web;

import dev.operative.web.admission.Limits;
import dev.operative.web.http.PublicAddress;
import java.nio.file.Path;
import java.util.OptionalInt;

/// The settings of a server.
///
/// @param host the address to listen at
/// @param port the port to listen at; 0 for any that is free
/// @param adminPort the port at which alone `/healthz`, `/readyz` and `/metrics` are answered; without it they are at the
///     other port
/// @param address the names under which clients reach it
/// @param limits the limits on requests
/// @param corpus the corpus folder, whose fetched sources are named on the page about it
public record ServerSettings(
    String host,
    int port,
    OptionalInt adminPort,
    PublicAddress address,
    Limits limits,
    Path corpus) {
  /// A server for this machine alone.
  public static ServerSettings at(String host, int port) {
    return new ServerSettings(
        host,
        port,
        OptionalInt.empty(),
        PublicAddress.LOCAL,
        Limits.of(Runtime.getRuntime().availableProcessors()),
        Path.of("corpus"));
  }

  /// The same with other limits.
  public ServerSettings with(Limits other) {
    return new ServerSettings(host, port, adminPort, address, other, corpus);
  }

  /// The same under other names.
  public ServerSettings with(PublicAddress other) {
    return new ServerSettings(host, port, adminPort, other, limits, corpus);
  }

  /// The same with a port for those who watch it; 0 for any that is free.
  public ServerSettings withAdminPort(int other) {
    return new ServerSettings(host, port, OptionalInt.of(other), address, limits, corpus);
  }

  /// The same with the folder that the documents come from.
  public ServerSettings with(Path other) {
    return new ServerSettings(host, port, adminPort, address, limits, other);
  }
}
