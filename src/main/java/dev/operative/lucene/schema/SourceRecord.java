package dev.operative.lucene.schema;

import dev.operative.document.Part;
import dev.operative.document.UnDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;

/// The record of what was read in a file, from which works are assembled: compressed, since it is read only when a work
/// changes or its document is shown.
public final class SourceRecord {
  private SourceRecord() {}

  /// The record of a document.
  public static BytesRef write(UnDocument document) {
    RecordOutput out = new RecordOutput();
    HeaderRecord.write(out, document.header());
    out.list(
        document.parts(),
        (record, part) -> {
          HeaderRecord.write(record, part.header());
          record.list(part.paragraphs(), ParagraphRecord::write);
        });
    BytesRef plain = out.bytes();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(plain.bytes, plain.offset, plain.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(packed.toByteArray());
  }

  /// The document that [#write] made the record of.
  public static UnDocument read(BytesRef record) {
    try (InflaterInputStream inflater =
        new InflaterInputStream(
            new ByteArrayInputStream(record.bytes, record.offset, record.length))) {
      RecordInput in = new RecordInput(new BytesRef(inflater.readAllBytes()));
      return new UnDocument(
          HeaderRecord.header(in),
          in.list(each -> new Part(HeaderRecord.part(each), each.list(ParagraphRecord::read))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
