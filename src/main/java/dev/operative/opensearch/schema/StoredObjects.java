package dev.operative.opensearch.schema;

import dev.operative.document.UnDocument;
import dev.operative.document.work.Provision;
import dev.operative.lucene.schema.ProvisionRecord;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.schema.SharedValues;
import dev.operative.lucene.schema.SourceRecord;
import dev.operative.lucene.schema.WorkRecord;
import dev.operative.search.WorkSummary;
import dev.operative.search.index.RejectedSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.JsonNode;

/// The objects of an index on a cluster as they come back, and their names.
public final class StoredObjects {
  /// A cluster takes names of 512 bytes at most.
  private static final int LONGEST_NAME = 400;

  /// What is kept of a file that was not taken: the line of the fault, and what it is.
  public static final String LINE = "line";

  public static final String REASON = "reason";

  private StoredObjects() {}

  /// The name of an object, safe in a path.
  ///
  /// @param type what it is, as in [Schema#TYPE]
  /// @param id what tells it from others of the type
  public static String name(String type, String id) {
    boolean plain =
        id.length() < LONGEST_NAME
            && id.chars()
                .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0));
    return type + ":" + (plain ? id : "=" + digest(id));
  }

  /// The SHA-256 of a text, in hexadecimal digits.
  public static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /// What is kept of an object; missing when there is none.
  ///
  /// @param found the object as a search or a look-up gives it
  public static JsonNode kept(JsonNode found) {
    return found.path("_source").path(IndexedFields.KEPT);
  }

  /// The provision that an object holds.
  public static Provision provision(JsonNode found) {
    return ProvisionRecord.read(record(found));
  }

  /// The work that an object sums up.
  ///
  /// @param shared has what many works hold once
  public static WorkSummary work(JsonNode found, SharedValues shared) {
    return WorkRecord.read(record(found), shared);
  }

  /// What was read in the file that an object is of.
  public static UnDocument document(JsonNode found) {
    return SourceRecord.document(record(found).bytes);
  }

  private static BytesRef record(JsonNode found) {
    return new BytesRef(Base64.getDecoder().decode(kept(found).path(Schema.RECORD).asString()));
  }

  /// The file that was not taken that an object is of.
  public static RejectedSource rejection(JsonNode found) {
    return new RejectedSource(
        value(found, Schema.FILE),
        kept(found).path(LINE).asInt(),
        kept(found).path(REASON).asString());
  }

  /// The texts and the lists of values of an object, by field.
  public static Map<String, Object> fields(JsonNode found) {
    Map<String, Object> fields = new HashMap<>();
    found
        .path("_source")
        .propertyStream()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isArray()) {
                fields.put(field.getKey(), value.valueStream().map(JsonNode::asString).toList());
              } else if (value.isString()) {
                fields.put(field.getKey(), value.asString());
              }
            });
    return fields;
  }

  /// The one value of a field; empty text when it has none.
  public static String value(JsonNode found, String field) {
    JsonNode value = found.path("_source").path(field);
    return (value.isArray() ? value.path(0) : value).asString("");
  }
}
