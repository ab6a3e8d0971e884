package dev.operative.search.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells which links are of fragments of a fixed phrase: `mind` is 铭记 in `bearing in mind` alone. At nearly all places of such a
/// link one and the same word stands next to the linked one, function words aside, and is mostly linked to nothing itself; and that
/// word in turn is seldom found elsewhere. So the rendering is that of both. A word that only comes along with a common one, as
/// `albinism` with `persons`, is none.
final class Fragments {
  /// At what share of its places the same word stands beside a fragment.
  private static final double ALWAYS = 0.9;

  /// At what share of these places that word is linked to nothing, and at what share of its own places it stands beside the fragment.
  private static final double MOSTLY = 0.5;

  private final Map<Link, Neighbours> byLink = new HashMap<>();

  /// A form of the one language and what it is linked to.
  private record Link(String source, String target) {}

  /// A word that stands beside another.
  ///
  /// @param unit its number
  /// @param isLinked whether it is linked to something itself
  record Neighbour(int unit, boolean isLinked) {}

  /// How often a word stands beside a linked one.
  private static final class Beside {
    private int places;
    private int unlinked;
  }

  /// The words beside those of a link, in front and behind.
  private static final class Neighbours {
    private final Map<Integer, Beside> before = new HashMap<>(2);
    private final Map<Integer, Beside> after = new HashMap<>(2);
    private int places;
  }

  /// Takes a place of a link.
  ///
  /// @param before the word before it, which may be none
  /// @param after the word after it, which may be none
  void take(String source, String target, Optional<Neighbour> before, Optional<Neighbour> after) {
    Neighbours beside = byLink.computeIfAbsent(new Link(source, target), none -> new Neighbours());
    before.ifPresent(word -> count(word, beside.before));
    after.ifPresent(word -> count(word, beside.after));
    beside.places++;
  }

  private static void count(Neighbour word, Map<Integer, Beside> words) {
    Beside beside = words.computeIfAbsent(word.unit(), none -> new Beside());
    beside.places++;
    beside.unlinked += word.isLinked() ? 0 : 1;
  }

  /// Whether a link is of a fragment; of a link with few places that cannot be told.
  ///
  /// @param units by which the words were numbered
  boolean has(String source, String target, SpacedUnits units) {
    Neighbours beside = byLink.get(new Link(source, target));
    return beside != null
        && beside.places >= Links.LEAST_PARAGRAPHS
        && Stream.of(beside.before, beside.after)
            .flatMap(words -> words.entrySet().stream())
            .anyMatch(
                word ->
                    word.getValue().places >= ALWAYS * beside.places
                        && word.getValue().unlinked >= MOSTLY * word.getValue().places
                        && word.getValue().places >= MOSTLY * units.frequency(word.getKey()));
  }
}
