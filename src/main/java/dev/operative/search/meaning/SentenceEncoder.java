package dev.operative.search.meaning;

import dev.operative.document.Language;
import java.util.List;

/// Turns texts into vectors, so that texts of like meaning lie close together, in whatever language they are. Safe for use
/// by several threads.
public interface SentenceEncoder {
  /// Names all that the numbers of its vectors depend on: models, length, map and quantization. Vectors of two revisions
  /// cannot be compared.
  String revision();

  /// Whether it reads texts of this language.
  boolean reads(Language language);

  /// The vector of what a person typed.
  ///
  /// @param language a language that it [reads][#reads(Language)]
  SentenceVector query(String text, Language language);

  /// The vectors of a text and of each of its clauses. What stands beyond the first hundred words or so is not read: a
  /// clause that lies there has the vector of the whole.
  ///
  /// @param clauses the text in pieces, at least one, as [Clause#of(String)] cuts it
  /// @param language a language that it [reads][#reads(Language)]
  EncodedText text(List<String> clauses, Language language);
}
