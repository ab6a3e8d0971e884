package dev.operative.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// The surroundings of a command: its streams, its environment and its home folder.
///
/// @param in standard input
/// @param out standard output, for people: what would act on a terminal is shown
/// @param err standard error, likewise
/// @param outIsTerminal whether a person reads standard output as it appears
/// @param errIsTerminal whether a person reads standard error as it appears
/// @param environment the environment variables
/// @param home the folder with `corpus/` and `index/`
public record Console(
    Reader in,
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Path home) {
  public Console {
    environment = Map.copyOf(environment);
  }

  /// The console of this process. The launcher says with `operative.terminal` which of `out` and `err` a person reads,
  /// and with `operative.home` what the home folder is.
  public static Console ofProcess() {
    Set<String> terminals = Set.of(System.getProperty("operative.terminal", "").split(",", -1));
    return new Console(
        new InputStreamReader(System.in, StandardCharsets.UTF_8),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        terminals.contains("out"),
        terminals.contains("err"),
        System.getenv(),
        Path.of(System.getProperty("operative.home", "")));
  }

  /// Output is UTF-8 whatever the locale: half of what is printed is Chinese.
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }

  @Override
  public PrintWriter out() {
    return new VisibleWriter(out);
  }

  @Override
  public PrintWriter err() {
    return new VisibleWriter(err);
  }

  /// Standard output for data, which reach a program as they are, and a person as [#out()] would show them.
  public PrintWriter data() {
    return outIsTerminal ? out() : out;
  }

  /// Standard output for what is the program's own, such as its help.
  public PrintWriter ownOut() {
    return out;
  }

  /// Standard error for what is the program's own, such as a line that is drawn again and again.
  public PrintWriter ownErr() {
    return err;
  }

  /// Whether output may be coloured: on a terminal, unless the reader asked for none (<https://no-color.org>).
  public boolean colours() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }
}
