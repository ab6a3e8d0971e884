package dev.operative.lucene.commit;

import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/// The files an index was made from.
public final class StoredSources {
  private StoredSources() {}

  /// File and fingerprint of each.
  public static Map<String, String> of(Directory directory) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    if (!DirectoryReader.indexExists(directory)) {
      return sources;
    }
    Set<String> wanted = Set.of(Schema.FILE, Schema.FINGERPRINT);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        StoredFields stored = leaf.reader().storedFields();
        Bits live = leaf.reader().getLiveDocs();
        for (String type : new String[] {Schema.DOCUMENT, Schema.REJECTION}) {
          PostingsEnum postings =
              leaf.reader().postings(new Term(Schema.TYPE, type), PostingsEnum.NONE);
          while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(postings.docID())) {
              Document source = stored.document(postings.docID(), wanted);
              sources.put(source.get(Schema.FILE), source.get(Schema.FINGERPRINT));
            }
          }
        }
      }
    }
    return sources;
  }
}
