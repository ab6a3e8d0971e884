package dev.operative.opensearch.search;

import dev.operative.lucene.schema.ProvisionMapper;
import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.schema.IndexedFields;
import dev.operative.opensearch.schema.StoredObjects;
import dev.operative.search.IndexedProvision;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import tools.jackson.databind.JsonNode;

/// The provisions of a page as an index in memory, in which is marked what matched.
///
/// @param searcher of the index, whose documents are numbered as the provisions of the page
record PageIndex(IndexSearcher searcher, DirectoryReader reader) implements AutoCloseable {
  /// @param hits the provisions as the cluster gives them
  /// @param provisions the same
  static PageIndex of(List<JsonNode> hits, List<IndexedProvision> provisions) throws IOException {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(Schema.analyzer()))) {
      for (int i = 0; i < hits.size(); i++) {
        writer.addDocument(document(hits.get(i), provisions.get(i)));
      }
    }
    DirectoryReader reader = DirectoryReader.open(memory);
    return new PageIndex(new IndexSearcher(reader), reader);
  }

  private static Document document(JsonNode hit, IndexedProvision indexed) {
    Document document = new Document();
    hit.path("_source")
        .propertyStream()
        .filter(field -> field.getValue().isArray())
        .forEach(
            field ->
                field
                    .getValue()
                    .forEach(
                        value ->
                            ProvisionMapper.keyword(document, field.getKey(), value.asString())));
    indexed
        .date()
        .ifPresent(date -> document.add(new IntField(Schema.YEAR, date.getYear(), Field.Store.NO)));
    ProvisionMapper.texts(document, indexed.provision());
    StoredObjects.kept(hit)
        .propertyStream()
        .filter(field -> IndexedFields.isChapeau(field.getKey()))
        .forEach(
            field ->
                ProvisionMapper.chapeau(document, field.getKey(), field.getValue().asString()));
    return document;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
