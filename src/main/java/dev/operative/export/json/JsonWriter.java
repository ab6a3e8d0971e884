package dev.operative.export.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the shapes of this package as JSON. Safe for use by several threads.
public final class JsonWriter {
  private final JsonMapper mapper =
      JsonMapper.builder()
          // The order of a shape's components is the order people read best.
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          // Shapes say what they hold: looking at each value for what it is takes a tenth of the
          // time.
          .enable(MapperFeature.USE_STATIC_TYPING)
          .build();

  /// One line of UTF-8.
  public byte[] bytes(Object shape) {
    return mapper.writeValueAsBytes(shape);
  }

  /// An object that was written, with one more number at its end.
  ///
  /// @param object the bytes of an object with at least one component
  /// @param name a name that needs no escapes
  public static byte[] with(byte[] object, String name, long number) {
    byte[] end = (",\"" + name + "\":" + number + "}").getBytes(StandardCharsets.UTF_8);
    byte[] more = Arrays.copyOf(object, object.length - 1 + end.length);
    System.arraycopy(end, 0, more, object.length - 1, end.length);
    return more;
  }

  /// Indented text for people.
  public String indented(Object shape) {
    return mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(shape);
  }
}
