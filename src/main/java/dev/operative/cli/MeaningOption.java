package dev.operative.cli;

import picocli.CommandLine.Option;

/// The option that turns search by meaning off.
final class MeaningOption {
  @Option(
      names = "--meaning",
      paramLabel = "on|off",
      description =
          "off: words alone, no sentence models, no vectors (default: $${OPERATIVE_MEANING}, else on).")
  String meaning = "on";

  /// A wiring with search by meaning or without it.
  Wiring of(Wiring wiring) {
    return meaning.equals("off") ? wiring.withoutMeaning() : wiring;
  }
}
