package dev.operative.meaning;

import dev.operative.document.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/// The words of a language that its sentence model has whole in its vocabulary: of English some twenty thousand, the most
/// frequent of books and encyclopaedias. What is misspelt the model cuts into pieces. The table is read when first asked.
public final class GeneralWords implements Predicate<String> {
  private final SentenceModel model;
  private Optional<WordPieceTokenizer> table = Optional.empty();

  private GeneralWords(SentenceModel model) {
    this.model = model;
  }

  /// Those of some languages; none of a language whose model is not here.
  public static Predicate<String> of(Collection<Language> languages) {
    return SentenceModel.ALL.stream()
        .filter(model -> languages.contains(model.language()))
        .filter(model -> GeneralWords.class.getResource(model.vocabulary()) != null)
        .<Predicate<String>>map(GeneralWords::new)
        .reduce(word -> false, Predicate::or);
  }

  /// Whether a word, in capitals or small letters, is one of them.
  ///
  /// @throws UncheckedIOException when the table cannot be read
  @Override
  public boolean test(String word) {
    return table().has(word);
  }

  private synchronized WordPieceTokenizer table() {
    WordPieceTokenizer known = table.orElseGet(this::read);
    table = Optional.of(known);
    return known;
  }

  private WordPieceTokenizer read() {
    try (InputStream in = GeneralWords.class.getResourceAsStream(model.vocabulary())) {
      if (in == null) {
        throw new FileNotFoundException(model.vocabulary() + " is not on the class path");
      }
      return WordPieceTokenizer.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
