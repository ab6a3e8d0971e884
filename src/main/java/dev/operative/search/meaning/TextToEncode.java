package dev.operative.search.meaning;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.work.Provision;
import dev.operative.document.work.TextKey;
import java.util.Optional;

/// A text that has a vector, or is to have one.
///
/// @param text the text
/// @param language the language it is in
public record TextToEncode(String text, Language language) {
  /// The text whose vector stands for a provision: the one in the language that the encoder is surest in. Empty when it has no
  /// text in a language that is read, and for headings, notes and furniture.
  public static Optional<TextToEncode> of(Provision provision, SentenceEncoder encoder) {
    return encoder.languages().stream()
        .flatMap(language -> provision.textIn(language).stream())
        .filter(text -> text.section().isText())
        .findFirst()
        .map(TextToEncode::of);
  }

  private static TextToEncode of(Paragraph paragraph) {
    return new TextToEncode(paragraph.text(), paragraph.language());
  }

  /// What stands for it.
  public TextKey key() {
    return TextKey.of(text, language);
  }
}
