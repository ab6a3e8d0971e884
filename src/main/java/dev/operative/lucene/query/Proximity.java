package dev.operative.lucene.query;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Words of a text and how they stand to each other: one stretch of the text, or several.
public sealed interface Proximity {
  /// A term.
  record Word(String term) implements Proximity {}

  /// Terms side by side, in their order.
  ///
  /// @param terms two or more
  record Words(List<String> terms) implements Proximity {
    public Words {
      terms = List.copyOf(terms);
    }
  }

  /// All of the parts in their order.
  ///
  /// @param parts two or more, no two of them equal
  /// @param gaps how many other words may stand between the first and the last
  record Ordered(List<Proximity> parts, int gaps) implements Proximity {
    public Ordered {
      parts = List.copyOf(parts);
    }
  }

  /// All of the parts in any order, one in the place of another if need be.
  ///
  /// @param parts two or more, no two of them equal
  /// @param gaps how many other words may stand between the first and the last; empty for any number
  record Unordered(List<Proximity> parts, OptionalInt gaps) implements Proximity {
    public Unordered {
      parts = List.copyOf(parts);
    }
  }

  /// One of the parts, in whatever order they are told.
  ///
  /// @param parts two or more
  record AnyOf(Set<Proximity> parts) implements Proximity {
    public AnyOf {
      parts = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
    }
  }

  /// Stretches in which a term does not stand.
  record Without(Proximity stretch, String term) implements Proximity {}

  /// The same, told as one stretch instead of by its words.
  record Whole(Proximity stretch) implements Proximity {}

  /// The same, but no longer equal to it.
  record Again(Proximity stretch) implements Proximity {}

  /// What is nowhere.
  record Nothing() implements Proximity {}

  /// One of some parts: what may be told in several ways is always told in the same, since equal ones must be known.
  static Proximity anyOf(Collection<Proximity> parts) {
    Set<Proximity> different = new LinkedHashSet<>();
    for (Proximity part : parts) {
      if (part instanceof AnyOf(Set<Proximity> inner)) {
        different.addAll(inner);
      } else {
        different.add(part);
      }
    }
    return switch (different.size()) {
      case 0 -> new Nothing();
      case 1 -> different.iterator().next();
      default -> new AnyOf(different);
    };
  }
}
