package dev.operative.opensearch.schema;

import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/// Lays the fields of [Schema] out as an object that a cluster indexes: texts by their terms, values as they are, and beside
/// them, under [#KEPT], what is kept and never looked for.
public final class IndexedFields {
  /// What is kept: the record, the sketch, the texts of chapeaux.
  public static final String KEPT = "kept";

  /// The wording that a provision is of, or its own id: what stands as one entry.
  public static final String ENTRY = "entry";

  /// By what provisions go in the order of standing: lower is earlier.
  public static final String STANDING = "standing";

  /// The fields by which a hit is not known.
  public static final List<String> TEXTS =
      List.of("text", "pairs", "words", "chapeau", "chapeau-pairs");

  private static final int NOT_ADOPTED = 1 << 24;
  private static final int DAYS = 1 << 20;

  private final Analyzer analyzer = Schema.analyzer();

  /// The object of a work or of a provision.
  public Map<String, Object> of(Document document) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, Object> kept = new LinkedHashMap<>();
    for (IndexableField field : document) {
      if (field.fieldType().indexOptions() != IndexOptions.NONE) {
        if (field.fieldType().tokenized()) {
          addText(field.name(), field.stringValue(), fields, kept);
        } else {
          values.computeIfAbsent(field.name(), first -> new ArrayList<>()).add(field.stringValue());
        }
      } else if (field.fieldType().pointDimensionCount() > 0
          || field.fieldType().docValuesType() == DocValuesType.NUMERIC) {
        fields.put(field.name(), field.numericValue());
      } else if (field.fieldType().docValuesType() == DocValuesType.SORTED) {
        fields.putIfAbsent(field.name(), field.binaryValue().utf8ToString());
      } else if (field.fieldType().docValuesType() != DocValuesType.SORTED_SET
          && field.binaryValue() != null) {
        kept.put(field.name(), base64(field.binaryValue()));
      }
    }
    fields.putAll(values);
    fields.put(KEPT, kept);
    value(fields, Schema.ID)
        .ifPresent(
            id -> {
              fields.put(ENTRY, id);
              fields.put(STANDING, standing(fields));
            });
    return fields;
  }

  private void addText(
      String field, String text, Map<String, Object> fields, Map<String, Object> kept) {
    fields.put(field, Places.of(analyzer, field, text));
    if (isChapeau(field)) {
      kept.put(field, text);
    }
  }

  /// The first value of a field of an object; empty when it has none.
  public static Optional<String> value(Map<String, ?> object, String field) {
    return object.get(field) instanceof List<?> values && !values.isEmpty()
        ? Optional.of(values.getFirst().toString())
        : Optional.empty();
  }

  /// Whether a field holds the texts of chapeaux.
  public static boolean isChapeau(String field) {
    return field.startsWith("chapeau");
  }

  private static String base64(BytesRef bytes) {
    return Base64.getEncoder().encodeToString(BytesRef.deepCopyOf(bytes).bytes);
  }

  /// Adopted texts first, then the newest, then text before headings and notes; undated ones last of their standing.
  private static long standing(Map<String, Object> fields) {
    long age = fields.get(Schema.DATE) instanceof Long day ? DAYS - day : 2 * DAYS;
    boolean adopted =
        value(fields, Schema.facet(Facet.STATUS)).equals(Optional.of(Status.ADOPTED.word()));
    boolean text =
        value(fields, Schema.facet(Facet.SECTION))
            .flatMap(Section::parse)
            .filter(Section::isText)
            .isPresent();
    return (adopted ? 0 : NOT_ADOPTED) + 2 * age + (text ? 0 : 1);
  }
}
