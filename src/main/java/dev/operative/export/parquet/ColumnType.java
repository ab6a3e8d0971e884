package dev.operative.export.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.ConversionPatterns;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/// The type of a column: how values of a Java type are written.
sealed interface ColumnType {
  /// The type in a schema.
  org.apache.parquet.schema.Type in(String name, Repetition repetition);

  /// Writes a value of the type.
  void write(Object value, RecordConsumer out);

  /// The type that values of a Java type are written as: strings, whole numbers, truth values, days, records and lists of
  /// these.
  ///
  /// @throws IllegalArgumentException when there is none
  static ColumnType of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListOf(of(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return new Group(Columns.of(plain.asSubclass(Record.class)));
    }
    for (Scalar scalar : Scalar.values()) {
      if (scalar.type == type) {
        return scalar;
      }
    }
    throw new IllegalArgumentException("no column holds " + type);
  }

  /// A single value.
  enum Scalar implements ColumnType {
    TEXT(
        String.class,
        PrimitiveTypeName.BINARY,
        Optional.of(stringType()),
        (value, out) -> out.addBinary(Binary.fromString((String) value))),
    NUMBER(
        int.class,
        PrimitiveTypeName.INT32,
        Optional.empty(),
        (value, out) -> out.addInteger((Integer) value)),
    TRUTH(
        boolean.class,
        PrimitiveTypeName.BOOLEAN,
        Optional.empty(),
        (value, out) -> out.addBoolean((Boolean) value)),
    DAY(
        LocalDate.class,
        PrimitiveTypeName.INT32,
        Optional.of(dateType()),
        (value, out) -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay())));

    private final Class<?> type;
    private final PrimitiveTypeName stored;
    private final Optional<LogicalTypeAnnotation> meant;
    private final BiConsumer<Object, RecordConsumer> writer;

    /// @param type the Java type
    /// @param stored what its values are stored as
    /// @param meant what that stands for; empty for nothing but itself
    Scalar(
        Class<?> type,
        PrimitiveTypeName stored,
        Optional<LogicalTypeAnnotation> meant,
        BiConsumer<Object, RecordConsumer> writer) {
      this.type = type;
      this.stored = stored;
      this.meant = meant;
      this.writer = writer;
    }

    @Override
    public org.apache.parquet.schema.Type in(String name, Repetition repetition) {
      var column = Types.primitive(stored, repetition);
      return meant.map(column::as).orElse(column).named(name);
    }

    @Override
    public void write(Object value, RecordConsumer out) {
      writer.accept(value, out);
    }
  }

  /// Some columns as one.
  record Group(Columns columns) implements ColumnType {
    @Override
    public org.apache.parquet.schema.Type in(String name, Repetition repetition) {
      return new GroupType(repetition, name, columns.types());
    }

    @Override
    public void write(Object value, RecordConsumer out) {
      out.startGroup();
      columns.write((Record) value, out);
      out.endGroup();
    }
  }

  /// Any number of values of one type, in the three levels that the format prescribes for lists.
  record ListOf(ColumnType element) implements ColumnType {
    private static final String ENTRIES = "list";
    private static final String ENTRY = "element";

    @Override
    public org.apache.parquet.schema.Type in(String name, Repetition repetition) {
      return ConversionPatterns.listOfElements(
          repetition, name, element.in(ENTRY, Repetition.REQUIRED));
    }

    @Override
    public void write(Object value, RecordConsumer out) {
      out.startGroup();
      List<?> entries = (List<?>) value;
      // A field that was begun must get a value.
      if (!entries.isEmpty()) {
        out.startField(ENTRIES, 0);
        for (Object entry : entries) {
          out.startGroup();
          out.startField(ENTRY, 0);
          element.write(entry, out);
          out.endField(ENTRY, 0);
          out.endGroup();
        }
        out.endField(ENTRIES, 0);
      }
      out.endGroup();
    }
  }
}
