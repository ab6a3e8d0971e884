package dev.operative.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Hands deliveries to a command: each run has the body on its standard input and the delivery's id in
/// `OPERATIVE_DELIVERY`. Exit code 0 takes a delivery.
public final class CommandRecipient implements Recipient {
  private final List<String> command;
  private final Duration patience;

  /// @param command a program and its arguments
  /// @param patience how long one run may take, over 0
  public CommandRecipient(List<String> command, Duration patience) {
    this.command = List.copyOf(command);
    this.patience = patience;
  }

  @Override
  public void take(Delivery delivery) throws NotTakenException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("OPERATIVE_DELIVERY", delivery.id());
    try {
      Path body = Files.createTempFile("operative-delivery", ".json");
      try {
        Files.write(body, delivery.body());
        run(builder.redirectInput(body.toFile()));
      } finally {
        Files.delete(body);
      }
    } catch (IOException unstarted) {
      throw new NotTakenException("the command cannot be run: " + unstarted.getMessage());
    }
  }

  private void run(ProcessBuilder builder)
      throws IOException, NotTakenException, InterruptedException {
    Process process = builder.start();
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new NotTakenException(
            "the command does not end within " + patience.toSeconds() + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new NotTakenException("the command ends with " + process.exitValue());
      }
    } finally {
      process.destroyForcibly();
    }
  }
}
