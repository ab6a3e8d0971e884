package dev.operative.search.learning;

import dev.operative.language.Languages;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.FormTable;
import dev.operative.search.translation.Lexicon;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// The tables of translations that come with the program. They are analysed when it is built, into a file beside it: their
/// number, then each one's length and bytes.
///
/// @param names those of the vocabulary, in the order in which they are to be asked
/// @param plainWords the United Nations' words for plain ones
/// @param resolutions what was learnt from the United Nations' resolutions of 2019 to 2026
public record ProgramTables(List<FormTable> names, FormTable plainWords, FormTable resolutions) {
  private static final String FILE = "translations.forms";

  public ProgramTables {
    names = List.copyOf(names);
  }

  /// Analyses the tables of a vocabulary and what was learnt from resolutions.
  public static ProgramTables of(Languages languages, Vocabulary vocabulary) {
    FormAnalyzer analyzer = new FormAnalyzer(languages);
    Lexicon lexicon = new Lexicon(analyzer);
    return new ProgramTables(
        lexicon.tables(vocabulary),
        lexicon.plainWords(vocabulary),
        LearntTable.table(analyzer, CorpusTranslations.RESOLUTIONS, fromResolutions(languages)));
  }

  private static List<LearntTranslation> fromResolutions(Languages languages) {
    try (Reader learnt =
        new InputStreamReader(
            Objects.requireNonNull(
                ProgramTables.class.getResourceAsStream("resolutions.tsv"), "resolutions.tsv"),
            StandardCharsets.UTF_8)) {
      return LearntTable.read(languages, learnt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tables as they were analysed when the program was built; else they are analysed now.
  ///
  /// @param vocabulary the program's own, asked when they are analysed
  public static ProgramTables bundled(Languages languages, Supplier<Vocabulary> vocabulary) {
    return program()
        .flatMap(ProgramTables::besides)
        .orElseGet(() -> of(languages, vocabulary.get()));
  }

  /// The file that the program is in; empty when it is in a folder, as while it is changed.
  private static Optional<Path> program() {
    URL here = ProgramTables.class.getResource(ProgramTables.class.getSimpleName() + ".class");
    try {
      return here != null && here.openConnection() instanceof JarURLConnection packed
          ? Optional.of(Path.of(packed.getJarFileURL().toURI()))
          : Optional.empty();
    } catch (URISyntaxException | IOException unusual) {
      return Optional.empty();
    }
  }

  /// The tables in the file beside a program; empty when there is none, or one that is older than the program.
  static Optional<ProgramTables> besides(Path program) {
    Path file = program.resolveSibling(FILE);
    try (FileChannel channel = FileChannel.open(file)) {
      return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) < 0
          ? Optional.empty()
          : Optional.of(of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ProgramTables of(ByteBuffer file) {
    List<FormTable> tables = new ArrayList<>();
    for (int left = file.getInt(); left > 0; left--) {
      int length = file.getInt();
      tables.add(FormTable.of(file.slice(file.position(), length)));
      file.position(file.position() + length);
    }
    FormTable resolutions = tables.removeLast();
    FormTable plainWords = tables.removeLast();
    return new ProgramTables(tables, plainWords, resolutions);
  }

  /// Writes the file beside a program, whole or not at all.
  public void writeBeside(Path program) throws IOException {
    List<ByteBuffer> tables = new ArrayList<>();
    names.forEach(table -> tables.add(table.bytes()));
    tables.add(plainWords.bytes());
    tables.add(resolutions.bytes());
    int size = tables.stream().mapToInt(table -> Integer.BYTES + table.remaining()).sum();
    ByteBuffer file = ByteBuffer.allocate(Integer.BYTES + size).putInt(tables.size());
    tables.forEach(table -> file.putInt(table.remaining()).put(table));
    Path unfinished = program.resolveSibling(FILE + "." + ProcessHandle.current().pid());
    Files.write(unfinished, file.array());
    Files.move(unfinished, program.resolveSibling(FILE), StandardCopyOption.ATOMIC_MOVE);
  }
}
