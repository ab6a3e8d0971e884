package dev.operative.lucene.commit;

import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// The files an index was made from.
public final class StoredSources {
  private static final Set<String> FIELDS = Set.of(Schema.FILE, Schema.FINGERPRINT, Schema.HOLDS);

  private StoredSources() {}

  /// What an index remembers of a file.
  ///
  /// @param fingerprint tells when the file has changed
  /// @param works the slugs of the works that it holds something of; none when it was not taken
  public record StoredSource(String fingerprint, Set<String> works) {
    public StoredSource {
      works = Set.copyOf(works);
    }

    /// The Lucene document of a file.
    ///
    /// @param type [Schema#SOURCE] or [Schema#REJECTION]
    /// @param record what was read in it, or why nothing was
    public Document document(String file, String type, BytesRef record) {
      Document source = new Document();
      source.add(new StringField(Schema.TYPE, type, Field.Store.NO));
      source.add(new StringField(Schema.FILE, file, Field.Store.YES));
      source.add(new StoredField(Schema.FINGERPRINT, fingerprint));
      works.forEach(work -> source.add(new StringField(Schema.HOLDS, work, Field.Store.YES)));
      source.add(new StoredField(Schema.RECORD, record));
      return source;
    }
  }

  /// The files of the last commit.
  public static Map<String, StoredSource> of(Directory directory) throws IOException {
    Map<String, StoredSource> sources = new TreeMap<>();
    if (!DirectoryReader.indexExists(directory)) {
      return sources;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        StoredFields stored = leaf.reader().storedFields();
        Bits live = leaf.reader().getLiveDocs();
        for (String type : new String[] {Schema.SOURCE, Schema.REJECTION}) {
          PostingsEnum postings =
              leaf.reader().postings(new Term(Schema.TYPE, type), PostingsEnum.NONE);
          while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(postings.docID())) {
              Document source = stored.document(postings.docID(), FIELDS);
              sources.put(
                  source.get(Schema.FILE),
                  new StoredSource(
                      source.get(Schema.FINGERPRINT), Set.of(source.getValues(Schema.HOLDS))));
            }
          }
        }
      }
    }
    return sources;
  }
}
