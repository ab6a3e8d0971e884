package dev.operative.search.check;

import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.Comparison;
import java.time.LocalDate;
import java.util.Optional;

/// A finding about a citation: a fault of it, or a fact that its reader should know.
public sealed interface CitationFinding {
  /// Whether it speaks against the citation; else it is for the reader to know.
  default boolean isFault() {
    return true;
  }

  /// The index has no such document, which may exist all the same.
  record NotHeld() implements CitationFinding {}

  /// The resolution of this number is of another year.
  record OtherYear(int cited, int actual) implements CitationFinding {}

  /// A symbol of another document stands beside the name.
  record OtherSymbol(Symbol beside) implements CitationFinding {}

  /// The document has no such paragraph.
  ///
  /// @param cited the paragraph
  /// @param last the number of the last one; empty when none is numbered
  record NoSuchParagraph(PastedPinpoint cited, Optional<String> last) implements CitationFinding {}

  /// The document is of another date.
  record OtherDate(LocalDate cited, LocalDate actual) implements CitationFinding {}

  /// The document has another title.
  record OtherTitle(String cited, String actual) implements CitationFinding {}

  /// The text was not adopted, or is a draft.
  record NotAdopted(Status status) implements CitationFinding {
    @Override
    public boolean isFault() {
      return false;
    }
  }

  /// The words quoted stand where they are said to.
  record QuotedExactly(PastedQuotation quotation, IndexedParagraph where)
      implements CitationFinding {
    @Override
    public boolean isFault() {
      return false;
    }
  }

  /// Nearly these words stand there.
  ///
  /// @param where the paragraph most like them
  /// @param comparison how the words of the text become those that are quoted
  record QuotedNearly(PastedQuotation quotation, IndexedParagraph where, Comparison comparison)
      implements CitationFinding {}

  /// The words quoted stand elsewhere: in another paragraph of the document, or in another document.
  record QuotedElsewhere(PastedQuotation quotation, IndexedParagraph where)
      implements CitationFinding {}

  /// Neither these words nor any like them were found.
  record QuotedNowhere(PastedQuotation quotation) implements CitationFinding {}

  /// A later text of the same series says the same in other words.
  record LaterWording(IndexedParagraph cited, IndexedParagraph later) implements CitationFinding {
    @Override
    public boolean isFault() {
      return false;
    }
  }
}
