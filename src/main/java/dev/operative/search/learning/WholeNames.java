package dev.operative.search.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Completes pieces of names: a unit is one or two words, and `Ababa Action` is a piece of `Addis Ababa Action Agenda`.
/// It grows as long as one and the same word in capitals stands beside it.
final class WholeNames {
  private static final Pattern NEXT =
      Pattern.compile("\\G[ -](?:\\p{Ll}{2,4} ){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern LAST =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}]+[ -](?:\\p{Ll}{2,4} ){0,2}$");

  /// What stands before a name is looked for in so many characters.
  private static final int BEFORE = 40;

  private static final int LONGEST = 80;

  /// At what share of the places the same word stands beside a piece of a name.
  private static final double ALWAYS = 0.9;

  private final SpacedUnits units;
  private final List<String> texts;
  private final Map<Integer, SpanSample> samples = new HashMap<>();
  private final Map<Integer, String> completed = new HashMap<>();

  /// @param texts the texts
  /// @param occurrences the units of each text
  WholeNames(
      SpacedUnits units, List<String> texts, List<List<SpacedUnits.Occurrence>> occurrences) {
    this.units = units;
    this.texts = texts;
    for (int text = 0; text < texts.size(); text++) {
      for (SpacedUnits.Occurrence each : occurrences.get(text)) {
        samples
            .computeIfAbsent(each.unit(), none -> new SpanSample())
            .take(new TextSpan(text, each.start(), each.end()));
      }
    }
  }

  /// The name that a unit is or is a piece of; the unit's most frequent form when it is no name.
  String complete(int unit) {
    return completed.computeIfAbsent(unit, this::completion);
  }

  /// Whether a unit is a piece of a name that is longer.
  boolean isPiece(int unit) {
    return !complete(unit).equals(units.surface(unit));
  }

  private String completion(int unit) {
    List<TextSpan> places = samples.getOrDefault(unit, new SpanSample()).places();
    boolean name = !places.isEmpty() && places.stream().allMatch(this::isName);
    List<TextSpan> grown = name ? grow(places) : List.of();
    return grown.size() < 2 || isSame(grown, places) ? units.surface(unit) : text(grown.getFirst());
  }

  private boolean isName(TextSpan place) {
    String text = text(place);
    int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1;
    return last < text.length()
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(last));
  }

  private List<TextSpan> grow(List<TextSpan> places) {
    List<TextSpan> grown = grownBy(grownBy(places, this::before), this::after);
    return isSame(grown, places) ? places : grow(grown);
  }

  /// @param length by how many characters a place may grow: to the left when negative
  private List<TextSpan> grownBy(List<TextSpan> places, ToIntFunction<TextSpan> length) {
    Map<String, Integer> counts = new HashMap<>();
    List<TextSpan> grown = places.stream().map(place -> grown(place, length)).toList();
    grown.forEach(place -> counts.merge(text(place), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(text -> text.getValue() >= ALWAYS * places.size())
        .map(Map.Entry::getKey)
        .filter(text -> text.length() <= LONGEST && !text.equals(text(places.getFirst())))
        .findFirst()
        .map(text -> grown.stream().filter(place -> text(place).equals(text)).toList())
        .orElse(places);
  }

  private static TextSpan grown(TextSpan place, ToIntFunction<TextSpan> length) {
    int by = length.applyAsInt(place);
    return new TextSpan(
        place.text(), place.start() + Math.min(0, by), place.end() + Math.max(0, by));
  }

  private int before(TextSpan place) {
    String text = texts.get(place.text());
    Matcher last = LAST.matcher(text).region(Math.max(0, place.start() - BEFORE), place.start());
    return last.find() ? last.start() - place.start() : 0;
  }

  private int after(TextSpan place) {
    Matcher next =
        NEXT.matcher(texts.get(place.text())).region(place.end(), texts.get(place.text()).length());
    return next.find() ? next.end() - place.end() : 0;
  }

  private boolean isSame(List<TextSpan> some, List<TextSpan> others) {
    return text(some.getFirst()).equals(text(others.getFirst()));
  }

  private String text(TextSpan place) {
    return texts.get(place.text()).substring(place.start(), place.end());
  }
}
