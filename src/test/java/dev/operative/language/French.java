package dev.operative.language;

import dev.operative.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.tartarus.snowball.ext.FrenchStemmer;

/** The rules of French, which only tests read. */
public final class French implements LanguageRules {
  public static final Language FRENCH = new Language("fr");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("le la les l un une des de du d et ou à au aux en dans pour par sur que qui ne pas ce ces son sa ses"
                  + " leur leurs est sont a ont")
              .split(" "));

  /** The bundled languages and French among them. */
  public static Languages besideTheBundled() {
    return new Languages(List.of(new English(), new French(), new Chinese()));
  }

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

  @Override
  public boolean isSpaced() {
    return true;
  }

  /** Without an elided article: "l'État" is "état". */
  @Override
  public String surface(String folded) {
    return folded.substring(folded.indexOf('\'') + 1);
  }

  @Override
  public String base(String surface) {
    String singular =
        surface.endsWith("s") || surface.endsWith("x")
            ? surface.substring(0, surface.length() - 1)
            : surface;
    return stem(singular).equals(stem(surface)) ? singular : surface;
  }

  @Override
  public String stem(String surface) {
    FrenchStemmer stemmer = new FrenchStemmer();
    stemmer.setCurrent(surface);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  @Override
  public boolean isFunctionWord(String surface) {
    return FUNCTION_WORDS.contains(surface);
  }

  @Override
  public boolean isNumber(String surface) {
    return false;
  }

  @Override
  public boolean isAbbreviation(String word) {
    return Set.of("m", "mme", "art", "par").contains(word);
  }

  @Override
  public boolean isPrefix(String surface) {
    return surface.equals("anti") || surface.equals("contre");
  }

  @Override
  public boolean isFreePrefix(String surface) {
    return false;
  }

  @Override
  public List<String> words(String text) {
    return List.of();
  }

  @Override
  public List<String> contentWords(String run) {
    return List.of(run);
  }
}
