package dev.operative.lucene.commit;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.DeflateWithPresetDictCompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/// Lucene's own codec, but for stored records: they are deflated, in blocks that are small enough to show a hit at little
/// cost. Lucene finds it by its name, which the segments bear.
public final class IndexCodec extends FilterCodec {
  private static final String NAME = "Operative1";

  /// Ten pieces that are decompressed one by one.
  private static final int BLOCK_BYTES = 10 * 8 * 1024;

  private static final int MOST_DOCUMENTS = 4096;
  private static final int BLOCK_SHIFT = 10;

  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          NAME,
          new DeflateWithPresetDictCompressionMode(),
          BLOCK_BYTES,
          MOST_DOCUMENTS,
          BLOCK_SHIFT);

  public IndexCodec() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
