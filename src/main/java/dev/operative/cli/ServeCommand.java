package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.CorpusRoots;
import dev.operative.cli.environment.PortProbe;
import dev.operative.cli.environment.Termination;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.CorpusOption;
import dev.operative.cli.option.GlossaryOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.MeaningOption;
import dev.operative.cli.option.SiteOptions;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.ReportPrinter;
import dev.operative.indexing.IndexReport;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.web.PortInUseException;
import dev.operative.web.WebServer;
import dev.operative.web.http.PublicAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Serves the pages and the HTTP API.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the search pages and the HTTP API.",
      "Builds the index first when there is none; otherwise serves at once, and brings the index up to date meanwhile.",
      "With --read-only the index is somebody else's to write: it is only searched, and searched anew when it changes."
    })
final class ServeCommand implements Callable<Integer> {
  /// Vectors are made on half of the cores, so that searches do not wait for them.
  private static final int SPARE_THREADS =
      Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final Console console;
  private final Wiring wiring;
  private final Indexing indexing;
  private final PrintWriter err;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "The port to listen at; 0 for any that is free (default: $${OPERATIVE_PORT}, else 7070).")
  int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen at (default: $${OPERATIVE_HOST}, else 127.0.0.1).")
  String host = "127.0.0.1";

  @Option(
      names = "--read-only",
      fallbackValue = "true",
      description =
          "Search the index as it is and never write it: for copies of an index that is written elsewhere (default: $${OPERATIVE_READ_ONLY}, else false).")
  boolean readOnly;

  @Option(
      names = "--rehearse",
      hidden = true,
      description =
          "Open the pages that people open first, and end: for what Java learns from it about a start.")
  boolean rehearse;

  @Mixin SiteOptions site = new SiteOptions();

  @Mixin IndexOption index = new IndexOption();

  @Mixin GlossaryOption glossary = new GlossaryOption();

  @Mixin MeaningOption meaning = new MeaningOption();

  @Mixin CorpusOption corpus = new CorpusOption();

  ServeCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
    this.indexing = new Indexing(console, wiring);
    this.err = console.err();
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    WebServer.preload();
    requirePort("--port", port);
    site.adminPort().ifPresent(admin -> requirePort("--admin-port", admin));
    List<CorpusRoot> roots = readOnly ? List.of() : List.of(CorpusRoots.corpus(corpus.folder));
    PortProbe.requireFree(host, port, "--port");
    site.adminPort().ifPresent(admin -> PortProbe.requireFree(host, admin, "--admin-port"));
    Wiring own = meaning.of(glossary.with(wiring, console));
    Optional<SearchEngine> there = openIfThere(own);
    if (there.isEmpty()) {
      build(roots);
    }
    try (Termination termination = new Termination(Runtime.getRuntime()::addShutdownHook);
        SearchEngine engine = there.orElseGet(() -> own.openToServe(index.address));
        WebServer server = own.webServer(engine, site.settings(host, port).with(corpus.folder))) {
      announce(server.start(), engine);
      if (rehearse) {
        server.warm();
        return 0;
      }
      Thread.ofPlatform()
          .daemon()
          .name("after the start")
          .start(
              () -> {
                server.warm();
                if (!readOnly) {
                  if (there.isPresent()) {
                    bringUpToDate(roots);
                  }
                  new Indexing(console, own).makeVectors(index.address, SPARE_THREADS);
                }
              });
      termination.await();
    } catch (PortInUseException taken) {
      throw new CommandFailure(String.valueOf(taken.getMessage()), taken);
    }
    return 0;
  }

  private void requirePort(String option, int number) {
    if (number < 0 || number > 65_535) {
      throw new ParameterException(
          spec.commandLine(), option + ": " + number + " is not between 0 and 65535");
    }
  }

  /// Opens the index; empty, and said, when there is none that this version can read.
  private Optional<SearchEngine> openIfThere(Wiring own) {
    try {
      return Optional.of(own.openToServe(index.address));
    } catch (IndexUnusableException unusable) {
      if (readOnly) {
        throw unusable;
      }
      switch (unusable.fault()) {
        case MISSING -> err.println("Building the index…");
        case OUTDATED -> err.println("The index was written by another version; building it anew…");
        case CORRUPT, READ_ONLY, DISK_FULL, UNREACHABLE -> throw unusable;
      }
      err.flush();
      return Optional.empty();
    }
  }

  private void build(List<CorpusRoot> roots) throws IOException, InterruptedException {
    try (ParagraphIndex writer = wiring.openIndex(index.address)) {
      IndexReport report = indexing.visibly(roots, writer);
      new ReportPrinter(console).print(report);
      indexing.learnIfDue(index.address, writer);
    }
  }

  /// What fails here is told, and the server goes on with the index as it is.
  private void bringUpToDate(List<CorpusRoot> roots) {
    try (ParagraphIndex writer = wiring.openIndex(index.address)) {
      IndexReport report = indexing.silently(roots, writer);
      if (report.changed()) {
        new ReportPrinter(console).print(report);
      }
      indexing.learnIfDue(index.address, writer);
    } catch (IndexBusyException | IndexUnusableException | IOException impossible) {
      err.println("operative: The index was not brought up to date: " + impossible.getMessage());
      err.flush();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void announce(int actualPort, SearchEngine engine) {
    IndexView.Size size;
    try (IndexView view = engine.view()) {
      size = view.size();
    }
    console
        .out()
        .printf(
            "Serving %,d paragraphs of %,d documents at http://%s:%d/ (Ctrl-C stops)%n",
            size.provisions(), size.works(), PublicAddress.nameOf(host), actualPort);
    console.out().flush();
  }
}
