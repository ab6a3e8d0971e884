package dev.operative.lucene.meaning;

import dev.operative.document.work.TextKey;
import dev.operative.search.meaning.SentenceVector;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;

/// Reads the vectors of one segment, in ascending order of their documents.
final class SegmentVectors {
  private final BinaryDocValues keys;
  private final ByteVectorValues vectors;
  private final KnnVectorValues.DocIndexIterator documents;

  /// @param segment one that has vectors
  SegmentVectors(LeafReader segment) throws IOException {
    keys = DocValues.getBinary(segment, LuceneVectorIndex.KEY);
    vectors = segment.getByteVectorValues(LuceneVectorIndex.VECTOR);
    documents = vectors.iterator();
  }

  /// The key of the text whose vector a document holds.
  TextKey key(int document) throws IOException {
    keys.advanceExact(document);
    return new TextKey(keys.binaryValue().utf8ToString());
  }

  /// The vector that a document holds.
  SentenceVector vector(int document) throws IOException {
    documents.advance(document);
    return new SentenceVector(vectors.vectorValue(documents.index()).clone());
  }
}
