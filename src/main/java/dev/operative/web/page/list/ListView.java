package dev.operative.web.page.list;

import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.WordForm;
import dev.operative.web.page.result.HitView;
import java.util.List;
import java.util.Optional;

/// The contents of the page of a reading list.
///
/// @param query the list as it stands in its address
/// @param alerts what was left out and why
/// @param items its provisions
/// @param link its whole address
/// @param length how long that is and may be, in words
/// @param word the list as a Word file; empty when nothing is on it
/// @param exports the list as other files
public record ListView(
    String name,
    String query,
    List<String> alerts,
    List<Item> items,
    String link,
    String length,
    Optional<WordForm> word,
    List<Choice> exports) {

  /// A provision on the list.
  ///
  /// @param id its lasting name
  /// @param hit its text
  public record Item(String id, HitView hit, String note) {}
}
