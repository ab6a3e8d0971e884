package dev.operative.ingest.office;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.block.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Reads Word files: `.docx`. The line of a paragraph is its number in the file, tables and all.
public final class WordReader implements DocumentReader {
  private static final int OLE = 0xD0CF11E0;

  private final TextParser parser;

  public WordReader(TextParser parser) {
    this.parser = parser;
  }

  @Override
  public boolean accepts(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".docx") || name.endsWith(".docm") || name.endsWith(".doc");
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    if (isOle(file.content())) {
      return rejected(
          file,
          "it is in the Word format of before 2007, or encrypted; save it as .docx without a password");
    }
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
      List<Line> lines = WordLines.of(word, parser.marks());
      return parser.parse(lines, file.path(), sidecar);
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // The library throws what it happens to stumble over in a damaged file.
      return rejected(file, "it is damaged, or not a Word file; try to open and save it anew");
    }
  }

  private static boolean isOle(byte[] content) {
    return content.length > 4 && java.nio.ByteBuffer.wrap(content).getInt() == OLE;
  }

  private static ReadOutcome rejected(SourceFile file, String reason) {
    return new ReadOutcome.Rejected(new Notice(file.path(), 0, reason));
  }
}
