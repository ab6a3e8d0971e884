package dev.operative.cli;

import dev.operative.search.IndexAddress;
import picocli.CommandLine.Option;

/// The option that says where the index is.
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The folder of the index (default: $${OPERATIVE_INDEX}, else index/).")
  IndexAddress address = IndexAddress.parse("index");
}
