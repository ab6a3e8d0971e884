package dev.operative.cli.output;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/// The surroundings of a command: its streams, its environment and its home folder.
///
/// @param out standard output
/// @param err standard error
/// @param outIsTerminal whether a person reads standard output as it appears
/// @param errIsTerminal whether a person reads standard error as it appears
/// @param environment the environment variables
/// @param home the folder with `corpus/` and `index/`
public record Console(
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Path home) {
  public Console {
    environment = Map.copyOf(environment);
  }

  /// Whether output may be coloured: on a terminal, unless the reader asked for none (<https://no-color.org>).
  public boolean colours() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }
}
