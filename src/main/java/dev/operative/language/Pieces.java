package dev.operative.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the tokens of one typed text together to pieces.
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> solids = new ArrayList<>();
  private final StringBuilder han = new StringBuilder();
  private int hanEnd = -1;

  /// The pieces of all tokens taken; empty when there was no word among them.
  List<Piece> all() {
    endWords();
    endHan();
    return List.copyOf(pieces);
  }

  /// Takes the token that a cursor stands at.
  void take(TokenCursor cursor) {
    if (cursor.kind() == TokenKind.HAN) {
      endWords();
      if (cursor.start() != hanEnd) {
        endHan();
      }
      han.append(cursor.term());
      hanEnd = cursor.end();
    } else {
      endHan();
      (cursor.kind() == TokenKind.SOLID ? solids : words).add(cursor.term());
    }
  }

  private void endWords() {
    if (!words.isEmpty()) {
      boolean pair = words.size() == 2 && solids.size() == 1;
      pieces.add(new Piece.Words(words, pair ? Optional.of(solids.getFirst()) : Optional.empty()));
    }
    words.clear();
    solids.clear();
  }

  private void endHan() {
    if (!han.isEmpty()) {
      pieces.add(new Piece.Han(han.toString()));
    }
    han.setLength(0);
  }
}
