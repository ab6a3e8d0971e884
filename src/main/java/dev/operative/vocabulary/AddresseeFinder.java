package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.VerbUse;
import dev.operative.language.Folding;
import dev.operative.language.Languages;
import dev.operative.vocabulary.clause.ClauseWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds whom the verbs of a paragraph address: in a language with spaces the noun that directly follows the verb, in one
/// without the first within 30 characters of it.
final class AddresseeFinder {
  /// The verb groups that speak to someone.
  private static final Set<String> ADDRESSING =
      Set.of(
          "Calls upon",
          "Urges",
          "Requests",
          "Invites",
          "Encourages",
          "Demands",
          "Directs",
          "Reminds",
          "Mandates",
          "Calls for",
          "Warns",
          "Authorizes",
          "Decides",
          "Recommends",
          "Stresses",
          "Emphasizes",
          "Underlines",
          "Underscores",
          "Reaffirms",
          "Commends",
          "Welcomes");

  private static final int REACH = 30;

  private final Map<Language, Nouns> byLanguage = new HashMap<>();

  AddresseeFinder(
      AddresseeTable addressees, Languages languages, Map<Language, ClauseWords> words) {
    for (Language language : languages.all()) {
      FormFolding folding = new FormFolding(languages.rules(language));
      byLanguage.put(
          language,
          folding.rules().isSpaced()
              ? SpacedNouns.of(addressees, folding, words.getOrDefault(language, ClauseWords.NONE))
              : UnspacedNouns.of(addressees, language));
    }
  }

  List<String> find(String text, Language language, List<VerbUse> verbs) {
    Nouns nouns = byLanguage.get(language);
    if (nouns == null) {
      return List.of();
    }
    return verbs.stream()
        .filter(use -> !use.inherited() && ADDRESSING.contains(use.verb()))
        .flatMap(use -> nouns.first(text.substring(use.end())).stream())
        .distinct()
        .toList();
  }

  /// The names of addressees in one language.
  private sealed interface Nouns {
    /// The id of the addressee that the text behind a verb begins with; empty when it is none.
    Optional<String> first(String after);
  }

  private record Form(String[] words, String id) {}

  /// @param byFirstWord the names, the longest first
  private record SpacedNouns(
      FormFolding folding, Set<String> determiners, Map<String, List<Form>> byFirstWord)
      implements Nouns {
    private static final int LONGEST = 400;

    static SpacedNouns of(AddresseeTable addressees, FormFolding folding, ClauseWords words) {
      Map<String, List<Form>> byFirstWord = new HashMap<>();
      for (Addressee addressee : addressees.all()) {
        for (String form : addressee.forms(folding.rules().language())) {
          String[] parts = folding.form(form).split(" ");
          byFirstWord
              .computeIfAbsent(parts[0], word -> new ArrayList<>())
              .add(new Form(parts, addressee.id()));
        }
      }
      byFirstWord
          .values()
          .forEach(
              forms ->
                  forms.sort(
                      Comparator.comparingInt((Form form) -> form.words().length).reversed()));
      return new SpacedNouns(
          folding, Set.copyOf(words.of(ClauseWords.Kind.DETERMINER)), byFirstWord);
    }

    @Override
    public Optional<String> first(String after) {
      ClauseTokens tokens =
          ClauseTokens.of(folding, after.substring(0, Math.min(after.length(), LONGEST)));
      int start = 0;
      while (start < tokens.list().size()
          && determiners.contains(tokens.list().get(start).text())) {
        start++;
      }
      if (start == tokens.list().size()) {
        return Optional.empty();
      }
      int noun = start;
      return byFirstWord.getOrDefault(tokens.list().get(noun).text(), List.of()).stream()
          .filter(form -> tokens.covered(noun, List.<String[]>of(form.words())) > 0)
          .map(Form::id)
          .findFirst();
    }
  }

  private record UnspacedForm(String text, String id) {}

  /// @param forms the names, the longest first
  private record UnspacedNouns(List<UnspacedForm> forms) implements Nouns {
    static UnspacedNouns of(AddresseeTable addressees, Language language) {
      return new UnspacedNouns(
          addressees.all().stream()
              .flatMap(
                  addressee ->
                      addressee.forms(language).stream()
                          .map(form -> new UnspacedForm(form, addressee.id())))
              .sorted(
                  Comparator.comparingInt((UnspacedForm form) -> form.text().length()).reversed())
              .toList());
    }

    @Override
    public Optional<String> first(String after) {
      String near = Folding.simplified(after.substring(0, Math.min(after.length(), REACH)));
      for (int i = 0; i < near.length() && "，；。,;".indexOf(near.charAt(i)) < 0; i++) {
        for (UnspacedForm form : forms) {
          if (near.startsWith(form.text(), i)) {
            return Optional.of(form.id());
          }
        }
      }
      return Optional.empty();
    }
  }
}
