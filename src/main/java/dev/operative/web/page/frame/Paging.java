package dev.operative.web.page.frame;

import java.util.Optional;
import java.util.function.IntFunction;

/// The way to the other pages.
public record Paging(String position, Optional<String> previous, Optional<String> next) {
  /// The way from one page of a list; empty when there is no other page.
  ///
  /// @param offset where the page begins
  /// @param size how many a page holds, 1 or more
  /// @param total how many the list holds
  /// @param url the address of the page that begins at an offset
  public static Optional<Paging> of(
      Frame frame, int offset, int size, long total, IntFunction<String> url) {
    if (total <= size && offset == 0) {
      return Optional.empty();
    }
    long pages = Math.ceilDiv(total, (long) size);
    // From behind the end the way back leads to the last page.
    long previous = Math.min(offset - (long) size, Math.max(0, (pages - 1) * size));
    return Optional.of(
        new Paging(
            frame.m().text("paging.position", offset / size + 1L, pages),
            offset > 0
                ? Optional.of(url.apply(Math.toIntExact(Math.max(0, previous))))
                : Optional.empty(),
            offset + (long) size < total
                ? Optional.of(url.apply(offset + size))
                : Optional.empty()));
  }
}
