package dev.operative.cli;

import dev.operative.cli.environment.CorpusRoots;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.CorpusOption;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.option.MeaningOption;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.ReportPrinter;
import dev.operative.indexing.IndexReport;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.index.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Indexes files.
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Brings files, folders and archives into the index; the corpus folder when no path is given.",
      "Only what has changed is read again, and what is gone from the given paths is taken out."
    })
final class IndexCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files, folders, .zip and .tar.* archives.")
  List<Path> paths = List.of();

  @Mixin IndexOption index = new IndexOption();

  @Mixin CorpusOption corpus = new CorpusOption();

  @Mixin MeaningOption meaning = new MeaningOption();

  @Option(
      names = "--part",
      paramLabel = "I/N",
      description =
          "Index the I-th of N parts of the files alone, while N - 1 other processes index the others into the same index on a cluster; 1/N commits them all.")
  Part part = Part.WHOLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--rebuild", description = "Start from nothing, even when the index is damaged.")
  boolean rebuild;

  @Option(
      names = "--learn",
      description =
          "Learn translations anew, however little has changed; else that waits until a twentieth of a large index has.")
  boolean learn;

  IndexCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<CorpusRoot> roots = CorpusRoots.of(paths, corpus.folder);
    if (part.isShared()) {
      requireCluster();
    }
    try (ParagraphIndex writer =
        rebuild ? wiring.createIndex(index.address) : wiring.openPart(index.address, part)) {
      Indexing indexing = new Indexing(console, wiring).of(part);
      IndexReport report = indexing.visibly(roots, writer);
      new ReportPrinter(console).print(report);
      console.out().flush();
      if (part.number() > 1) {
        console.out().printf("Part %s is handed over; 1/%d commits it%n", part, part.of());
        console.out().flush();
        return 0;
      }
      if (learn) {
        indexing.learn(index.address, writer);
      } else {
        indexing.learnIfDue(index.address, writer);
      }
    }
    new Indexing(console, meaning.of(wiring))
        .makeVectors(index.address, Runtime.getRuntime().availableProcessors());
    return 0;
  }

  private void requireCluster() {
    if (index.address instanceof IndexAddress.Folder) {
      throw new ParameterException(
          spec.commandLine(),
          "--part: an index in a folder is written by one process; give the address of an index on a cluster, or leave --part out");
    }
    if (rebuild) {
      throw new ParameterException(
          spec.commandLine(),
          "--part and --rebuild do not go together; index into another name, and serve that one");
    }
  }
}
