package dev.operative.search.works;

import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.Copy;
import dev.operative.search.wording.WordedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the rows of a work what another source has of them.
final class CopiedRows {
  private CopiedRows() {}

  /// Adds what a copy has to the rows.
  ///
  /// @param copy a source of the same version
  /// @param version the source that answers for it
  static void add(Source copy, Source version, List<Row> rows) {
    Map<ParagraphId, List<Paragraph>> found =
        CopyAlignment.of(version.paragraphs(), copy.paragraphs());
    for (Row row : rows) {
      List<Paragraph> own = row.paragraphs(version.language());
      Set<Paragraph> copied = new LinkedHashSet<>();
      own.forEach(paragraph -> copied.addAll(found.getOrDefault(paragraph.id(), List.of())));
      if (!copied.isEmpty()) {
        row.add(copy(copy, JoinedParagraph.of(own), List.copyOf(copied)));
      }
    }
  }

  private static Copy copy(Source source, Paragraph version, List<Paragraph> copied) {
    Paragraph joined = JoinedParagraph.of(copied);
    return new Copy(
        source.document().header().slug(),
        source.documentName(),
        copied.stream().map(Paragraph::id).toList(),
        joined.source(),
        Optional.of(joined.text()).filter(text -> !words(text).equals(words(version.text()))));
  }

  private static List<String> words(String text) {
    return WordedText.of(text).foldedWords();
  }
}
