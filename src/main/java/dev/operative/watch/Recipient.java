package dev.operative.watch;

/// Who is told what is new.
public interface Recipient {
  /// Tells it; returns when it has taken the delivery.
  ///
  /// @throws NotTakenException when it has not, or nobody knows whether it has
  /// @throws InterruptedException when the process is told to end meanwhile
  void take(Delivery delivery) throws NotTakenException, InterruptedException;
}
