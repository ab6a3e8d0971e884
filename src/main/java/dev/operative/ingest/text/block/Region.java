package dev.operative.ingest.text.block;

/// The part of a page in which a line stands.
public enum Region {
  /// In the text, notes at the foot of the page included.
  BODY,
  /// Above the text: a running head.
  HEAD,
  /// Below the text: page number, job number, bar code.
  FOOT
}
