package dev.operative.document.work;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.SourceLocation;
import java.util.List;
import java.util.Optional;

/// The text of a provision as it stands in another file than the one that answers for its version: in a letter that
/// encloses the work, in a press release that quotes it, in the work in another format.
///
/// @param document slug of the document that the file holds
/// @param name what people call that document: its symbol, else its title
/// @param ids the paragraphs of that file, in reading order, at least one
/// @param source where it stands in that file
/// @param differingText its words where they differ from the version's; empty when only case, width, punctuation or white
///     space do
public record Copy(
    String document,
    String name,
    List<ParagraphId> ids,
    SourceLocation source,
    Optional<String> differingText) {
  public Copy {
    ids = List.copyOf(ids);
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a copy without paragraphs in " + source.file());
    }
  }

  /// The version it is a copy of.
  public Language language() {
    return ids.getFirst().language();
  }
}
