package dev.operative.search.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Tells which renderings a word has only beside another: `forward` is 期待 in `look forward` alone, `account` is 考虑 in
/// `take into account`, `force` is 生效 in `enter into force`. Where the other word is not near, such a rendering is found
/// significantly less often than where it is, and no more often than in any text. Of a word that never stands without the
/// other this cannot be told.
final class BoundRenderings {
  /// At what share of the places of a word and its rendering the other word is near.
  private static final double MOSTLY = 0.5;

  /// In how many texts the word stands without the other at least; fewer do not tell what it is there.
  private static final int LEAST_WITHOUT = 20;

  /// How many texts are looked at, of a word and of all; more say nothing new.
  private static final int SAMPLE = 2_000;

  private final List<SpacedUnits.Text> texts;
  private final List<List<Integer>> postings;
  private final Map<String, Integer> units;
  private final TargetUnits targets;
  private final Map<String, Share> anywhere = new HashMap<>();

  /// @param texts the texts of the one language
  /// @param postings in which texts a unit occurs, by its number
  /// @param units the numbers of the units by their forms
  /// @param targets the units of the other language
  BoundRenderings(
      List<SpacedUnits.Text> texts,
      List<List<Integer>> postings,
      Map<String, Integer> units,
      TargetUnits targets) {
    this.texts = texts;
    this.postings = postings;
    this.units = units;
    this.targets = targets;
  }

  /// A text in which a word occurs.
  ///
  /// @param near the stems near it
  /// @param isRendered whether the rendering stands in the other text
  private record Place(int[] near, boolean isRendered) {
    boolean isNear(int stem) {
      return Arrays.stream(near).anyMatch(each -> each == stem);
    }
  }

  /// In how many of some texts a rendering stands.
  private record Share(int rendered, int all) {
    boolean exceeds(Share other) {
      return Association.isSignificant(
          rendered, all, rendered + other.rendered, (double) all + other.all);
    }
  }

  /// Whether a form has a rendering only beside another word; no form has that is not among the units.
  boolean has(String form, String rendering) {
    Integer unit = units.get(form);
    if (unit == null) {
      return false;
    }
    List<Place> places =
        sample(postings.get(unit)).stream().map(text -> place(text, unit, rendering)).toList();
    List<Place> rendered = places.stream().filter(Place::isRendered).toList();
    Map<Integer, Integer> beside = new HashMap<>();
    rendered.forEach(
        place -> Arrays.stream(place.near()).forEach(stem -> beside.merge(stem, 1, Integer::sum)));
    return beside.entrySet().stream()
        .filter(word -> word.getValue() >= MOSTLY * rendered.size())
        .anyMatch(word -> isBound(rendering, places, word.getKey()));
  }

  private boolean isBound(String rendering, List<Place> places, int stem) {
    Share with = share(places, place -> place.isNear(stem));
    Share without = share(places, place -> !place.isNear(stem));
    return without.all >= LEAST_WITHOUT
        && with.exceeds(without)
        && !without.exceeds(anywhere.computeIfAbsent(rendering, this::shareOfAll));
  }

  private static Share share(List<Place> places, Predicate<Place> wanted) {
    List<Place> some = places.stream().filter(wanted).toList();
    return new Share((int) some.stream().filter(Place::isRendered).count(), some.size());
  }

  private Share shareOfAll(String rendering) {
    List<Integer> some = sample(IntStream.range(0, texts.size()).boxed().toList());
    return new Share(
        (int) some.stream().filter(text -> targets.isIn(text, rendering)).count(), some.size());
  }

  private Place place(int number, int unit, String rendering) {
    SpacedUnits.Text text = texts.get(number);
    int[] near =
        text.units().stream()
            .filter(each -> each.unit() == unit)
            .flatMapToInt(text::near)
            .distinct()
            .toArray();
    return new Place(near, targets.isIn(number, rendering));
  }

  /// Some of many, evenly spread over all.
  private static List<Integer> sample(List<Integer> all) {
    return all.size() <= SAMPLE
        ? all
        : IntStream.range(0, SAMPLE)
            .map(each -> all.get((int) ((long) each * all.size() / SAMPLE)))
            .boxed()
            .toList();
  }
}
