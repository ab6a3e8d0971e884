package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.search.index.Verification;
import dev.operative.search.index.Verification.Damage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Reads the whole index and says what is damaged.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the whole index, with its vectors and what was learnt from it, against the checksums it was written with.",
      "Changes nothing. Says what is damaged, and ends with 1 when anything is."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Mixin IndexOption index = new IndexOption();

  VerifyCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    Verification verification = wiring.verify(index.address);
    List<Damage> damage = new ArrayList<>(verification.index());
    damage.addAll(verification.derived());
    for (Damage each : damage) {
      console.out().printf("damaged: %s: %s%n", each.file(), each.reason());
    }
    console
        .out()
        .printf(
            "%,d files, %,d bytes read; %,d damaged%n",
            verification.files(), verification.bytes(), damage.size());
    if (damage.isEmpty()) {
      return 0;
    }
    throw new CommandFailure(
        verification.index().isEmpty()
            ? "What is made from the index is damaged; make it anew with: operative index"
            : "The index is damaged; write it anew with: operative index --rebuild");
  }
}
