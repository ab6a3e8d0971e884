package dev.operative.search.meaning;

import java.util.List;

/// The vectors of a text and of its clauses.
///
/// @param whole the vector of all that was read of the text
/// @param clauses the vectors of its clauses, in their order
public record EncodedText(SentenceVector whole, List<SentenceVector> clauses) {
  public EncodedText {
    clauses = List.copyOf(clauses);
  }
}
