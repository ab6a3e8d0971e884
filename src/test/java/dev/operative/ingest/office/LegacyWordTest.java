package dev.operative.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.document.UnDocument;
import dev.operative.ingest.office.RealText.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/// Reads one composed resolution in the formats of Word before 2007. LibreOffice wrote the files: the masthead is a table,
/// the numbers are Word's own, and there is a footnote and a table of facts.
class LegacyWordTest {
  private final WordReader reader = new WordReader(RealText.PARSER);

  @Test
  void readsTheBinaryFormatAsItReadsTheNewer() throws IOException {
    UnDocument document = document("lighthouses.doc");
    DocumentHeader header = document.header();
    assertThat(header.symbol()).contains(new Symbol("A/RES/99/7"));
    assertThat(header.kind()).isEqualTo(Kind.RESOLUTION);
    assertThat(header.status()).isEqualTo(Status.ADOPTED);
    assertThat(header.date()).contains(LocalDate.of(2044, 12, 18));
    assertThat(header.title()).isEqualTo("Lighthouses of the world");
    assertThat(header.doubts()).isEmpty();
    List<Seen> seen = document.paragraphs().map(Seen::of).toList();
    assertThat(RealText.only(seen, Section.OPERATIVE))
        .extracting(Seen::label)
        .containsExactly("1", "1 (a)", "1 (b)", "2", "3");
    assertThat(RealText.only(seen, Section.PREAMBULAR))
        .extracting(Seen::text)
        .containsExactly(
            "Recalling its resolution 98/3,",
            "Noting that lighthouses guide seafarers of all nations,");
    assertThat(RealText.only(seen, Section.FOOTNOTE, Section.TABLE))
        .extracting(Seen::text)
        .containsExactly("See A/98/PV.5.", "Sea | Lighthouses in all", "North Sea | 412");
  }

  @Test
  void readsRichText() throws IOException {
    List<Seen> seen = document("lighthouses.rtf").paragraphs().map(Seen::of).toList();
    assertThat(RealText.only(seen, Section.PREAMBULAR)).hasSize(2);
    assertThat(RealText.only(seen, Section.OPERATIVE))
        .extracting(Seen::label)
        .containsExactly("1", "1 (a)", "1 (b)", "2", "3");
  }

  @Test
  void readsTheUnicodeOfRichText() {
    String text = "{\\rtf1\\ansi\\uc0 \\u22823 \\u20250 \\u65292 \\par 1. \\u20915 \\u23450 \\par}";
    List<Seen> seen =
        RealText.seen(RealText.read(reader, "x.doc", text.getBytes(StandardCharsets.US_ASCII)));
    assertThat(seen).extracting(Seen::text).contains("大会，");
  }

  @Test
  void encryptedFilesAreRejectedForThat() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem locked = new POIFSFileSystem()) {
      locked.createDocument(InputStream.nullInputStream(), "EncryptedPackage");
      locked.writeFilesystem(bytes);
    }
    assertThat(RealText.reason(RealText.read(reader, "x.docx", bytes.toByteArray())))
        .contains("encrypted", "password");
  }

  private UnDocument document(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(LegacyWordTest.class.getResourceAsStream("/word/" + name))) {
      return RealText.document(RealText.read(reader, name, file.readAllBytes()));
    }
  }
}
