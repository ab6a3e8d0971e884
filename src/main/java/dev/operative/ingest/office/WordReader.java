package dev.operative.ingest.office;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Rejected;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.block.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Reads Word files, `.docx` and `.doc`, and those in the Rich Text Format, `.rtf`, whatever of these their name claims.
/// The line of a paragraph is its number in the file, tables and all.
public final class WordReader implements DocumentReader {
  private static final List<String> ENDINGS = List.of(".docx", ".docm", ".doc", ".rtf");
  private static final int OLE = 0xD0CF11E0;

  /// Where an encrypted file of the newer format keeps what it holds.
  private static final String ENCRYPTED = "EncryptedPackage";

  private final TextParser parser;

  public WordReader(TextParser parser) {
    this.parser = parser;
  }

  @Override
  public boolean accepts(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  @Override
  public ReadOutcome read(SourceFile file, Sidecar sidecar) {
    try {
      return parser.parse(lines(file.content()), file.path(), sidecar);
    } catch (EncryptedDocumentException locked) {
      return Rejected.of(file, "it is encrypted; save it without a password");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // The library throws what it happens to stumble over in a damaged file.
      return Rejected.of(file, "it is damaged, or not a Word file; try to open and save it anew");
    }
  }

  private List<Line> lines(byte[] content) throws IOException {
    if (RtfLines.begins(content)) {
      return RtfLines.of(content);
    }
    if (isOle(content)) {
      return binary(content);
    }
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content))) {
      return WordLines.of(word, parser.marks());
    }
  }

  private List<Line> binary(byte[] content) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      if (file.getRoot().hasEntryCaseInsensitive(ENCRYPTED)) {
        throw new EncryptedDocumentException(ENCRYPTED);
      }
      try (HWPFDocument word = new HWPFDocument(file)) {
        return BinaryWordLines.of(word, parser.marks());
      } catch (OldWordFileFormatException old) {
        return BinaryWordLines.ofOld(file);
      }
    }
  }

  private static boolean isOle(byte[] content) {
    return content.length > 4 && ByteBuffer.wrap(content).getInt() == OLE;
  }
}
