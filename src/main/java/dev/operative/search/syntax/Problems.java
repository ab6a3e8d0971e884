package dev.operative.search.syntax;

import dev.operative.search.query.Complaint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is wrong with a typed query, collected while it is mended.
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /// One thing that is wrong.
  ///
  /// @param position UTF-16 offset in the text as typed
  record Problem(int position, Complaint complaint) {}

  void add(int position, Complaint.Sort sort, String... details) {
    add(position, Complaint.of(sort, details));
  }

  void add(int position, Complaint complaint) {
    found.add(new Problem(position, complaint));
  }

  /// The one that stands first in the text.
  Optional<Problem> first() {
    return found.stream().min(Comparator.comparingInt(Problem::position));
  }
}
