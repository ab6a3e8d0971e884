package dev.operative.ingest.text.bench;

import dev.operative.document.Language;
import dev.operative.document.UnDocument;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.text.TextParser;
import dev.operative.language.Languages;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/// Draws a sample of marked-up documents, sets each as plain text, reads it and counts.
///
/// The sample and its halves depend on the names of the files alone, so that one half can be looked at while
/// rules are made, and the other is kept for the figures that are reported.
final class Bench {
  /// High enough to be independent of how thin the sample is: no file changes sides when more are drawn.
  private static final int HALF_BIT = 27;

  /// Draws the sample that no rule was made with and nobody looked at.
  private static final String SALT = "unseen since 2026-11-22: ";

  /// The samples that rules were made with or figures reported from held one file in 16 or 32; none in this
  /// many is in the unseen sample.
  private static final int SEEN = 8;

  private final AkomaNtosoReader reader;
  private final TextParser parser;

  Bench(Vocabulary vocabulary) {
    reader = new AkomaNtosoReader(vocabulary);
    parser = new TextParser(vocabulary);
  }

  /// A half of the sample, or a sample apart from both.
  enum Half {
    TUNING,
    REPORTING,
    UNSEEN
  }

  /// Measures one half.
  ///
  /// @param folder the folder with the archives
  /// @param oneIn how thin the sample is: one file in so many
  Map<Language, Comparison> measure(Path folder, Half half, int oneIn) throws IOException {
    Map<Language, Comparison> comparisons = new HashMap<>();
    for (Language language : Languages.bundled().all()) {
      comparisons.put(language, new Comparison());
    }
    Sample.draw(folder, path -> isDrawn(path, half, oneIn), file -> compare(file, comparisons));
    return comparisons;
  }

  private static boolean isDrawn(String path, Half half, int oneIn) {
    long hash = Sample.hash(path);
    if (half == Half.UNSEEN) {
      long salted = Sample.hash(SALT + path);
      return hash % SEEN != 0 && salted % oneIn == 0 && (salted >>> HALF_BIT & 1) == 1;
    }
    return hash % oneIn == 0 && (hash >>> HALF_BIT & 1) == half.ordinal();
  }

  private void compare(SourceFile file, Map<Language, Comparison> comparisons) {
    if (reader.read(file, Sidecar.NONE) instanceof ReadOutcome.Parsed parsed) {
      UnDocument document = parsed.document();
      Random random = new Random(Sample.hash(file.path()));
      SetText set = Typesetter.set(document, Layout.draw(random), random);
      ReadOutcome outcome = parser.parse(set.text(), file.path(), Sidecar.NONE);
      if (!(outcome instanceof ReadOutcome.Parsed again)) {
        throw new AssertionError(file.path() + ": " + outcome);
      }
      comparisons.get(document.header().language()).add(file.path(), set, again.document());
    }
  }
}
