package dev.operative.document;

import java.util.Locale;
import java.util.Optional;

/// The organ of the United Nations that a text comes from or was issued by.
public enum Body {
  SECURITY_COUNCIL("Security Council", "安全理事会", "S"),
  GENERAL_ASSEMBLY("General Assembly", "大会", "A"),
  HUMAN_RIGHTS_COUNCIL("Human Rights Council", "人权理事会", "A/HRC"),
  ECONOMIC_AND_SOCIAL_COUNCIL("Economic and Social Council", "经济及社会理事会", "E"),
  SECRETARIAT("Secretariat", "秘书处", "ST"),
  OTHER("Other", "其他", "");

  private final String english;
  private final String chinese;
  private final String symbolPrefix;

  Body(String english, String chinese, String symbolPrefix) {
    this.english = english;
    this.chinese = chinese;
    this.symbolPrefix = symbolPrefix;
  }

  /// The name in the given language. The English name is the value in the API.
  public String name(Language language) {
    return language.equals(Language.CHINESE) ? chinese : english;
  }

  /// The first part of its document symbols: `S`, `A/HRC`; empty for [#OTHER].
  public String symbolPrefix() {
    return symbolPrefix;
  }

  /// Finds a body by its English or Chinese name, ignoring case and hyphens; empty when unknown.
  public static Optional<Body> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    for (Body body : values()) {
      if (body.english.toLowerCase(Locale.ROOT).equals(wanted) || body.chinese.equals(wanted)) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }
}
