package dev.operative.cluster;

import dev.operative.lucene.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import tools.jackson.databind.JsonNode;

/** Writes the provisions of an index into one of a cluster. */
final class ClusterIndex {
  private static final int AT_ONCE = 200;
  private static final int SHARDS = 3;

  private ClusterIndex() {}

  /** The fields of text. */
  static List<String> textFields(DirectoryReader reader) {
    List<String> fields = new ArrayList<>();
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
      if (IndexedTerms.isText(field)) {
        fields.add(field.name);
      }
    }
    return fields;
  }

  /** Writes three shards. */
  static void write(DirectoryReader reader, ClusterClient cluster, String name, int replicas)
      throws IOException {
    cluster.send("PUT", "/" + name, description(reader, replicas));
    List<Object> lines = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      for (Map<String, Object> provision : IndexedTerms.of(segment)) {
        String id = ((List<?>) provision.get(Schema.ID)).getFirst().toString();
        lines.add(Map.of("index", Map.of("_id", id)));
        lines.add(provision);
        if (lines.size() >= 2 * AT_ONCE) {
          send(cluster, name, lines);
        }
      }
    }
    send(cluster, name, lines);
    cluster.send("POST", "/" + name + "/_refresh", Map.of());
  }

  private static void send(ClusterClient cluster, String name, List<Object> lines)
      throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    JsonNode answer = cluster.sendLines("/" + name + "/_bulk", lines);
    if (answer.get("errors").asBoolean()) {
      throw new IOException(answer.toString());
    }
    lines.clear();
  }

  private static Map<String, Object> description(DirectoryReader reader, int replicas) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
      if (IndexedTerms.isText(field)) {
        boolean hasPlaces = field.getIndexOptions() != IndexOptions.DOCS_AND_FREQS;
        fields.put(
            field.name,
            Map.of(
                "type",
                "text",
                "analyzer",
                "terms",
                "index_options",
                hasPlaces ? "positions" : "freqs"));
      } else if (field.getIndexOptions() != IndexOptions.NONE) {
        fields.put(field.name, Map.of("type", "keyword"));
      }
    }
    fields.put(IndexedTerms.ENTRY, Map.of("type", "keyword"));
    fields.put(Schema.ORDER, Map.of("type", "keyword"));
    fields.put(IndexedTerms.STANDING, Map.of("type", "long"));
    fields.put(Schema.ORDINAL, Map.of("type", "integer"));
    fields.put(Schema.DATE, Map.of("type", "long"));
    fields.put(Schema.YEAR, Map.of("type", "integer"));
    return Map.of(
        "settings",
        Map.of(
            "number_of_shards",
            SHARDS,
            "number_of_replicas",
            replicas,
            "refresh_interval",
            "-1",
            "analysis",
            Map.of(
                "tokenizer",
                Map.of(
                    "places",
                    Map.of(
                        "type",
                        "char_group",
                        "tokenize_on_chars",
                        List.of(" "),
                        "max_token_length",
                        100_000)),
                "filter",
                Map.of(
                    "alternatives",
                    Map.of(
                        "type",
                        "pattern_capture",
                        "preserve_original",
                        false,
                        "patterns",
                        List.of("([^" + IndexedTerms.ALTERNATIVE + "]+)")),
                    "gaps",
                    Map.of("type", "stop", "stopwords", List.of(IndexedTerms.GAP))),
                "analyzer",
                Map.of(
                    "terms",
                    Map.of(
                        "type",
                        "custom",
                        "tokenizer",
                        "places",
                        "filter",
                        List.of("alternatives", "gaps"))))),
        "mappings",
        Map.of("dynamic", false, "properties", fields));
  }
}
