package dev.operative.ingest.child;

import dev.operative.document.UnDocument;

/// Makes bytes of documents, and documents of these bytes.
public interface DocumentCodec {
  /// The bytes of a document.
  byte[] bytes(UnDocument document);

  /// The document that [#bytes] made the bytes of.
  UnDocument document(byte[] bytes);
}
