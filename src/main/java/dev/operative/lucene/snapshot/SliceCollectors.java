package dev.operative.lucene.snapshot;

import java.io.IOException;
import org.apache.lucene.search.Collector;

/// Collects the matches of a search that may be cut into slices: each slice has a collector of its own.
///
/// @param fresh makes a collector that has met nothing
/// @param merging adds what a later slice's collector met to an earlier one's
/// @param <C> the collector
public record SliceCollectors<C extends Collector>(Fresh<C> fresh, Merging<C> merging) {
  /// Makes collectors.
  ///
  /// @param <C> the collector
  public interface Fresh<C> {
    C make() throws IOException;
  }

  /// Adds what one collector met to what another did.
  ///
  /// @param <C> the collector
  public interface Merging<C> {
    /// @param later the collector of documents that come after those of the earlier one
    void add(C earlier, C later);
  }
}
