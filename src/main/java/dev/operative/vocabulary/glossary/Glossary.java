package dev.operative.vocabulary.glossary;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Term;
import dev.operative.vocabulary.table.VocabularyException;
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
import java.util.stream.Collectors;

/// Terms that a user brings along, from one file:
///
/// - `.tbx`: TermBase eXchange, version 2 (`martif`) or 3 (`tbx`);
/// - anything else: tab-separated UTF-8 with a header, either the columns of `terms.tsv`, or the codes of languages (`en`
///   and `zh`) in any order; `|` separates several forms in a cell.
///
/// Terms are read in the languages of the program; one that has a form in one of them only is left out.
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
  public static Glossary read(Path file, Languages languages) {
    String name = String.valueOf(file.getFileName());
    try {
      List<Entry> entries =
          name.toLowerCase(Locale.ROOT).endsWith(".tbx")
              ? tbx(file, languages)
              : tsv(file, languages);
      if (entries.isEmpty()) {
        throw new VocabularyException(
            file + ": has no term in two of the languages " + codes(languages));
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

  private static String codes(Languages languages) {
    return languages.all().stream().map(Language::code).collect(Collectors.joining(" and "));
  }

  private static List<Entry> tbx(Path file, Languages languages) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new TbxReader(file.toString(), languages).read(in);
    }
  }

  private static List<Entry> tsv(Path file, Languages languages) throws IOException {
    if (Files.size(file) > LARGEST_TABLE) {
      throw new VocabularyException(file + ": is larger than 64 MB; divide it into several files");
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
            .toString();
    return new TsvGlossary(file.toString(), languages).read(text.lines().toList());
  }
}
