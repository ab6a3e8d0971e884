package dev.operative.search.learning;

import dev.operative.search.IndexView;
import dev.operative.search.translation.FormAnalyzer;
import dev.operative.search.translation.FormTable;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.Lexicon;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was learnt, ready for looking up: from the documents of this index, kept in a file beside it, and
/// below that from the UN's own resolutions of 2019 to 2026, packed with the program. The index's file is
/// read again when it has changed. Safe for use by several threads.
public final class CorpusTranslations implements Supplier<List<FormTable>> {
  /// The file beside an index.
  public static final String FILE = "translations.tsv";

  /// The source of translations learnt from the documents of the index.
  public static final String CORPUS = "corpus";

  /// The source of translations learnt from the UN's resolutions.
  public static final String RESOLUTIONS = "resolutions";

  private final FormAnalyzer analyzer;
  private final Path file;
  private @Nullable FormTable resolutions;
  private @Nullable FormTable corpus;
  private @Nullable FileTime read;

  /// @param indexFolder the folder of the index
  public CorpusTranslations(FormAnalyzer analyzer, Path indexFolder) {
    this.analyzer = analyzer;
    this.file = indexFolder.resolve(FILE);
  }

  /// An expander that knows glossaries, a vocabulary, what was learnt from an index, and what was learnt before.
  public static QueryExpander expander(
      Vocabulary vocabulary, Glossaries glossaries, Path indexFolder) {
    FormAnalyzer analyzer = new FormAnalyzer();
    return new QueryExpander(
        analyzer,
        new Lexicon(analyzer).tables(vocabulary, glossaries),
        new CorpusTranslations(analyzer, indexFolder));
  }

  /// An expander that knows glossaries, a vocabulary and some translations learnt, to measure them by.
  public static QueryExpander expander(
      Vocabulary vocabulary, Glossaries glossaries, List<LearntTranslation> learnt) {
    FormAnalyzer analyzer = new FormAnalyzer();
    List<FormTable> tables = List.of(LearntTable.table(analyzer, CORPUS, learnt));
    return new QueryExpander(
        analyzer, new Lexicon(analyzer).tables(vocabulary, glossaries), () -> tables);
  }

  /// Learns from an index and keeps what was learnt beside it.
  ///
  /// @return how many words and phrases have translations
  /// @throws UncheckedIOException when the file cannot be written
  public static int learn(IndexView view, Path indexFolder) {
    return learn(view, indexFolder.resolve(FILE), 1);
  }

  /// Learns from an index and keeps what was learnt in a file, at once or not at all. The same index gives the
  /// same file.
  ///
  /// @param least in how many aligned paragraphs a translation must have been seen
  /// @return how many words and phrases have translations
  /// @throws UncheckedIOException when the file cannot be written
  public static int learn(IndexView view, Path file, int least) {
    IndexLearning.Learnt learnt = new IndexLearning(new FormAnalyzer()).learn(view).seenIn(least);
    Path written = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(written)) {
        LearntTable.write(remark(view, learnt), learnt.translations(), out);
      }
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return learnt.translations().size();
  }

  private static String remark(IndexView view, IndexLearning.Learnt learnt) {
    return String.format(
        Locale.ROOT,
        "Learnt from %,d different aligned paragraphs of an index of %,d documents by operative learn",
        learnt.pairs(),
        view.statistics().documents());
  }

  @Override
  public synchronized List<FormTable> get() {
    refresh();
    List<FormTable> tables = new ArrayList<>();
    if (corpus != null) {
      tables.add(corpus);
    }
    if (resolutions == null) {
      resolutions = LearntTable.table(analyzer, RESOLUTIONS, bundled());
    }
    tables.add(resolutions);
    return List.copyOf(tables);
  }

  private void refresh() {
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      if (!Objects.equals(modified, read)) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
          corpus = LearntTable.table(analyzer, CORPUS, LearntTable.read(in));
        }
        read = modified;
      }
    } catch (NoSuchFileException none) {
      corpus = null;
      read = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<LearntTranslation> bundled() {
    try (InputStream in =
        Objects.requireNonNull(
            CorpusTranslations.class.getResourceAsStream("resolutions.tsv"), "resolutions.tsv")) {
      return LearntTable.read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
