package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.GlossaryOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.MeaningOption;
import dev.operative.cli.option.SiteOptions.BaseUrl;
import dev.operative.cli.output.Console;
import dev.operative.mcp.AssistantServer;
import dev.operative.mcp.Caller;
import dev.operative.mcp.UnreadableMessageException;
import dev.operative.mcp.text.Links;
import dev.operative.search.Deadline;
import dev.operative.search.SearchEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Answers an assistant over standard input and output.
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Gives an assistant (Claude, an editor, an agent) tools to search, read and check, over standard input and output.",
      "An assistant starts it itself: its settings name this command. A running server has the same at /mcp."
    })
final class McpCommand implements Callable<Integer> {
  /// How long a call may take.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Console console;
  private final Wiring wiring;

  @Mixin IndexOption index = new IndexOption();

  @Mixin GlossaryOption glossary = new GlossaryOption();

  @Mixin MeaningOption meaning = new MeaningOption();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrl.class,
      description =
          "Where the pages are, for links; without it, links lead to the United Nations' own site"
              + " (default: $${OPERATIVE_BASE_URL}).")
  @Nullable URI baseUrl;

  McpCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    // What libraries print must not stand between the answers.
    System.setOut(System.err);
    Links links = new Links(Optional.ofNullable(baseUrl));
    Wiring own = meaning.of(glossary.with(wiring, console));
    PrintWriter out = console.data();
    try (SearchEngine engine = own.openToServe(index.address)) {
      AssistantServer server = own.assistantServer(engine);
      BufferedReader in = new BufferedReader(console.in());
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          answer(server, line, new Caller(patience(), links)).ifPresent(out::println);
          out.flush();
        }
      }
    }
    return 0;
  }

  private static Optional<String> answer(AssistantServer server, String line, Caller caller) {
    try {
      return server.answer(line, caller);
    } catch (UnreadableMessageException unreadable) {
      return Optional.of(UnreadableMessageException.ANSWER);
    }
  }

  private static Deadline patience() {
    long started = System.nanoTime();
    return () -> System.nanoTime() - started >= PATIENCE.toNanos();
  }
}
