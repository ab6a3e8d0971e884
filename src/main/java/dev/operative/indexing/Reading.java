package dev.operative.indexing;

import dev.operative.ingest.DocumentReaders;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads one file, unless it is the same as last time.
final class Reading {
  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private final DocumentReaders readers;
  private final String readerVersion;

  Reading(DocumentReaders readers, String readerVersion) {
    this.readers = readers;
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
        : new Result(file.path(), hash, Optional.of(outcome(file, sidecar)));
  }

  /// A reader that fails in a way its author did not foresee costs one file, not the run.
  private ReadOutcome outcome(SourceFile file, Sidecar sidecar) {
    try {
      return readers.read(file, sidecar);
    } catch (RuntimeException | StackOverflowError unforeseen) {
      LOG.error("{} could not be read because of a defect of Operative", file.path(), unforeseen);
      String reason = "a defect of Operative (" + unforeseen + "); please report it with the file";
      return new ReadOutcome.Rejected(new ReadOutcome.Notice(file.path(), 0, reason));
    }
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
