package dev.operative.search.check;

import dev.operative.document.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A citation as it stands in a pasted text.
///
/// @param start UTF-16 offset of its first character in the text
/// @param end end offset, exclusive
/// @param printed its characters
/// @param symbol the document it names
/// @param year the year printed with the number of a Security Council resolution
/// @param otherSymbol the symbol printed beside the name, when it is that of another document
/// @param pinpoints the paragraphs it points to, in order
/// @param date the date it gives the document
/// @param title the title it gives the document
/// @param quotations what the text quotes from the document
public record PastedCitation(
    int start,
    int end,
    String printed,
    Symbol symbol,
    Optional<Integer> year,
    Optional<Symbol> otherSymbol,
    List<PastedPinpoint> pinpoints,
    Optional<LocalDate> date,
    Optional<String> title,
    List<PastedQuotation> quotations) {
  public PastedCitation {
    pinpoints = List.copyOf(pinpoints);
    quotations = List.copyOf(quotations);
  }

  /// The same with quotations.
  PastedCitation with(List<PastedQuotation> others) {
    return new PastedCitation(
        start, end, printed, symbol, year, otherSymbol, pinpoints, date, title, others);
  }
}
