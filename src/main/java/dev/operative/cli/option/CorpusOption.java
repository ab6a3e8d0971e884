package dev.operative.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that says where the documents are.
public final class CorpusOption {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "The folder of the documents (default: $${OPERATIVE_CORPUS}, else corpus/).")
  public Path folder = Path.of("corpus");
}
