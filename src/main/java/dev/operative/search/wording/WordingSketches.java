package dev.operative.search.wording;

import dev.operative.document.Paragraph;
import dev.operative.document.VerbUse;
import dev.operative.document.work.Provision;
import dev.operative.language.Languages;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes sketches of provisions.
///
/// A text is sketched as its words without inflection; what changes when a clause is taken over from one year to the next
/// is left out: words that carry grammar alone, numbers and dates, and the modifiers and the form of a verb (also recalling,
/// further recalls). A symbol is one word, since to recall another resolution is another wording. What is no running
/// text, such as a row of a table or a footnote, is taken with its numbers.
public final class WordingSketches {
  private final Languages languages;

  public WordingSketches(Languages languages) {
    this.languages = languages;
  }

  /// The sketch of a provision: of its text in the first version, and of its primary verb, which a sub-paragraph has from
  /// its chapeau.
  public WordingSketch of(Provision provision) {
    Paragraph text = provision.texts().firstEntry().getValue();
    String verb = provision.verbs().stream().map(VerbUse::verb).findFirst().orElse("");
    List<String> words = SketchedWords.of(text, languages);
    SortedSet<Character> pairs = new TreeSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      pairs.add(hash(words.get(i) + " " + words.get(i + 1)));
    }
    if (words.size() == 1) {
      pairs.add(hash(words.getFirst()));
    }
    char[] ascending = new char[pairs.size()];
    int at = 0;
    for (char pair : pairs) {
      ascending[at++] = pair;
    }
    return new WordingSketch(verb.hashCode(), ascending);
  }

  /// The hash of a string, spread so that its lower half depends on all of it.
  private static char hash(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return (char) (hash >>> 16);
  }
}
