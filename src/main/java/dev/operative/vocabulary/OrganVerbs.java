package dev.operative.vocabulary;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The groups of verbs that nobody but the organ has for its own in a text.
final class OrganVerbs {
  /// What only the organ itself does in its text; others can be asked to "request" or "encourage".
  static final Set<String> STATEMENTS =
      Set.of(
          "Recognizes",
          "Acknowledges",
          "Notes",
          "Takes note",
          "Notes with concern",
          "Notes with appreciation",
          "Recalls",
          "Reaffirms",
          "Affirms",
          "Emphasizes",
          "Stresses",
          "Underlines",
          "Underscores",
          "Highlights",
          "Expresses concern");

  /// What those who adopt a declaration do in it.
  static final Set<String> DECLARED =
      Stream.concat(
              STATEMENTS.stream(),
              Stream.of(
                  "Commits itself",
                  "Welcomes",
                  "Takes note with appreciation",
                  "Expresses appreciation",
                  "Expresses gratitude"))
          .collect(Collectors.toUnmodifiableSet());

  private OrganVerbs() {}
}
