package dev.operative.lucene.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Reads a record, field by field, as [RecordOutput] wrote it.
public final class RecordInput {
  private final ByteArrayDataInput in;
  private final SharedValues shared;

  public RecordInput(BytesRef record) {
    this(record, new SharedValues());
  }

  /// @param shared what the records that are kept together share
  RecordInput(BytesRef record, SharedValues shared) {
    this.in = new ByteArrayDataInput(record.bytes, record.offset, record.length);
    this.shared = shared;
  }

  SharedValues shared() {
    return shared;
  }

  /// The next field, a text.
  public String text() {
    try {
      return in.readString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The next field, a number.
  public int number() {
    try {
      return in.readZInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean flag() {
    return number() == 1;
  }

  <T> Optional<T> optional(Function<String, T> meaning) {
    return flag() ? Optional.of(meaning.apply(text())) : Optional.empty();
  }

  OptionalInt optionalNumber() {
    return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
  }

  <T> List<T> list(Function<RecordInput, T> each) {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.apply(this));
    }
    return values;
  }

  List<String> texts() {
    return list(RecordInput::text);
  }
}
