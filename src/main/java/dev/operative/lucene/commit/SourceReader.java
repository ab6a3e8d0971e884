package dev.operative.lucene.commit;

import dev.operative.document.UnDocument;
import dev.operative.document.work.Provision;
import dev.operative.lucene.schema.ProvisionRecord;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SourceRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Reads the documents that an index keeps of its files.
public final class SourceReader {
  private static final Set<String> FIELDS = Set.of(Schema.RECORD);

  private final IndexSearcher index;

  public SourceReader(IndexSearcher index) {
    this.index = index;
  }

  /// What was read in the files that hold something of a work.
  ///
  /// @param slug the slug of the work
  public List<UnDocument> holding(String slug) throws IOException {
    return documents(new TermQuery(new Term(Schema.HOLDS, slug)));
  }

  /// What was read in a file; empty when nothing was.
  public Optional<UnDocument> in(String file) throws IOException {
    return documents(Schema.ofType(Schema.SOURCE, Schema.FILE, file)).stream().findFirst();
  }

  private List<UnDocument> documents(Query sources) throws IOException {
    List<UnDocument> documents = new ArrayList<>();
    for (BytesRef record : records(sources)) {
      documents.add(SourceRecord.read(record, this::provisions));
    }
    return documents;
  }

  private List<Provision> provisions(String slug) throws IOException {
    return records(Schema.ofType(Schema.PROVISION, Schema.WORK, slug)).stream()
        .map(ProvisionRecord::read)
        .toList();
  }

  /// The records of all documents that match, in the order of the index.
  private List<BytesRef> records(Query query) throws IOException {
    int most = Math.max(1, index.count(query));
    List<BytesRef> records = new ArrayList<>();
    LeafReaderContext leaf = null;
    StoredFields stored = null;
    for (ScoreDoc found : index.search(query, most, Sort.INDEXORDER).scoreDocs) {
      if (stored == null || leaf == null || found.doc >= leaf.docBase + leaf.reader().maxDoc()) {
        leaf = index.getLeafContexts().get(ReaderUtil.subIndex(found.doc, index.getLeafContexts()));
        stored = StoredBlocks.of(leaf);
      }
      records.add(stored.document(found.doc - leaf.docBase, FIELDS).getBinaryValue(Schema.RECORD));
    }
    return records;
  }
}
