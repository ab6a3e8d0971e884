package dev.operative.ingest.text;

import dev.operative.ingest.SetPhrase;

/// A way to vote.
enum Position {
  IN_FAVOUR(SetPhrase.VOTED_IN_FAVOUR, SetPhrase.LIST_IN_FAVOUR),
  AGAINST(SetPhrase.VOTED_AGAINST, SetPhrase.LIST_AGAINST),
  ABSTAINING(SetPhrase.ABSTAINED, SetPhrase.LIST_ABSTAINING);

  private final SetPhrase stated;
  private final SetPhrase list;

  Position(SetPhrase stated, SetPhrase list) {
    this.stated = stated;
    this.list = list;
  }

  /// The words of a delegation that voted so.
  SetPhrase stated() {
    return stated;
  }

  /// The list of those who voted so.
  SetPhrase list() {
    return list;
  }
}
