package dev.operative.ingest.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/// Says in the user's words why a file could not be read.
final class IoReasons {
  private IoReasons() {}

  static String of(IOException fault) {
    return switch (fault) {
      case AccessDeniedException denied -> "no permission to read it";
      case NoSuchFileException gone -> "it is gone, or a link that leads nowhere";
      case FileSystemLoopException loop -> "it is a link back to a folder above it";
      default -> "it cannot be read (" + firstLine(fault) + ")";
    };
  }

  static String tooLarge(long limit) {
    return "it is larger than " + (limit >> 20) + " MiB; split it, or remove it from the corpus";
  }

  static String firstLine(Throwable fault) {
    String message = fault.getMessage();
    return message == null || message.isBlank()
        ? fault.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").strip();
  }
}
