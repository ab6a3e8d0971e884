package dev.operative.cli.option;

import dev.operative.search.index.IndexAddress;
import picocli.CommandLine.Option;

/// The option that says where the index is.
public final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR|URL",
      description =
          "The folder of the index, or https://HOST:PORT/NAME on a cluster of OpenSearch (default: $${OPERATIVE_INDEX}, else index/).")
  public IndexAddress address = IndexAddress.parse("index");
}
