package dev.operative.lucene.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Reads one text after another into the same memory.
final class TextBuffer {
  private char[] characters = new char[4096];

  /// All that is left in a reader.
  String read(Reader reader) throws IOException {
    int length = 0;
    for (int read = 0;
        read >= 0;
        read = reader.read(characters, length, characters.length - length)) {
      length += read;
      if (length == characters.length) {
        characters = Arrays.copyOf(characters, 2 * length);
      }
    }
    return new String(characters, 0, length);
  }
}
