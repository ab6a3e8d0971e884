package dev.operative.export.json;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the shapes of this package as JSON. Safe for use by several threads.
public final class JsonWriter {
  private final JsonMapper mapper =
      JsonMapper.builder()
          // The order of a shape's components is the order people read best.
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /// One line of UTF-8.
  public byte[] bytes(Object shape) {
    return mapper.writeValueAsBytes(shape);
  }

  /// Indented text for people.
  public String indented(Object shape) {
    return mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(shape);
  }
}
