package dev.operative.export;

import java.util.Optional;

/// The version of this installation.
public final class ProgramVersion {
  private ProgramVersion() {}

  /// The version that the jar's manifest gives; empty when the program was not started from its jar.
  public static Optional<String> get() {
    return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
  }
}
