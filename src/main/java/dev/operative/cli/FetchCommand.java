package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.CorpusRoots;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.CorpusOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.MeaningOption;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.FetchLines;
import dev.operative.export.ProgramVersion;
import dev.operative.fetch.FetchException;
import dev.operative.fetch.FetchOrder;
import dev.operative.fetch.Fetcher;
import dev.operative.fetch.PublicSource;
import dev.operative.fetch.PublicSources;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings public sources into the corpus and indexes them.
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Brings the United Nations' public machine-readable resolutions into the corpus folder and indexes them.",
      "Says how much that is and asks first. What is there already is not brought again, and what was cut off goes on.",
      "A table “sources.tsv” in the corpus folder, of the columns name, title, archive, types and terms, adds sources."
    })
final class FetchCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  private final Console console;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "The sources to bring; all when none is named. --list shows them.")
  List<String> names = List.of();

  @Option(
      names = "--from",
      paramLabel = "URL|DIR|FILE",
      description =
          "Another place: a mirror's address or a folder with an archive SOURCE.zip for each, or one archive.")
  String from = "";

  @Option(names = "--list", description = "Show the sources, and fetch nothing.")
  boolean list;

  @Option(
      names = {"-y", "--yes"},
      description = "Do not ask.")
  boolean yes;

  @Option(names = "--no-index", description = "Bring the documents, and do not index them.")
  boolean noIndex;

  @Mixin CorpusOption corpus = new CorpusOption();

  @Mixin IndexOption index = new IndexOption();

  @Mixin MeaningOption meaning = new MeaningOption();

  FetchCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PublicSources sources = PublicSources.read(corpus.folder);
    if (list) {
      sources.all().forEach(this::show);
      return 0;
    }
    CorpusRoots.corpus(corpus.folder);
    List<FetchOrder> orders = orders(chosen(sources));
    if (orders.size() > 1 && orders.stream().map(FetchOrder::place).distinct().count() == 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--from names one archive, which can be that of one source; name the source before it");
    }
    Set<String> failed = new LinkedHashSet<>();
    int changes = 0;
    try (Fetcher fetcher =
            new Fetcher(
                corpus.folder,
                Set.copyOf(wiring.languages().all()),
                console.environment(),
                ProgramVersion.get().orElse("development"));
        FetchLines lines = new FetchLines(console)) {
      if (!confirmed(orders, fetcher)) {
        console.out().println("Nothing was fetched.");
        return 0;
      }
      for (FetchOrder order : orders) {
        try {
          Fetcher.Outcome outcome = order.run(fetcher, lines);
          lines.print(outcome);
          changes += outcome.changed() + outcome.removed();
        } catch (FetchException fault) {
          lines.clear();
          console.err().println("operative: " + fault.getMessage());
          failed.add(order.source().name());
        } catch (FileSystemException unwritable) {
          throw new CommandFailure(
              "Writing to "
                  + unwritable.getFile()
                  + " failed ("
                  + unwritable.getReason()
                  + "); make room, or choose another corpus folder with --corpus",
              unwritable);
        }
      }
    }
    if (changes > 0 && !noIndex) {
      new Indexing(console, meaning.of(wiring))
          .bringUpToDate(List.of(CorpusRoots.corpus(corpus.folder)), index.address);
    }
    if (!failed.isEmpty()) {
      throw new CommandFailure("Not fetched: " + String.join(", ", failed));
    }
    return 0;
  }

  private List<FetchOrder> orders(List<PublicSource> sources) {
    List<FetchOrder> orders = new ArrayList<>();
    try {
      for (PublicSource source : sources) {
        orders.add(FetchOrder.of(source, from));
      }
    } catch (FetchException missing) {
      throw new CommandFailure(String.valueOf(missing.getMessage()), missing);
    }
    return orders;
  }

  private List<PublicSource> chosen(PublicSources sources) {
    if (names.isEmpty()) {
      return sources.all();
    }
    List<PublicSource> chosen = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names)) {
      chosen.add(
          sources
              .find(name)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "There is no source “"
                              + name
                              + "”; there are: "
                              + sources.all().stream()
                                  .map(PublicSource::name)
                                  .collect(Collectors.joining(", ")))));
    }
    return chosen;
  }

  private void show(PublicSource source) {
    console
        .out()
        .printf("%-28s %s%n%-28s %s%n", source.name(), source.title(), "", source.archive());
  }

  /// Says what will be fetched, how much it is and on which terms, and asks.
  private boolean confirmed(List<FetchOrder> orders, Fetcher fetcher) throws IOException {
    long known = 0;
    boolean all = true;
    for (FetchOrder order : orders) {
      OptionalLong size;
      try {
        size = order.size(fetcher);
      } catch (FetchException unreachable) {
        throw new CommandFailure(String.valueOf(unreachable.getMessage()), unreachable);
      }
      known += size.orElse(0);
      all &= size.isPresent();
      console
          .out()
          .printf(
              "%-28s %s%n%-28s %s, %s%n",
              order.source().name(),
              order.source().title(),
              "",
              order.place(),
              size.isPresent() ? megabytes(size.getAsLong()) : "size not said by the server");
    }
    orders.stream()
        .map(order -> order.source().terms())
        .distinct()
        .forEach(terms -> console.out().println("Terms of use: " + terms));
    console
        .out()
        .printf(
            "%s%s to be read; only documents in the languages that are read are kept, in %s. There is room for %s.%n",
            all ? "" : "At least ",
            megabytes(known),
            corpus.folder.resolve(Fetcher.FOLDER),
            megabytes(Files.getFileStore(corpus.folder).getUsableSpace()));
    console.out().flush();
    if (yes) {
      return true;
    }
    if (!console.outIsTerminal()) {
      throw new ParameterException(
          spec.commandLine(), "nobody is there to be asked; give --yes to fetch without asking");
    }
    console.out().print("Fetch? [y/N] ");
    console.out().flush();
    String answer = Objects.requireNonNullElse(new BufferedReader(console.in()).readLine(), "");
    return answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
  }

  private static String megabytes(long bytes) {
    return "%,.1f MB".formatted(bytes / MEGABYTE);
  }
}
