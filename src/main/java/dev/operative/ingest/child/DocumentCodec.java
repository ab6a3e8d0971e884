package dev.operative.ingest.child;

import dev.operative.document.UnDocument;

/// Encodes documents as bytes, and decodes them.
public interface DocumentCodec {
  /// The bytes of a document.
  byte[] bytes(UnDocument document);

  /// The document of which [#bytes] made these bytes.
  UnDocument document(byte[] bytes);
}
