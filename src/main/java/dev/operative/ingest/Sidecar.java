package dev.operative.ingest;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// The facts that somebody wrote down beside a file because its text does not state them. The text goes before them.
public record Sidecar(
    Optional<Symbol> symbol,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<Status> status,
    Optional<Kind> kind,
    Optional<Body> body,
    Optional<URI> sourceUrl) {
  public static final Sidecar NONE =
      new Sidecar(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
