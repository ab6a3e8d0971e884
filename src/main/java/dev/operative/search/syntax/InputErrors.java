package dev.operative.search.syntax;

import dev.operative.search.query.InputError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The errors of a typed query, collected while it is mended.
final class InputErrors {
  private final List<Located> found = new ArrayList<>();

  /// One thing that is wrong.
  ///
  /// @param position UTF-16 offset in the text as typed
  record Located(int position, InputError error) {}

  void add(int position, InputError.Sort sort, String... details) {
    add(position, InputError.of(sort, details));
  }

  void add(int position, InputError error) {
    found.add(new Located(position, error));
  }

  /// The one that stands first in the text.
  Optional<Located> first() {
    return found.stream().min(Comparator.comparingInt(Located::position));
  }
}
