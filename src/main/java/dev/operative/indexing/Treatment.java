package dev.operative.indexing;

/// The treatment of a file by an index.
enum Treatment {
  /// Its paragraphs are in the index.
  TAKEN,
  /// It could not be read.
  REJECTED,
  /// It is in a language that is not read.
  OTHER_LANGUAGE
}
