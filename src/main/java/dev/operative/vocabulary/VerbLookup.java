package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Resolves a verb as a person types it to its group.
final class VerbLookup {
  private final Languages languages;
  private final Map<String, VerbGroup> groups = new HashMap<>();
  private final Map<Language, Map<String, VerbGroup>> exact = new HashMap<>();
  private final Map<Language, VerbFinder> finders;

  VerbLookup(Languages languages, VerbTable verbs, Map<Language, VerbFinder> finders) {
    this.languages = languages;
    this.finders = finders;
    verbs.groups().forEach(group -> groups.put(group.name(), group));
    finders.forEach((language, finder) -> exact.put(language, exact(verbs, language, finder)));
  }

  /// The groups by the names of their verbs, by forms, and by their own names: the latter win over the former.
  private Map<String, VerbGroup> exact(VerbTable verbs, Language language, VerbFinder finder) {
    FormFolding folding = new FormFolding(languages.rules(language));
    Map<String, VerbGroup> known = new HashMap<>();
    for (VerbGroup group : verbs.groups()) {
      group.verbs().forEach(verb -> known.putIfAbsent(folding.form(verb.name(language)), group));
    }
    finder
        .groupsByForm()
        .forEach((form, group) -> known.put(folding.form(form), groups.get(group)));
    verbs.groups().forEach(group -> known.put(folding.form(group.name(language)), group));
    return known;
  }

  /// A group's own name, as the index has it, needs no folding; each answer names some forty.
  Optional<VerbGroup> find(String typed) {
    VerbGroup named = groups.get(typed);
    return named != null ? Optional.of(named) : folded(typed);
  }

  private Optional<VerbGroup> folded(String typed) {
    return FormFolding.of(languages, typed).stream()
        .flatMap(folding -> find(folding, typed).stream())
        .findFirst();
  }

  private Optional<VerbGroup> find(FormFolding folding, String typed) {
    Language language = folding.rules().language();
    return Optional.ofNullable(exact.getOrDefault(language, Map.of()).get(folding.form(typed)))
        .or(
            () ->
                Optional.ofNullable(finders.get(language))
                    .flatMap(finder -> finder.whole(typed))
                    .map(groups::get));
  }
}
