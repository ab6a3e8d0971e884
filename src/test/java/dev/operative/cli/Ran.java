package dev.operative.cli;

import dev.operative.Main;
import dev.operative.cli.output.Console;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** What a run of the real main gave. */
public record Ran(int code, String out, String err) {
  /**
   * Runs a command in this process, with the bundled corpus at hand, and by words alone: vectors
   * take seconds.
   */
  public static Ran command(Path home, String... arguments) {
    return with(
        Map.of("OPERATIVE_CORPUS", "corpus", "OPERATIVE_MEANING", "off"), false, home, arguments);
  }

  static Ran with(
      Map<String, String> environment, boolean terminal, Path home, String... arguments) {
    return typing("", environment, terminal, home, arguments);
  }

  /** With something on standard input. */
  static Ran typing(
      String in,
      Map<String, String> environment,
      boolean terminal,
      Path home,
      String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new StringReader(in),
            new PrintWriter(out),
            new PrintWriter(err),
            terminal,
            terminal,
            environment,
            home);
    int code = Main.run(console, arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
