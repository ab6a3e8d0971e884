package dev.operative.lucene;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.wording.WordingGroups;
import dev.operative.search.wording.WordingSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Writes to each provision which wording it is of: all provisions are grouped anew, and those whose wording has another
/// name than before are changed in place, without being written again.
final class WordingWriter {
  private static final Comparator<Stored> EARLIEST_FIRST =
      Comparator.comparingLong(Stored::day).thenComparing(Stored::id);

  private final IndexWriter writer;

  WordingWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /// What the index has of a provision.
  ///
  /// @param id its id
  /// @param day its date; the highest number when it has none
  /// @param wording the name of its wording; null when no other work has it
  private record Stored(
      BytesRef id, long day, WordingGroups.Member member, @Nullable BytesRef wording) {}

  /// Groups the provisions of the index as it will be committed.
  void write() throws IOException {
    List<Stored> provisions = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf, provisions);
      }
    }
    provisions.sort(EARLIEST_FIRST);
    int[] groups = WordingGroups.of(provisions.stream().map(Stored::member).toList());
    int[] sizes = new int[groups.length];
    for (int group : groups) {
      sizes[group]++;
    }
    for (int i = 0; i < groups.length; i++) {
      Stored provision = provisions.get(i);
      name(provision, sizes[groups[i]] == 1 ? null : provisions.get(groups[i]).id());
    }
  }

  private void name(Stored provision, @Nullable BytesRef wording) throws IOException {
    BytesRef before = provision.wording();
    boolean same = wording == null ? before == null : wording.equals(before);
    if (!same) {
      writer.updateDocValues(
          new Term(Schema.ID, provision.id()), new BinaryDocValuesField(Schema.WORDING, wording));
    }
  }

  private static void read(LeafReaderContext leaf, List<Stored> provisions) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID);
    SortedDocValues works = DocValues.getSorted(leaf.reader(), Schema.ORDER);
    SortedNumericDocValues dates = DocValues.getSortedNumeric(leaf.reader(), Schema.DATE);
    BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Schema.SKETCH);
    BinaryDocValues wordings = DocValues.getBinary(leaf.reader(), Schema.WORDING);
    int lastWork = -1;
    String work = "";
    for (int doc = sketches.nextDoc();
        doc != BinaryDocValues.NO_MORE_DOCS;
        doc = sketches.nextDoc()) {
      if (live != null && !live.get(doc) || !ids.advanceExact(doc) || !works.advanceExact(doc)) {
        continue;
      }
      if (works.ordValue() != lastWork) {
        lastWork = works.ordValue();
        work = works.lookupOrd(lastWork).utf8ToString();
      }
      provisions.add(
          new Stored(
              BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())),
              dates.advanceExact(doc) ? dates.nextValue() : Long.MAX_VALUE,
              new WordingGroups.Member(work, sketch(sketches.binaryValue())),
              wordings.advanceExact(doc) ? BytesRef.deepCopyOf(wordings.binaryValue()) : null));
    }
  }

  private static WordingSketch sketch(BytesRef bytes) {
    return WordingSketch.ofBytes(bytes.bytes, bytes.offset, bytes.length);
  }
}
