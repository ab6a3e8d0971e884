package dev.operative.lucene.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.Test;

class VectorSignsTest {
  private static final int DIMENSIONS = 70;

  /** A vector whose first components are positive. */
  private static byte[] positive(int components) {
    byte[] vector = new byte[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (byte) (i < components ? 3 : -5);
    }
    return vector;
  }

  private static List<Integer> documents(Bits bits) {
    return IntStream.range(0, bits.length()).filter(bits::get).boxed().toList();
  }

  @Test
  void choosesThoseThatDifferInTheFewestSignsAmongAllSegments() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
      for (int components : List.of(70, 10, 68, 69)) {
        Document document = new Document();
        document.add(new KnnByteVectorField(LuceneVectorIndex.VECTOR, positive(components)));
        document.add(new StringField("components", "" + components, Field.Store.NO));
        writer.addDocument(document);
        if (components == 10) {
          writer.commit();
        }
      }
      writer.addDocument(new Document());
      VectorSigns signs = new VectorSigns();
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        List<Bits> two = signs.closest(reader.leaves(), positive(70), 2);
        assertThat(two).hasSize(2);
        assertThat(documents(two.getFirst())).containsExactly(0);
        assertThat(documents(two.getLast())).containsExactly(1);
        List<Bits> all = signs.closest(reader.leaves(), positive(70), 100);
        assertThat(documents(all.getFirst())).containsExactly(0, 1);
        assertThat(documents(all.getLast()))
            .as("not the one without a vector")
            .containsExactly(0, 1);
      }
      writer.deleteDocuments(new Term("components", "70"));
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        List<Bits> two = signs.closest(reader.leaves(), positive(70), 2);
        assertThat(documents(two.getFirst())).as("what is gone is none").isEmpty();
        assertThat(documents(two.getLast())).containsExactly(0, 1);
      }
    }
  }

  /** All components are 1 in size but the first, and the signs of some are turned. */
  private static byte[] turned(int first, int... components) {
    byte[] vector = new byte[DIMENSIONS];
    Arrays.fill(vector, (byte) 1);
    for (int i = 0; i < DIMENSIONS / 8; i++) {
      vector[i] = (byte) first;
    }
    for (int component : components) {
      vector[component] = (byte) -vector[component];
    }
    return vector;
  }

  @Test
  void aDifferenceWhereTheQueryIsLargeWeighsMoreThanTwoWhereItIsSmall() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (byte[] vector : List.of(turned(3, 0), turned(3, 20, 30), turned(3, 0, 1))) {
        Document document = new Document();
        document.add(new KnnByteVectorField(LuceneVectorIndex.VECTOR, vector));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        VectorSigns signs = new VectorSigns();
        assertThat(documents(signs.closest(reader.leaves(), turned(3), 1).getFirst()))
            .containsExactly(1);
        assertThat(documents(signs.closest(reader.leaves(), turned(3), 2).getFirst()))
            .containsExactly(0, 1);
        assertThat(documents(signs.closest(reader.leaves(), turned(1), 1).getFirst()))
            .as("where all components are alike, the fewest differences")
            .containsExactly(0);
      }
    }
  }
}
