package dev.operative.ingest.text;

import dev.operative.document.UnDocument;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The bundled documents as the text reader reads them.
final class GoldCorpus {
  /// The numbers that the gold files use, and the files they mean.
  static final Map<String, String> FILES = files();

  private final TextReader reader;

  GoldCorpus(Vocabulary vocabulary) {
    reader = new TextReader(vocabulary);
  }

  UnDocument read(String number) {
    String name = FILES.get(number);
    if (name == null) {
      throw new IllegalArgumentException("no document " + number);
    }
    try {
      byte[] content = Files.readAllBytes(Path.of("corpus", name));
      return switch (reader.read(new SourceFile(name, content), Sidecar.NONE)) {
        case ReadOutcome.Parsed parsed -> parsed.document();
        case ReadOutcome.Rejected rejected -> throw new AssertionError(rejected.reason().message());
        case ReadOutcome.OtherLanguage other -> throw new AssertionError(other.reason().message());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("000", "S_2020_870.en.txt");
    files.put("001", "S_2021_1107.zh.txt");
    files.put("002", "press-release-resolution-2396-2017.en.txt");
    files.put("003", "report-global-counter-terrorism-strategy-2020.zh.txt");
    files.put("004", "draft-resolution-unodc-technical-assistance-2019.en.txt");
    return Collections.unmodifiableMap(files);
  }
}
