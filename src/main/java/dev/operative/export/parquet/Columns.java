package dev.operative.export.parquet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.Type.Repetition;

/// The columns of a record class, one for each component, by its name. What is `Optional` may be missing from a row.
record Columns(List<Column> all) {
  Columns {
    all = List.copyOf(all);
  }

  /// A column.
  ///
  /// @param accessor gives its value in a row
  record Column(String name, Repetition repetition, ColumnType type, Method accessor) {
    private static Column of(RecordComponent component) {
      Type type = component.getGenericType();
      boolean optional =
          type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
      return new Column(
          component.getName(),
          optional ? Repetition.OPTIONAL : Repetition.REQUIRED,
          ColumnType.of(optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type),
          component.getAccessor());
    }

    /// The value in a row; empty when it is missing from it.
    private Optional<?> in(Record row) {
      try {
        Object value = accessor.invoke(row);
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a component of a record cannot be read: " + name, e);
      }
    }
  }

  /// The columns of a record class whose components have types that [ColumnType#of] knows.
  static Columns of(Class<? extends Record> rows) {
    List<Column> columns = new ArrayList<>();
    for (RecordComponent component : rows.getRecordComponents()) {
      columns.add(Column.of(component));
    }
    return new Columns(columns);
  }

  /// Their types in a schema.
  List<org.apache.parquet.schema.Type> types() {
    return all.stream()
        .map(column -> column.type().in(column.name(), column.repetition()))
        .toList();
  }

  /// Writes the values of a row, between the beginning and end of a message or a group.
  void write(Record row, RecordConsumer out) {
    for (int i = 0; i < all.size(); i++) {
      Column column = all.get(i);
      Optional<?> value = column.in(row);
      if (value.isPresent()) {
        out.startField(column.name(), i);
        column.type().write(value.get(), out);
        out.endField(column.name(), i);
      }
    }
  }
}
