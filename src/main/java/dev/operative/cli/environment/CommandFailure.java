package dev.operative.cli.environment;

/// A command cannot do what was asked. The message is one line: what is wrong, and what to do.
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CommandFailure(String message) {
    super(message);
  }

  public CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
