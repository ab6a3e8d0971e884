package dev.operative.vocabulary;

import dev.operative.document.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Resolves a verb as a person types it to its group.
final class VerbLookup {
  private final Map<String, VerbGroup> groups = new HashMap<>();
  private final Map<String, VerbGroup> exact = new HashMap<>();
  private final EnglishForms english;
  private final ChineseVerbFinder chinese;

  VerbLookup(
      VerbTable verbs, EnglishForms english, ChineseVerbFinder chinese, ChinesePatterns patterns) {
    this.english = english;
    this.chinese = chinese;
    for (VerbGroup group : verbs.groups()) {
      groups.put(group.name(), group);
      for (Verb verb : group.verbs()) {
        verb.forms(Language.ENGLISH).forEach(form -> exact.put(Folding.english(form), group));
        exact.put(Folding.english(verb.canonical()), group);
      }
    }
    for (VerbGroup group : verbs.groups()) {
      group
          .verbs()
          .forEach(verb -> exact.putIfAbsent(Folding.chinese(verb.name(Language.CHINESE)), group));
    }
    for (ChinesePatterns.Pattern pattern : patterns.all()) {
      put(Folding.chinese(pattern.form()), pattern.operative().groupName());
    }
    for (VerbGroup group : verbs.groups()) {
      exact.put(Folding.chinese(group.name(Language.CHINESE)), group);
    }
  }

  private void put(String form, String groupName) {
    VerbGroup group = groups.get(groupName);
    if (group != null) {
      exact.put(form, group);
    }
  }

  Optional<VerbGroup> find(String typed) {
    if (Folding.isChinese(typed)) {
      String form = Folding.chinese(typed);
      VerbGroup known = exact.get(form);
      return known != null ? Optional.of(known) : chinese.whole(form).map(groups::get);
    }
    VerbGroup known = exact.get(Folding.english(typed));
    if (known != null) {
      return Optional.of(known);
    }
    EnglishTokens tokens = EnglishTokens.of(typed);
    return english
        .match(tokens, 0, EnglishForms.Place.OPENING)
        .filter(match -> match.next() == tokens.list().size())
        .map(match -> groups.get(match.entry().groupName()));
  }
}
