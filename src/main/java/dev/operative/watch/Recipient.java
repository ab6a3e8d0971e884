package dev.operative.watch;

/// The receiver of deliveries: a webhook or a command.
public interface Recipient {
  /// Hands it a delivery; returns when it has taken that.
  ///
  /// @throws NotTakenException when it has not, or nobody knows whether it has
  /// @throws InterruptedException when the process is told to end meanwhile
  void take(Delivery delivery) throws NotTakenException, InterruptedException;
}
