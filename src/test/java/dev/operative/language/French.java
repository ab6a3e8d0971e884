package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;

/** The rules of French, which only tests read. */
public final class French implements LanguageRules {
  public static final Language FRENCH = new Language("fr");

  @Override
  public Language language() {
    return FRENCH;
  }

  @Override
  public String name() {
    return "French";
  }

  @Override
  public List<String> names() {
    return List.of("français", "french", "fra", "fre", "法文", "法语");
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
