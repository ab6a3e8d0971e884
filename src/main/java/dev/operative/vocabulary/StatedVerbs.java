package dev.operative.vocabulary;

import dev.operative.document.Language;
import dev.operative.document.VerbUse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the verbs of a statement by the President of the Security Council, whose sentences name the organ:
/// "The Security Council reaffirms …, and calls upon …. The Council also requests …". Behind the organ's name
/// each sentence is built as an operative paragraph is; a sentence with any other subject says nothing of the
/// organ's will.
final class StatedVerbs {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:^|\\.\\s+)[“\"‘'\\s]*(?:\\([a-z]\\)\\s+)?(?:\\p{Lu}[^.;“”]{0,160}?,\\s+)?"
              + "(?:[Tt]he (?:Security )?Council|It)\\s+");
  private static final Pattern CHINESE =
      Pattern.compile("(?:^|。)[“\"‘'「\\s]*(?:[^。；，]{1,20}，)?(?:安全理事会|安理会)");

  private StatedVerbs() {}

  /// Finds them.
  ///
  /// @param finder finds the verbs of an operative paragraph
  static List<VerbUse> find(
      String text, Language language, Function<String, List<VerbUse>> finder) {
    Matcher organ = (language.equals(Language.ENGLISH) ? ENGLISH : CHINESE).matcher(text);
    List<VerbUse> uses = new ArrayList<>();
    boolean found = organ.find();
    while (found) {
      int start = organ.end();
      found = organ.find();
      String said = text.substring(start, found ? organ.start() : text.length());
      finder.apply(said).forEach(use -> uses.add(use.shifted(start)));
    }
    return uses;
  }
}
