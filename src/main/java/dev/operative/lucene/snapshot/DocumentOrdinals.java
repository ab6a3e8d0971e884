package dev.operative.lucene.snapshot;

import dev.operative.document.Language;
import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers the documents of all segments, in document order, from 0.
public final class DocumentOrdinals {
  private static final int CODE = 2;

  private final OrdinalMap map;

  /// The languages of all documents, each once.
  private final List<Language> languages = new ArrayList<>();

  /// For each document, the place of its language among these.
  private final byte[] places;

  public DocumentOrdinals(List<LeafReaderContext> leaves) throws IOException {
    SortedDocValues[] segments = new SortedDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSorted(leaf.reader(), Schema.ORDER);
    }
    map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    places = new byte[size()];
    for (int ordinal = 0; ordinal < size(); ordinal++) {
      int segment = map.getFirstSegmentNumber(ordinal);
      BytesRef key = segments[segment].lookupOrd((int) map.getFirstSegmentOrd(ordinal));
      places[ordinal] = (byte) place(key);
    }
  }

  /// The place of the language with whose code a key ends.
  private int place(BytesRef key) {
    char first = (char) key.bytes[key.offset + key.length - CODE];
    char second = (char) key.bytes[key.offset + key.length - 1];
    for (int i = 0; i < languages.size(); i++) {
      String code = languages.get(i).code();
      if (code.charAt(0) == first && code.charAt(1) == second) {
        return i;
      }
    }
    languages.add(new Language(String.valueOf(new char[] {first, second})));
    return languages.size() - 1;
  }

  public int size() {
    return Math.toIntExact(map.getValueCount());
  }

  /// The language that a document was published in.
  public Language language(int ordinal) {
    return languages.get(places[ordinal]);
  }

  /// From the values of [Schema#ORDER] in a segment to numbers of documents.
  public LongValues of(LeafReaderContext leaf) {
    return map.getGlobalOrds(leaf.ord);
  }
}
