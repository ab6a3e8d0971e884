package dev.operative.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that says where the index is.
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The folder of the index (default: $${OPERATIVE_INDEX}, else index/).")
  Path folder = Path.of("index");
}
