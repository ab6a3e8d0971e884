package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.VerbUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds whom the verbs of a paragraph address: in English the noun that directly follows the verb, in
/// Chinese one within 30 characters of it.
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

  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "all",
          "every",
          "each",
          "other",
          "relevant",
          "concerned",
          "interested",
          "those",
          "any",
          "its",
          "both",
          "that",
          "upon",
          "on",
          "to",
          "once",
          "again",
          "and",
          "competent",
          "appropriate",
          "such",
          "individual",
          "these",
          "remaining",
          "respective",
          "executive",
          "director",
          "of");

  private static final int CHINESE_REACH = 30;

  private final Map<String, List<Form>> english = new HashMap<>();
  private final List<ChineseForm> chinese;

  private record Form(String[] words, String id) {}

  private record ChineseForm(String text, String id) {}

  AddresseeFinder(AddresseeTable addressees, Modifiers modifiers) {
    List<ChineseForm> forms = new ArrayList<>();
    for (Addressee addressee : addressees.all()) {
      for (String form : addressee.forms(Language.ENGLISH)) {
        String[] words = Folding.english(form).split(" ");
        english
            .computeIfAbsent(words[0], w -> new ArrayList<>())
            .add(new Form(words, addressee.id()));
      }
      addressee
          .forms(Language.CHINESE)
          .forEach(form -> forms.add(new ChineseForm(form, addressee.id())));
    }
    english
        .values()
        .forEach(
            f -> f.sort(Comparator.comparingInt((Form form) -> form.words().length).reversed()));
    forms.sort(Comparator.comparingInt((ChineseForm form) -> form.text().length()).reversed());
    chinese = List.copyOf(forms);
  }

  List<String> find(String text, Language language, List<VerbUse> verbs) {
    Set<String> ids = new LinkedHashSet<>();
    for (VerbUse use : verbs) {
      if (use.inherited() || !ADDRESSING.contains(use.verb())) {
        continue;
      }
      if (language.equals(Language.CHINESE)) {
        chinese(Folding.simplified(text.substring(use.end())), ids);
      } else {
        english(text.substring(use.end()), ids);
      }
    }
    return List.copyOf(ids);
  }

  private void english(String after, Set<String> ids) {
    EnglishTokens tokens = EnglishTokens.of(after.substring(0, Math.min(after.length(), 400)));
    int i = 0;
    while (i < tokens.list().size() && DETERMINERS.contains(tokens.list().get(i).text())) {
      i++;
    }
    if (i >= tokens.list().size()) {
      return;
    }
    for (Form form : english.getOrDefault(tokens.list().get(i).text(), List.of())) {
      if (tokens.covered(i, List.<String[]>of(form.words())) > 0) {
        ids.add(form.id());
        return;
      }
    }
  }

  private void chinese(String after, Set<String> ids) {
    String near = after.substring(0, Math.min(after.length(), CHINESE_REACH));
    for (int i = 0; i < near.length() && "，；。,;".indexOf(near.charAt(i)) < 0; i++) {
      for (ChineseForm form : chinese) {
        if (near.startsWith(form.text(), i)) {
          ids.add(form.id());
          return;
        }
      }
    }
  }
}
