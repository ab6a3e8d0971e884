package dev.operative.search.meaning;

import dev.operative.document.Language;
import java.util.List;

/** An encoder that asks another one, but for what it overrides. */
public interface ForwardingEncoder extends SentenceEncoder {
  /** The encoder that is asked. */
  SentenceEncoder encoder();

  @Override
  default String revision() {
    return encoder().revision();
  }

  @Override
  default List<Language> languages() {
    return encoder().languages();
  }

  @Override
  default SentenceVector query(String text, Language language) {
    return encoder().query(text, language);
  }

  @Override
  default EncodedText text(List<String> clauses, Language language) {
    return encoder().text(clauses, language);
  }
}
