package dev.operative.search.check;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A citation, and what the index says of it.
///
/// @param cited the citation
/// @param text the document it names, in the language that the citation stands in where the index has it so; empty when
///     the index does not have it
/// @param provisions the paragraphs it points to, as far as there are such
/// @param findings what was found out, faults first
public record CheckedCitation(
    PastedCitation cited,
    Optional<ComparedText> text,
    List<IndexedParagraph> provisions,
    List<CitationFinding> findings) {
  public CheckedCitation {
    provisions = List.copyOf(provisions);
    findings = List.copyOf(findings);
  }

  /// What came of a check.
  public enum Verdict {
    /// All that the citation says was found so.
    CONFIRMED,
    /// Something it says was found to be otherwise.
    QUESTIONED,
    /// The index does not have the document: nothing can be said.
    NOT_HELD;

    /// The word of the API: `not-held`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The same with other findings.
  CheckedCitation with(List<CitationFinding> others) {
    return new CheckedCitation(cited, text, provisions, others);
  }

  /// Whether it stands before a quotation and points to where that was found.
  boolean points(CitationFinding.QuotedElsewhere found) {
    return cited.end() <= found.quotation().start()
        && found.where().part().symbol().equals(Optional.of(cited.symbol()))
        && (cited.pinpoints().isEmpty()
            || provisions.stream()
                .anyMatch(each -> each.paragraph().id().equals(found.where().paragraph().id())));
  }

  /// The verdict, which follows from the findings.
  public Verdict verdict() {
    if (findings.stream()
        .anyMatch(finding -> finding.isFault() && !(finding instanceof CitationFinding.NotHeld))) {
      return Verdict.QUESTIONED;
    }
    return text.isPresent() ? Verdict.CONFIRMED : Verdict.NOT_HELD;
  }
}
