package dev.operative.search.compare;

import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.vocabulary.scale.VerbShift;
import java.util.List;
import java.util.stream.Stream;

/// Two texts of one language compared.
///
/// @param provisions what became of each provision, in the order of the later text; what it dropped stands where the
///     earlier one had it
public record TextComparison(
    ComparedText earlier, ComparedText later, List<ComparedProvision> provisions) {
  public TextComparison {
    provisions = List.copyOf(provisions);
  }

  /// How many provisions are word by word the same, wherever they stand.
  public long same() {
    return kept().filter(Kept::isSame).count();
  }

  /// How many stand in both texts with other words.
  public long changed() {
    return kept().filter(kept -> !kept.isSame()).count();
  }

  /// How many of those in both stand elsewhere, the same or changed.
  public long moved() {
    return kept().filter(Kept::moved).count();
  }

  public long dropped() {
    return provisions.stream().filter(Dropped.class::isInstance).count();
  }

  public long added() {
    return provisions.stream().filter(Added.class::isInstance).count();
  }

  /// How many of those in both have a verb that became stronger.
  public long stronger() {
    return shifts().filter(VerbShift::stronger).count();
  }

  /// How many of those in both have a verb that became weaker.
  public long weaker() {
    return shifts().filter(shift -> !shift.stronger()).count();
  }

  private Stream<VerbShift> shifts() {
    return kept().flatMap(kept -> kept.shift().stream());
  }

  private Stream<Kept> kept() {
    return provisions.stream().filter(Kept.class::isInstance).map(Kept.class::cast);
  }
}
