package dev.operative.indexing;

/// What an index did with a file.
enum Treatment {
  /// Its paragraphs are in the index.
  TAKEN,
  /// It could not be read.
  REJECTED,
  /// It is in a language that is not read.
  OTHER_LANGUAGE
}
