package dev.operative.vocabulary;

import dev.operative.document.Section;
import dev.operative.document.VerbUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the verbs by which the organ speaks in texts of one language. A language of which the tables know no verb has
/// none.
sealed interface VerbFinder permits SpacedVerbFinder, UnspacedVerbFinder {
  /// The verbs of a preambular or operative paragraph, in order of appearance.
  List<VerbUse> find(String text, Section section);

  /// The verbs of a sentence behind the organ that is its subject, wherever the first stands: ", on the recommendation of
  /// the Third Committee, decided to …".
  ///
  /// @param said the sentence from behind its subject on
  List<VerbUse> findBehindSubject(String said);

  /// The name of the group of a text that is one verb phrase and nothing else; empty for any other text.
  Optional<String> whole(String phrase);

  /// Whether the form of a verb alone shows that the organ speaks by it, and not someone whom it asks to.
  boolean isThirdPerson(VerbUse use);

  /// The names of groups by the forms of the tables.
  Map<String, String> groupsByForm();
}
