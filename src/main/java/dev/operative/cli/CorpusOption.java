package dev.operative.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that says where the documents are.
final class CorpusOption {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "The folder of the documents (default: $${OPERATIVE_CORPUS}, else corpus/).")
  Path folder = Path.of("corpus");
}
