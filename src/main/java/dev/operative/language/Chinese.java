package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// The rules of Chinese.
final class Chinese implements LanguageRules {
  @Override
  public Language language() {
    return Language.CHINESE;
  }

  @Override
  public String name() {
    return "Chinese";
  }

  @Override
  public List<String> names() {
    return List.of("中文", "汉语", "chinese", "zho", "chi");
  }

  @Override
  public UnicodeScript script() {
    return UnicodeScript.HAN;
  }

  @Override
  public int weight() {
    return 4;
  }
}
