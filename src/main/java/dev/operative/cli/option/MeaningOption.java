package dev.operative.cli.option;

import dev.operative.cli.environment.Wiring;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option that turns search by meaning off.
public final class MeaningOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--meaning",
      paramLabel = "on|off",
      description =
          "off: words alone, no sentence models, no vectors (default: $${OPERATIVE_MEANING}, else on).")
  String meaning = "on";

  /// A wiring with search by meaning or without it.
  public Wiring of(Wiring wiring) {
    return switch (meaning) {
      case "on" -> wiring;
      case "off" -> wiring.withoutMeaning();
      default ->
          throw new ParameterException(
              spec.commandLine(), "--meaning: “" + meaning + "” is not on or off");
    };
  }
}
