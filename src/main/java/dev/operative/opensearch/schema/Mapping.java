package dev.operative.opensearch.schema;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The mapping of an index of the cluster: the fields that [IndexedFields] lays out, their types, and the analyzer of texts.
public final class Mapping {
  private static final int LONGEST_TERM = 100_000;
  private static final String TERMS = "terms";
  private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");
  private static final Map<String, Object> NUMBER = Map.of("type", "long");

  private Mapping() {}

  /// The description of an index.
  ///
  /// @param shards the number of its primary shards
  public static Map<String, Object> description(int shards) {
    return Map.of("settings", settings(shards), "mappings", mappings());
  }

  private static Map<String, Object> settings(int shards) {
    Map<String, Object> tokenizer =
        Map.of(
            "type",
            "char_group",
            "tokenize_on_chars",
            List.of(" "),
            "max_token_length",
            LONGEST_TERM);
    Map<String, Object> beside =
        Map.of(
            "type",
            "pattern_capture",
            "preserve_original",
            false,
            "patterns",
            List.of("([^" + Places.BESIDE + "]+)"));
    Map<String, Object> empty = Map.of("type", "stop", "stopwords", List.of(Places.EMPTY));
    Map<String, Object> analyzer =
        Map.of("type", "custom", "tokenizer", "places", "filter", List.of("beside", "empty"));
    return Map.of(
        "number_of_shards",
        shards,
        "auto_expand_replicas",
        "0-1",
        "refresh_interval",
        "-1",
        "analysis",
        Map.of(
            "tokenizer",
            Map.of("places", tokenizer),
            "filter",
            Map.of("beside", beside, "empty", empty),
            "analyzer",
            Map.of(TERMS, analyzer)));
  }

  private static Map<String, Object> mappings() {
    Map<String, Object> fields = new HashMap<>();
    for (String field :
        List.of(
            Schema.TYPE,
            Schema.FILE,
            Schema.ID,
            Schema.ADDRESS,
            Schema.TEXT_KEY,
            Schema.WORK,
            Schema.HOLDS,
            Schema.ORDER,
            Schema.LABEL,
            Schema.PINPOINT,
            Schema.WORDING,
            IndexedFields.ENTRY)) {
      fields.put(field, KEYWORD);
    }
    for (Facet facet : Facet.values()) {
      fields.put(Schema.facet(facet), KEYWORD);
    }
    for (String field : List.of(Schema.ORDINAL, Schema.DATE, Schema.YEAR, IndexedFields.STANDING)) {
      fields.put(field, NUMBER);
    }
    fields.put(IndexedFields.KEPT, Map.of("type", "object", "enabled", false));
    return Map.of("dynamic", false, "properties", fields);
  }

  /// Those of some fields that are texts, as a cluster is told of them.
  public static Map<String, Object> texts(Collection<String> fields) {
    Map<String, Object> texts = new HashMap<>();
    for (String field : fields) {
      int dot = field.indexOf('.');
      if (dot > 0 && IndexedFields.TEXTS.contains(field.substring(0, dot))) {
        String counted = field.startsWith("words.") ? "freqs" : "positions";
        texts.put(field, Map.of("type", "text", "analyzer", TERMS, "index_options", counted));
      }
    }
    return texts;
  }
}
