package dev.operative.lucene.schema;

import dev.operative.document.SubjectTerm;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Values that many records hold, each kept in memory once: terms of a thesaurus, names of States that voted. Safe for
/// use by several threads.
public final class SharedValues {
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<SubjectTerm, SubjectTerm> subjects = new ConcurrentHashMap<>();

  /// The equal name that was met first.
  String name(String name) {
    return first(names, name);
  }

  /// The equal term that was met first.
  SubjectTerm subject(SubjectTerm subject) {
    return first(subjects, subject);
  }

  private static <T> T first(Map<T, T> known, T value) {
    T before = known.putIfAbsent(value, value);
    return before == null ? value : before;
  }
}
