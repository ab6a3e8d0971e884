package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.NamedFile;
import dev.operative.cli.environment.Termination;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.GlossaryOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.FilterValues;
import dev.operative.watch.CommandRecipient;
import dev.operative.watch.Courier;
import dev.operative.watch.Recipient;
import dev.operative.watch.WatchFile;
import dev.operative.watch.WatchFileException;
import dev.operative.watch.WatchState;
import dev.operative.watch.WatchedQuery;
import dev.operative.watch.Watcher;
import dev.operative.watch.Webhook;
import dev.operative.web.http.QuestionReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Asks queries again at each commit of the index, and tells a recipient what is new.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what each commit of the index brings for the queries of a file: posts it to a webhook, or hands it to a command.",
      "A line of the file is a name, a colon and the address of a page of results: financing: ?q=financing&verb=Decides",
      "What is there when a query is first asked is taken as known. Runs beside a server and beside indexing."
    })
final class WatchCommand implements Callable<Integer> {
  /// What the environment calls the secret, which does not belong on a command line.
  private static final String SECRET = "OPERATIVE_WEBHOOK_SECRET";

  private static final int SHORTEST_SECRET = 16;
  private static final int TRIES_ONCE = 5;

  private final Console console;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The queries.")
  Path file = Path.of("");

  @ArgGroup(multiplicity = "1")
  To to = new To();

  /// The choice of a recipient.
  static final class To {
    @Option(
        names = "--webhook",
        paramLabel = "URL",
        description = "Post to this address, signed as the Standard Webhooks specification has it.")
    @Nullable URI webhook;

    @Option(
        names = "--command",
        paramLabel = "COMMAND",
        description =
            "Run this with /bin/sh for each delivery, with its JSON on standard input; exit code 0 takes it.")
    @Nullable String command;
  }

  @Option(
      names = "--secret-file",
      paramLabel = "FILE",
      description =
          "What the webhook's signature is made with: any text of 16 characters or more, or whsec_ and Base64"
              + " (default: the environment's "
              + SECRET
              + ").")
  @Nullable Path secretFile;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Where it is kept what was told (default: FILE.state).")
  @Nullable Path state;

  @Option(
      names = "--interval",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How often to look for a commit (default: ${DEFAULT-VALUE}).")
  int interval = 5;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a delivery may take (default: ${DEFAULT-VALUE}).")
  int patience = 30;

  @Option(
      names = "--once",
      description =
          "Ask once, deliver, and end: with 0 when all was taken, with 1 when something was not after five tries.")
  boolean once;

  @Mixin IndexOption index = new IndexOption();

  @Mixin GlossaryOption glossary = new GlossaryOption();

  WatchCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (interval < 1 || patience < 1) {
      throw wrong("--interval and --patience are a second at least");
    }
    Path folder =
        Optional.ofNullable(state)
            .orElseGet(() -> file.resolveSibling(file.getFileName() + ".state"));
    Recipient recipient = recipient();
    Wiring own = glossary.with(wiring, console).withoutMeaning();
    try (Termination termination = new Termination(Runtime.getRuntime()::addShutdownHook);
        SearchEngine engine = own.openEngine(index.address);
        WatchState kept = opened(folder)) {
      List<WatchedQuery> queries = WatchFile.read(file, NamedFile.text(file));
      Watcher watcher =
          new Watcher(
              own.searchService(),
              new QuestionReader(new FilterValues(own.vocabulary())),
              own.vocabulary(),
              kept);
      return watch(queries, watcher, new Courier(kept, recipient), kept, engine, termination);
    } catch (WatchFileException unusable) {
      throw wrong(String.valueOf(unusable.getMessage()));
    } catch (ExpansionLimitException tooMany) {
      throw new CommandFailure(String.valueOf(tooMany.getMessage()), tooMany);
    }
  }

  private static WatchState opened(Path folder) {
    try {
      return WatchState.open(folder)
          .orElseThrow(
              () ->
                  new CommandFailure(
                      folder + " is in use by another operative watch; stop that one first"));
    } catch (IOException unusable) {
      throw new CommandFailure("what was told cannot be read: " + unusable.getMessage(), unusable);
    }
  }

  private int watch(
      List<WatchedQuery> queries,
      Watcher watcher,
      Courier courier,
      WatchState kept,
      SearchEngine engine,
      Termination termination)
      throws WatchFileException, IOException, InterruptedException {
    Optional<Instant> asked = Optional.empty();
    Instant nextRound = Instant.MIN;
    for (int round = 1; ; round++) {
      asked = ask(queries, watcher, engine, asked);
      Instant now = Instant.now();
      if (!now.isBefore(nextRound)) {
        Courier.Round delivered = courier.deliver();
        tell(delivered, kept);
        nextRound = now.plus(delivered.pause());
        if (once && (delivered.failure().isEmpty() || round >= TRIES_ONCE)) {
          return delivered.failure().isEmpty() ? 0 : 1;
        }
      }
      Duration untilRound = Duration.between(now, nextRound.isAfter(now) ? nextRound : now);
      if (termination.await(once ? untilRound : Duration.ofSeconds(interval))) {
        return 0;
      }
    }
  }

  /// Asks all queries when the index was committed since they were asked.
  private static Optional<Instant> ask(
      List<WatchedQuery> queries, Watcher watcher, SearchEngine engine, Optional<Instant> before)
      throws WatchFileException, IOException {
    try (IndexView view = engine.view()) {
      Optional<Instant> committed = Optional.of(view.statistics().committed());
      if (!committed.equals(before)) {
        for (WatchedQuery query : queries) {
          watcher.ask(query, view);
        }
      }
      return committed;
    }
  }

  private void tell(Courier.Round delivered, WatchState kept) {
    if (delivered.taken() > 0) {
      console.out().printf("%,d delivered%n", delivered.taken());
      console.out().flush();
    }
    delivered
        .failure()
        .ifPresent(
            reason -> {
              console
                  .err()
                  .printf(
                      "operative: %s; %,d waiting, next try in %d s%n",
                      reason, kept.waiting(), delivered.pause().toSeconds());
              console.err().flush();
            });
  }

  private Recipient recipient() throws IOException {
    Optional<String> command = Optional.ofNullable(to.command);
    if (command.isPresent()) {
      return new CommandRecipient(
          List.of("/bin/sh", "-c", command.get()), Duration.ofSeconds(patience));
    }
    URI address = Optional.ofNullable(to.webhook).orElseThrow();
    if (!List.of("http", "https").contains(String.valueOf(address.getScheme()))) {
      throw wrong("--webhook: “" + address + "” is not an address on the web");
    }
    return new Webhook(address, secret(), Duration.ofSeconds(patience), Clock.systemUTC());
  }

  private byte[] secret() throws IOException {
    Optional<Path> inFile = Optional.ofNullable(secretFile);
    String secret =
        (inFile.isPresent()
                ? NamedFile.text(inFile.get())
                : Optional.ofNullable(console.environment().get(SECRET)).orElse(""))
            .strip();
    if (secret.length() < SHORTEST_SECRET) {
      throw wrong(
          "a webhook needs a secret of "
              + SHORTEST_SECRET
              + " characters or more, in --secret-file or "
              + SECRET);
    }
    return Webhook.secret(secret)
        .orElseThrow(() -> wrong("what stands behind whsec_ in a webhook's secret is Base64"));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
