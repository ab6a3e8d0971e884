package dev.operative;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resolutions of two paragraphs, each a work of its own, told apart by a number. */
public final class NumberedTexts {
  private NumberedTexts() {}

  /** Writes so many into a corpus, numbered from a number on. */
  public static void write(Path corpus, int from, int count) throws IOException {
    for (int number = from; number < from + count; number++) {
      Files.writeString(
          corpus.resolve("text-" + number + ".txt"),
          """
          The Security Council,

          1. Decides that all States shall act on matter %d;

          2. Decides to remain seized of the matter.
          """
              .formatted(number));
      Files.writeString(
          corpus.resolve("text-" + number + ".txt.meta.yaml"), "symbol: S/2020/" + (1000 + number));
    }
  }
}
