package dev.operative.mcp.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An argument of a tool.
///
/// @param description what it means, for a model
/// @param values the values there are; empty when there are too many to name
public record Argument(
    String name, Type type, boolean required, String description, List<String> values) {
  /// The types of arguments.
  public enum Type {
    TEXT("string"),
    NUMBER("integer"),
    CHOICE("boolean"),
    /// Texts, of which each widens what is found.
    TEXTS("array");

    private final String word;

    Type(String word) {
      this.word = word;
    }
  }

  public Argument {
    values = List.copyOf(values);
  }

  static Argument required(String name, String description) {
    return new Argument(name, Type.TEXT, true, description, List.of());
  }

  static Argument text(String name, String description) {
    return new Argument(name, Type.TEXT, false, description, List.of());
  }

  static Argument number(String name, String description) {
    return new Argument(name, Type.NUMBER, false, description, List.of());
  }

  static Argument choice(String name, String description) {
    return new Argument(name, Type.CHOICE, false, description, List.of());
  }

  static Argument texts(String name, String description) {
    return new Argument(name, Type.TEXTS, false, description, List.of());
  }

  /// The same with the values there are.
  Argument of(List<String> known) {
    return new Argument(name, type, required, description, known);
  }

  /// It as JSON Schema.
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type.word);
    schema.put("description", description);
    if (type == Type.TEXTS) {
      Map<String, Object> items = new LinkedHashMap<>();
      items.put("type", Type.TEXT.word);
      addValues(items);
      schema.put("items", items);
    } else {
      addValues(schema);
    }
    return schema;
  }

  private void addValues(Map<String, Object> schema) {
    if (!values.isEmpty()) {
      schema.put("enum", values);
    }
  }
}
