package dev.operative.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/// Writes rows to a Parquet file.
final class RowWriter {
  /// How many bytes of rows are kept in memory until they are written: the less, the smaller the memory and the larger the file.
  private static final long ROW_GROUP = 8L << 20;

  private RowWriter() {}

  /// Begins a file.
  ///
  /// @param name the name of its schema
  /// @param metadata what the file says of itself
  /// @param out neither flushed nor closed when the writer is
  static ParquetWriter<Record> open(
      Class<? extends Record> rows, String name, Map<String, String> metadata, OutputStream out)
      throws IOException {
    return new Builder(new StreamedFile(out), new Rows(name, Columns.of(rows), metadata))
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(new GzipFactory())
        .withCompressionCodec(CompressionCodecName.GZIP)
        .withRowGroupSize(ROW_GROUP)
        .build();
  }

  private static final class Builder extends ParquetWriter.Builder<Record, Builder> {
    private final WriteSupport<Record> rows;

    private Builder(OutputFile file, WriteSupport<Record> rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    /// Abstract still, though deprecated.
    @Deprecated
    @Override
    protected WriteSupport<Record> getWriteSupport(Configuration configuration) {
      return rows;
    }

    @Override
    protected WriteSupport<Record> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }
  }

  private static final class Rows extends WriteSupport<Record> {
    private final Columns columns;
    private final WriteContext context;
    private @Nullable RecordConsumer out;

    private Rows(String name, Columns columns, Map<String, String> metadata) {
      this.columns = columns;
      this.context = new WriteContext(new MessageType(name, columns.types()), metadata);
    }

    /// Abstract still, though deprecated.
    @Deprecated
    @Override
    public WriteContext init(Configuration configuration) {
      return context;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return context;
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      out = consumer;
    }

    @Override
    public void write(Record row) {
      RecordConsumer consumer = Objects.requireNonNull(out);
      consumer.startMessage();
      columns.write(row, consumer);
      consumer.endMessage();
    }
  }
}
