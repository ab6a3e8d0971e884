package dev.operative.cli;

import dev.operative.cli.environment.CorpusRoots;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.CorpusOption;
import dev.operative.cli.output.CheckJson;
import dev.operative.cli.output.CheckPrinter;
import dev.operative.cli.output.CheckTable;
import dev.operative.cli.output.Console;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads files and says what was seen in them.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads files, folders and archives and says what is in them. Indexes nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, .zip and .tar.* archives.")
  List<Path> paths = List.of();

  @Mixin CorpusOption corpus = new CorpusOption();

  @Option(names = "--json", description = "Write one object a line for every paragraph.")
  boolean json;

  @Option(names = "--strict", description = "Fail when there is a doubt about what was read.")
  boolean strict;

  CheckCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    CheckPrinter printer = json ? new CheckJson(console) : new CheckTable(console);
    Sink sink;
    try (DocumentReader reader = wiring.reader()) {
      sink = new Sink(reader, printer);
      for (CorpusRoot root : CorpusRoots.of(paths, corpus.folder)) {
        new CorpusWalker(ArchiveLimits.DEFAULT).walk(root, sink);
      }
    }
    console.out().flush();
    if (sink.rejected > 0) {
      console
          .err()
          .println("operative: " + sink.rejected + " of " + sink.files + " files were rejected");
    }
    if (sink.doubtful > 0) {
      console
          .err()
          .println("operative: " + sink.doubtful + " of " + sink.files + " files are doubtful");
    }
    return sink.rejected > 0 || strict && sink.doubtful > 0 ? 1 : 0;
  }

  private static final class Sink implements CorpusSink {
    private final DocumentReader reader;
    private final CheckPrinter printer;
    private int files;
    private int rejected;
    private int doubtful;

    Sink(DocumentReader reader, CheckPrinter printer) {
      this.reader = reader;
      this.printer = printer;
    }

    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      files++;
      switch (reader.read(file, sidecar)) {
        case ReadOutcome.Parsed parsed -> {
          doubtful += parsed.doubts().isEmpty() ? 0 : 1;
          printer.parsed(parsed);
        }
        case ReadOutcome.OtherLanguage other ->
            printer.refused("in another language", other.reason());
        case ReadOutcome.Rejected refused -> {
          rejected++;
          printer.refused("rejected", refused.reason());
        }
      }
    }

    @Override
    public void refused(Notice reason) {
      files++;
      rejected++;
      printer.refused("rejected", reason);
    }

    @Override
    public void advanced(long bytes) {}
  }
}
