package dev.operative.lucene.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// Writes a record, field by field, as [RecordInput] reads it.
public final class RecordOutput {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  /// Appends a text.
  public RecordOutput text(String value) {
    out.writeString(value);
    return this;
  }

  /// Appends a number.
  public RecordOutput number(int value) {
    try {
      out.writeZInt(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  RecordOutput flag(boolean value) {
    return number(value ? 1 : 0);
  }

  <T> RecordOutput optional(Optional<T> value, Function<T, String> spelling) {
    flag(value.isPresent());
    value.ifPresent(present -> text(spelling.apply(present)));
    return this;
  }

  RecordOutput optional(OptionalInt value) {
    flag(value.isPresent());
    value.ifPresent(this::number);
    return this;
  }

  <T> RecordOutput list(List<T> values, BiConsumer<RecordOutput, T> each) {
    number(values.size());
    values.forEach(value -> each.accept(this, value));
    return this;
  }

  RecordOutput texts(List<String> values) {
    return list(values, RecordOutput::text);
  }

  /// What was written so far.
  public BytesRef bytes() {
    return new BytesRef(out.toArrayCopy());
  }
}
