package dev.operative.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Terms that a user brings along, from one file:
///
/// - `.tbx`: TermBase eXchange, version 2 (`martif`) or 3 (`tbx`), with terms in English and Chinese;
/// - anything else: tab-separated UTF-8 with a header, either the columns of `terms.tsv`, or `en` and `zh` in either
///   order; `|` separates several forms in a cell.
///
/// @param name the name of the file: `unterm.tbx`
/// @param entries its terms in the order of the file
public record Glossary(String name, List<Entry> entries) {
  /// How many terms a glossary may have; memory is for searching too.
  public static final int MOST = 200_000;

  private static final long LARGEST_TABLE = 64L << 20;

  /// A term.
  ///
  /// @param line the line it stands in, from 1
  public record Entry(Term term, int line) {}

  public Glossary {
    entries = List.copyOf(entries);
  }

  /// Reads a glossary.
  ///
  /// @throws VocabularyException when it cannot be read; the message names file, line and fault
  public static Glossary read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      List<Entry> entries = name.toLowerCase(Locale.ROOT).endsWith(".tbx") ? tbx(file) : tsv(file);
      if (entries.isEmpty()) {
        throw new VocabularyException(file + ": has no term in both English and Chinese");
      }
      return new Glossary(name, entries);
    } catch (NoSuchFileException missing) {
      throw new VocabularyException(file + ": there is no such glossary; check the path");
    } catch (CharacterCodingException encoding) {
      throw new VocabularyException(file + ": is not UTF-8; save it as UTF-8 and try again");
    } catch (IOException unreadable) {
      throw new VocabularyException(
          file + ": the glossary cannot be read: " + unreadable.getMessage());
    }
  }

  private static List<Entry> tbx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new TbxReader(file.toString()).read(in);
    }
  }

  private static List<Entry> tsv(Path file) throws IOException {
    if (Files.size(file) > LARGEST_TABLE) {
      throw new VocabularyException(file + ": is larger than 64 MB; divide it into several files");
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
    return new TsvGlossary(file.toString()).read(text.lines().toList());
  }
}
