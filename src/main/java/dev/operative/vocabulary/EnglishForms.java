package dev.operative.vocabulary;

import dev.operative.document.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The English verb forms, found at a given place of a text with modifiers before, inside and after.
final class EnglishForms {
  /// The grammatical shape of a governing verb; the later verbs of a paragraph share the first one's.
  enum Inflection {
    FINITE,
    PARTICIPLE
  }

  /// Where a form is looked for.
  enum Place {
    /// The opening of a paragraph, where more forms count.
    OPENING,
    /// The opening of a paragraph of a declaration, whose verbs are infinitives: "Reaffirm", "Commit".
    DECLARATION,
    /// Any later clause.
    LATER
  }

  /// A form found in a text.
  ///
  /// @param start offset of the phrase, modifiers included
  /// @param end end offset, exclusive
  /// @param next the token after the phrase
  record Match(
      VerbTable.Entry entry,
      List<String> modifiers,
      Inflection inflection,
      String form,
      int start,
      int end,
      int next) {}

  private record Form(String[] words, VerbTable.Entry entry, boolean openerOnly) {}

  private final Map<String, List<Form>> byFirstWord = new HashMap<>();
  private final Map<String, String> finiteByInfinitive = new HashMap<>();
  private final List<String[]> modifiers;
  private final List<String[]> owners;
  private final List<String[]> connectors;

  EnglishForms(VerbTable verbs, Modifiers modifiers) {
    this.modifiers = modifiers.english().stream().map(m -> m.split(" ")).toList();
    this.connectors = modifiers.englishConnectors().stream().map(m -> m.split(" ")).toList();
    this.owners = modifiers.englishOwners().stream().map(m -> m.split(" ")).toList();
    for (VerbTable.Entry entry : verbs.entries().values()) {
      for (String text : entry.verb().forms(Language.ENGLISH)) {
        String[] words = Folding.english(text).split(" ");
        byFirstWord
            .computeIfAbsent(words[0], word -> new ArrayList<>())
            .add(new Form(words, entry, entry.openersOnly().contains(text)));
        if (words[0].endsWith("s")) {
          finiteByInfinitive.put(words[0].replaceAll("(?<=ss)es$|s$", ""), words[0]);
        }
      }
    }
    byFirstWord
        .values()
        .forEach(
            f -> f.sort(Comparator.comparingInt((Form form) -> form.words().length).reversed()));
  }

  /// Finds the longest form that begins at a token, after any modifiers.
  Optional<Match> match(EnglishTokens tokens, int from, Place place) {
    Set<String> found = new LinkedHashSet<>();
    int i = from;
    boolean infinitive = place == Place.DECLARATION;
    boolean continuing = false;
    for (int n = modifier(tokens, i); n > 0; n = modifier(tokens, i)) {
      String words = join(tokens, i, n);
      found.add(words);
      infinitive = place == Place.DECLARATION || words.endsWith(" to");
      continuing = words.startsWith("continuing to");
      i += n;
    }
    if (i >= tokens.list().size() || !tokens.list().get(i).word()) {
      return Optional.empty();
    }
    String first = tokens.list().get(i).text();
    if (infinitive) {
      first = finiteByInfinitive.getOrDefault(first, first);
    }
    for (Form form : byFirstWord.getOrDefault(first, List.of())) {
      Set<String> inside = new LinkedHashSet<>(found);
      int end = rest(tokens, i + 1, form.words(), inside);
      if (end > 0 && form.openerOnly() && place != Place.OPENING && !tokens.isWord(end, "that")) {
        continue;
      }
      if (end > 0) {
        for (int n = modifier(tokens, end);
            n > 0 && !attached(tokens, end, n);
            n = modifier(tokens, end)) {
          inside.add(join(tokens, end, n));
          end += n;
        }
        return Optional.of(
            new Match(
                form.entry(),
                List.copyOf(inside),
                continuing ? Inflection.PARTICIPLE : inflection(first),
                String.join(" ", form.words()),
                tokens.list().get(from).start(),
                tokens.list().get(end - 1).end(),
                end));
      }
    }
    return Optional.empty();
  }

  /// The token after the words of a form from its second on, or -1 when they do not stand here.
  private int rest(EnglishTokens tokens, int from, String[] words, Set<String> found) {
    int i = from;
    for (int w = 1; w < words.length; w++) {
      while (!tokens.isWord(i, words[w]) && !(words[w].equals("upon") && tokens.isWord(i, "on"))) {
        int modifier = modifier(tokens, i);
        if (modifier > 0) {
          found.add(join(tokens, i, modifier));
        }
        int passed = Math.max(modifier, tokens.covered(i, connectors));
        if (passed == 0 && !isOwner(words[w])) {
          passed = tokens.covered(i, owners);
        }
        if (passed == 0) {
          return -1;
        }
        i += passed;
      }
      i++;
    }
    return i;
  }

  private boolean isOwner(String word) {
    return owners.stream().anyMatch(o -> o[0].equals(word));
  }

  /// Whether a modifier after a verb belongs to what follows: "notes particular needs".
  private static boolean attached(EnglishTokens tokens, int at, int count) {
    String first = tokens.list().get(at).text();
    return !(count > 1
            || first.equals("also")
            || first.equals("further")
            || first.equals("again")
            || first.endsWith("ly")
            || first.equals("likewise")
            || first.equals("moreover"))
        || tokens.isWord(at + count, "and") && first.equals("further");
  }

  private int modifier(EnglishTokens tokens, int i) {
    return tokens.covered(i, modifiers);
  }

  private static String join(EnglishTokens tokens, int from, int count) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      words.add(tokens.list().get(i).text());
    }
    return String.join(" ", words);
  }

  private Inflection inflection(String word) {
    boolean finite =
        word.endsWith("s") && !word.endsWith("ous") || finiteByInfinitive.containsKey(word);
    return finite ? Inflection.FINITE : Inflection.PARTICIPLE;
  }
}
