package dev.operative.opensearch.schema;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A [WordBook] as Lucene reads the terms of an index, so that wildcards, misspelt words and beginnings are looked up by the
/// code of the embedded engine. It tells terms and how many provisions have them, and nothing else.
public final class WordReader extends FilterLeafReader {
  private final Map<String, SortedTerms> fields;
  private final int documents;

  private WordReader(LeafReader names, Map<String, SortedTerms> fields, int documents) {
    super(names);
    this.fields = fields;
    this.documents = documents;
  }

  /// Reads a book.
  ///
  /// @param documents how many documents the index has
  public static WordReader of(WordBook book, int documents) throws IOException {
    Map<String, SortedTerms> fields = new HashMap<>();
    Document names = new Document();
    book.fields()
        .forEach(
            (field, counts) -> {
              if (!counts.isEmpty()) {
                fields.put(field, SortedTerms.of(counts));
                names.add(new StringField(field, "", Field.Store.NO));
              }
            });
    return new WordReader(leafWith(names), fields, documents);
  }

  private static LeafReader leafWith(Document document) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
      writer.addDocument(document);
    }
    return DirectoryReader.open(memory).leaves().getFirst().reader();
  }

  @Override
  public @Nullable Terms terms(String field) {
    return fields.get(field);
  }

  @Override
  public int maxDoc() {
    return documents;
  }

  @Override
  public int numDocs() {
    return documents;
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  /// The terms of a field.
  private static final class SortedTerms extends Terms {
    private final BytesRef[] terms;
    private final int[] counts;

    private SortedTerms(BytesRef[] terms, int[] counts) {
      this.terms = terms;
      this.counts = counts;
    }

    static SortedTerms of(Map<String, Integer> counted) {
      BytesRef[] terms = counted.keySet().stream().map(BytesRef::new).toArray(BytesRef[]::new);
      Arrays.sort(terms);
      int[] counts = new int[terms.length];
      for (int i = 0; i < terms.length; i++) {
        counts[i] = counted.getOrDefault(terms[i].utf8ToString(), 0);
      }
      return new SortedTerms(terms, counts);
    }

    @Override
    public TermsEnum iterator() {
      return new Walk(terms, counts);
    }

    @Override
    public long size() {
      return terms.length;
    }

    @Override
    public long getSumTotalTermFreq() {
      return getSumDocFreq();
    }

    @Override
    public long getSumDocFreq() {
      return Arrays.stream(counts).asLongStream().sum();
    }

    @Override
    public int getDocCount() {
      return Arrays.stream(counts).max().orElse(0);
    }

    @Override
    public boolean hasFreqs() {
      return false;
    }

    @Override
    public boolean hasOffsets() {
      return false;
    }

    @Override
    public boolean hasPositions() {
      return false;
    }

    @Override
    public boolean hasPayloads() {
      return false;
    }
  }

  /// A walk through the terms of a field.
  private static final class Walk extends BaseTermsEnum {
    private final BytesRef[] terms;
    private final int[] counts;
    private int at = -1;

    Walk(BytesRef[] terms, int[] counts) {
      this.terms = terms;
      this.counts = counts;
    }

    @Override
    public SeekStatus seekCeil(BytesRef wanted) {
      int found = Arrays.binarySearch(terms, wanted);
      at = found < 0 ? -1 - found : found;
      if (at == terms.length) {
        return SeekStatus.END;
      }
      return found < 0 ? SeekStatus.NOT_FOUND : SeekStatus.FOUND;
    }

    @Override
    public void seekExact(long ord) {
      at = (int) ord;
    }

    @Override
    public @Nullable BytesRef next() {
      return ++at < terms.length ? terms[at] : null;
    }

    @Override
    public BytesRef term() {
      return terms[at];
    }

    @Override
    public long ord() {
      return at;
    }

    @Override
    public int docFreq() {
      return counts[at];
    }

    @Override
    public long totalTermFreq() {
      return counts[at];
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
      throw new UnsupportedOperationException("a book of words knows no documents");
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException("a book of words knows no documents");
    }
  }
}
