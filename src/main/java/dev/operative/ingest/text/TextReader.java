package dev.operative.ingest.text;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Rejected;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.TextDecoding;
import dev.operative.vocabulary.Vocabulary;
import java.util.Locale;

/// Reads plain text and Markdown files: `.txt`, `.text`, `.md`, `.markdown`.
public final class TextReader implements DocumentReader {
  private final TextParser parser;

  public TextReader(Vocabulary vocabulary) {
    this.parser = new TextParser(vocabulary);
  }

  @Override
  public boolean accepts(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt")
        || name.endsWith(".text")
        || name.endsWith(".md")
        || name.endsWith(".markdown");
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    return TextDecoding.decode(file.content())
        .map(decoded -> parser.parse(decoded.text(), file.path(), sidecar))
        .orElseGet(
            () ->
                Rejected.of(
                    file,
                    "is not text in any known encoding; save it as UTF-8 text, or remove it"));
  }
}
