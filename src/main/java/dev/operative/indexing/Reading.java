package dev.operative.indexing;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Reads one file, unless it is the same as last time.
final class Reading {
  private final DocumentReader reader;
  private final String readerVersion;

  Reading(DocumentReader reader, String readerVersion) {
    this.reader = reader;
    this.readerVersion = readerVersion;
  }

  /// What came of a file.
  ///
  /// @param hash of everything that was read
  /// @param outcome empty when the file is the same as last time
  record Result(String file, String hash, Optional<ReadOutcome> outcome) {}

  /// Reads a file.
  ///
  /// @param known the file's hash of last time; empty text to read it in any case
  Result read(SourceFile file, Sidecar sidecar, String known) {
    String hash = hash(file, sidecar);
    return hash.equals(known)
        ? new Result(file.path(), hash, Optional.empty())
        : new Result(file.path(), hash, Optional.of(reader.read(file, sidecar)));
  }

  private String hash(SourceFile file, Sidecar sidecar) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((readerVersion + "\n" + sidecar + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(file.content()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
