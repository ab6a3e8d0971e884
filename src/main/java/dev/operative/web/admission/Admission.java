package dev.operative.web.admission;

import dev.operative.web.http.ClientGoneException;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Gives each request a place and a deadline, or refuses it when all places of its lane are taken. A place is held until
/// the last byte of the answer is sent, so that slow readers cannot hold more threads than there are places.
public final class Admission {
  private final Limits limits;
  private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);

  public Admission(Limits limits) {
    this.limits = limits;
    for (Lane lane : Lane.values()) {
      places.put(lane, new Semaphore(limits.places(lane), true));
    }
  }

  /// Lets a request in.
  ///
  /// @throws ProblemException when there is no place for it
  /// @throws ClientGoneException when its client has left already
  public void admit(Exchange exchange) {
    Lane.of(exchange.path()).ifPresent(lane -> admit(exchange, lane));
  }

  private void admit(Exchange exchange, Lane lane) {
    Optional<WatchedEndPoint> client =
        Optional.of(exchange.connection())
            .filter(WatchedEndPoint.class::isInstance)
            .map(WatchedEndPoint.class::cast);
    if (client.filter(WatchedEndPoint::clientHasLeft).isPresent()) {
      throw new ClientGoneException();
    }
    Semaphore free = Objects.requireNonNull(places.get(lane));
    if (!enter(free)) {
      throw new ProblemException(
          Problem.of(
              Problem.Sort.OVERLOADED,
              "Too many requests are being answered; ask again in a few seconds"));
    }
    exchange.onEnd(free::release);
    client.ifPresent(own -> exchange.setDeadline(new RequestDeadline(limits.time(lane), own)));
  }

  private boolean enter(Semaphore free) {
    if (free.tryAcquire()) {
      return true;
    }
    try {
      return free.getQueueLength() < limits.waiting()
          && free.tryAcquire(limits.patience().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
