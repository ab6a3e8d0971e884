package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// The rules of English.
final class English implements LanguageRules {
  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public String name() {
    return "English";
  }

  @Override
  public List<String> names() {
    return List.of("english", "eng", "英文", "英语");
  }

  @Override
  public UnicodeScript script() {
    return UnicodeScript.LATIN;
  }

  @Override
  public int weight() {
    return 1;
  }
}
