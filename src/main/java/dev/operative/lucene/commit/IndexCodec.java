package dev.operative.lucene.commit;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.LZ4WithPresetDictCompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/// Lucene's own codec, but for stored records: they are compressed in smaller pieces, so that a hit is shown at little cost
/// (decision 222). Lucene finds it by its name, which the segments bear.
public final class IndexCodec extends FilterCodec {
  private static final String NAME = "Operative2";

  /// Ten pieces that are decompressed one by one.
  private static final int BLOCK_BYTES = 10 * 4 * 1024;

  private static final int MOST_DOCUMENTS = 4096;
  private static final int BLOCK_SHIFT = 10;

  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          NAME, new LZ4WithPresetDictCompressionMode(), BLOCK_BYTES, MOST_DOCUMENTS, BLOCK_SHIFT);

  public IndexCodec() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
