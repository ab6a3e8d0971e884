package dev.operative.web;

import dev.operative.web.admission.Limits;

/// How a server is set up.
///
/// @param host the address to listen at
/// @param port the port to listen at; 0 for any that is free
/// @param limits how much is done at once and how long
public record ServerSettings(String host, int port, Limits limits) {
  /// A server for this machine.
  public static ServerSettings at(String host, int port) {
    return new ServerSettings(host, port, Limits.of(Runtime.getRuntime().availableProcessors()));
  }
}
