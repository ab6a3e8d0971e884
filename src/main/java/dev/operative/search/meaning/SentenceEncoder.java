package dev.operative.search.meaning;

import dev.operative.document.Language;
import java.util.List;

/// Turns texts into vectors, so that texts of like meaning lie close together, in whatever language they are. Safe for use
/// by several threads.
public interface SentenceEncoder {
  /// Names all that the numbers of its vectors depend on: models, length, map and quantization. Vectors of two revisions
  /// cannot be compared.
  String revision();

  /// The languages that it reads, first those whose vectors are the surest; none when there is nothing to encode with.
  List<Language> languages();

  /// The vector of what a person typed.
  ///
  /// @param language one of [#languages()]
  /// @throws EncoderUnavailableException when its model cannot be loaded here
  SentenceVector query(String text, Language language);

  /// The vectors of a text and of each of its clauses. What stands beyond the first hundred words or so is not read: a
  /// clause that lies there has the vector of the whole.
  ///
  /// @param clauses the text in pieces, at least one, as [Clause#of(String)] cuts it
  /// @param language one of [#languages()]
  /// @throws EncoderUnavailableException when its model cannot be loaded here
  EncodedText text(List<String> clauses, Language language);

  /// Reads no language.
  SentenceEncoder NONE =
      new SentenceEncoder() {
        @Override
        public String revision() {
          return "none";
        }

        @Override
        public List<Language> languages() {
          return List.of();
        }

        @Override
        public SentenceVector query(String text, Language language) {
          throw new IllegalArgumentException("nothing reads " + language.code());
        }

        @Override
        public EncodedText text(List<String> clauses, Language language) {
          throw new IllegalArgumentException("nothing reads " + language.code());
        }
      };
}
