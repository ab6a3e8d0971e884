package dev.operative.lucene.schema;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Part;
import dev.operative.document.UnDocument;
import dev.operative.document.work.Provision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/// The record of what was read in a file, from which works are assembled. Of a paragraph that a provision of the
/// document's own work keeps as it is, the record has the id alone, so that the index has every text once.
public final class SourceRecord {
  private SourceRecord() {}

  /// Gives the provisions that the index has of a work.
  public interface Provisions {
    /// @param slug the slug of the work
    List<Provision> of(String slug) throws IOException;
  }

  /// The record of a document that keeps all of it.
  public static BytesRef write(UnDocument document) {
    return write(document, Map.of());
  }

  /// The bytes of a document, for whoever keeps it elsewhere than in an index.
  public static byte[] bytes(UnDocument document) {
    return BytesRef.deepCopyOf(write(document)).bytes;
  }

  /// The document that [#bytes] made the bytes of.
  public static UnDocument document(byte[] bytes) {
    try {
      return read(new BytesRef(bytes), slug -> List.of());
    } catch (IOException impossible) {
      throw new UncheckedIOException("these bytes leave nothing to an index", impossible);
    }
  }

  /// The record of a document whose own work is in the index; empty when the work keeps nothing of it.
  ///
  /// @param own the provisions of its own work
  public static Optional<BytesRef> write(UnDocument document, List<Provision> own) {
    Map<ParagraphId, Paragraph> kept = kept(own, document.header().file());
    return kept.isEmpty() ? Optional.empty() : Optional.of(write(document, kept));
  }

  private static BytesRef write(UnDocument document, Map<ParagraphId, Paragraph> kept) {
    RecordOutput out = new RecordOutput();
    HeaderRecord.write(out, document.header());
    out.flag(!kept.isEmpty())
        .list(
            document.parts(),
            (record, part) -> {
              HeaderRecord.write(record, part.header());
              record.list(part.paragraphs(), (each, paragraph) -> write(each, paragraph, kept));
            });
    return out.bytes();
  }

  private static void write(
      RecordOutput out, Paragraph paragraph, Map<ParagraphId, Paragraph> kept) {
    boolean known = paragraph.equals(kept.get(paragraph.id()));
    out.flag(known);
    if (known) {
      out.text(paragraph.id().toString());
    } else {
      ParagraphRecord.write(out, paragraph);
    }
  }

  /// The document that [#write] made the record of.
  ///
  /// @param provisions gives the provisions that the index had when the record was written
  /// @throws CorruptIndexException when they do not keep what the record leaves to them
  public static UnDocument read(BytesRef record, Provisions provisions) throws IOException {
    RecordInput in = new RecordInput(record);
    DocumentHeader header = HeaderRecord.header(in);
    Map<ParagraphId, Paragraph> kept =
        in.flag() ? kept(provisions.of(header.slug()), header.file()) : Map.of();
    List<Part> parts = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      parts.add(new Part(HeaderRecord.part(in), paragraphs(in, kept, header.file())));
    }
    return new UnDocument(header, parts);
  }

  private static List<Paragraph> paragraphs(
      RecordInput in, Map<ParagraphId, Paragraph> kept, String file) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      if (in.flag()) {
        ParagraphId id = ParagraphId.parse(in.text()).orElseThrow();
        Paragraph paragraph = kept.get(id);
        if (paragraph == null) {
          throw new CorruptIndexException("no provision keeps " + id, file);
        }
        paragraphs.add(paragraph);
      } else {
        paragraphs.add(ParagraphRecord.read(in));
      }
    }
    return paragraphs;
  }

  /// The paragraphs of a file that provisions keep.
  private static Map<ParagraphId, Paragraph> kept(List<Provision> provisions, String file) {
    Map<ParagraphId, Paragraph> kept = new HashMap<>();
    for (Provision provision : provisions) {
      for (Paragraph text : provision.texts().values()) {
        if (text.source().file().equals(file)) {
          kept.put(text.id(), text);
        }
      }
    }
    return kept;
  }
}
