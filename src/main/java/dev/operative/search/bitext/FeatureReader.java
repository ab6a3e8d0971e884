package dev.operative.search.bitext;

import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.VerbUse;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Reads the features of paragraphs.
final class FeatureReader {
  private final ConceptFinder concepts;

  FeatureReader(ConceptFinder concepts) {
    this.concepts = concepts;
  }

  /// What was found when the document was read, and the numbers: enough to see that two paragraphs differ. In an order
  /// that is always the same, since sums of rounded numbers depend on theirs.
  Set<Feature> cheap(Paragraph paragraph) {
    Set<Feature> features = new LinkedHashSet<>();
    for (Citation citation : paragraph.citations()) {
      features.add(new Feature(Feature.Kind.SYMBOL, citation.symbol().canonical()));
    }
    for (VerbUse use : paragraph.verbs()) {
      if (!use.inherited()) {
        features.add(new Feature(Feature.Kind.VERB, use.verb()));
      }
    }
    for (String addressee : paragraph.addressees()) {
      features.add(new Feature(Feature.Kind.ADDRESSEE, addressee));
    }
    // A group of digits is a number of its own, since languages group digits differently.
    forEachRun(
        paragraph.text(),
        Character::isDigit,
        number -> features.add(new Feature(Feature.Kind.NUMBER, decimal(number))));
    return features;
  }

  /// All features, in an order that is always the same.
  Set<Feature> all(Paragraph paragraph) {
    Set<Feature> features = cheap(paragraph);
    concepts.concepts(paragraph.text()).stream()
        .sorted()
        .forEach(concept -> features.add(new Feature(Feature.Kind.CONCEPT, concept)));
    forEachRun(
        paragraph.text(),
        WordBoundaries::isLetter,
        word -> features.add(new Feature(Feature.Kind.WORD, word.toLowerCase(Locale.ROOT))));
    return features;
  }

  private static void forEachRun(String text, IntPredicate wanted, Consumer<String> sink) {
    int from = 0;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && wanted.test(text.charAt(end))) {
        end++;
      }
      if (end > from) {
        sink.accept(text.substring(from, end));
      }
      from = end + 1;
    }
  }

  /// A number in the digits of ASCII, whatever its own.
  private static String decimal(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    number.chars().forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }
}
