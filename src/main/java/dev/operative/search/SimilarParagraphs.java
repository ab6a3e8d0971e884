package dev.operative.search;

import java.util.List;

/// The port by which an engine proposes paragraphs worth comparing word by word.
public interface SimilarParagraphs {
  /// Paragraphs of other documents in the subject's language that share rare words with it, the most
  /// promising first. Paragraphs of the document and of the part that the subject stands in are left out, and so
  /// are headings, front matter and signatures.
  ///
  /// @param limit how many at most, over 0; as many again may come from texts that the subject's document cites, where
  ///     a wording that hundreds of texts share most likely comes from
  List<Candidate> similarTo(IndexedParagraph subject, int limit);

  /// A paragraph worth comparing.
  ///
  /// @param found the paragraph
  /// @param recalled whether the subject's document cites the text it stands in
  record Candidate(IndexedParagraph found, boolean recalled) {}
}
