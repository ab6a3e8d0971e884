package dev.operative.mcp.text;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Symbol;
import dev.operative.search.compare.ComparedText;
import java.time.LocalDate;
import java.util.Optional;

/// Names documents with their title and their standing.
public final class DocumentText {
  private DocumentText() {}

  /// A text that bears a name: `S/2020/852 “Indonesia: draft resolution” [NOT ADOPTED, 2020-08-28]`.
  ///
  /// @param symbol its own symbol; empty when it has none
  /// @param part the part of the document that it is
  public static String lead(Optional<Symbol> symbol, PartHeader part, DocumentHeader document) {
    String name = symbol.map(Symbol::canonical).orElse(document.id());
    return name
        + (part.title().equals(name) ? "" : " “" + part.title() + "”")
        + " ["
        + Standing.word(part)
        + part.date()
            .or(document::date)
            .map(LocalDate::toString)
            .map(date -> ", " + date)
            .orElse("")
        + "]";
  }

  /// The same of a text that is compared or cited.
  public static String lead(ComparedText text) {
    return lead(Optional.of(text.symbol()), text.part(), text.document());
  }
}
