package dev.operative.search.context;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Symbol;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.query.Naming;
import dev.operative.search.query.QueryParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A document that somebody names by its symbol, its number or its id, and the text in it that bears the name.
///
/// @param symbol what it was named by; empty when by an id
/// @param label the number of the paragraph that the name ends in; empty when it names the whole
public record NamedText(StoredDocument document, Optional<Symbol> symbol, Optional<String> label) {

  /// Finds what a name means; empty when the index does not have it.
  ///
  /// @param languages those to try, the most wanted first
  public static Optional<NamedText> of(
      IndexView view, String name, QueryParser parser, List<Language> languages) {
    Optional<Naming> naming = Naming.of(name, parser);
    Optional<Symbol> symbol = naming.map(Naming::symbol).or(() -> Symbol.parse(name));
    String slug = symbol.map(Symbol::slug).orElse(name);
    return languages.stream()
        .flatMap(language -> view.document(slug + "." + language.code()).stream())
        .findFirst()
        .or(() -> view.document(slug))
        .map(
            document ->
                new NamedText(
                    document,
                    symbol,
                    naming.flatMap(
                        named ->
                            document.paragraphs().stream()
                                .filter(found -> named.names(found.paragraph()))
                                .map(found -> found.paragraph().number())
                                .findFirst()
                                .or(named::label))));
  }

  /// Its paragraphs in reading order: those of the part that bears the symbol, where there is one in the document.
  public List<IndexedParagraph> paragraphs() {
    List<IndexedParagraph> own =
        document.paragraphs().stream()
            .filter(found -> symbol.isPresent() && found.part().symbol().equals(symbol))
            .toList();
    return own.isEmpty() ? document.paragraphs() : own;
  }

  /// The paragraph with a number; empty when there is none.
  ///
  /// @param number as people write it: `15`, `8 (a)`, `OP 8 (a)`, `PP 3`, `para. 4`
  public Optional<IndexedParagraph> paragraph(String number) {
    String wanted = key(number.replaceFirst("(?i)^\\s*(?:para(?:graph)?s?\\.?|第)", ""));
    return paragraphs().stream().filter(found -> isNumbered(found.paragraph(), wanted)).findFirst();
  }

  private static boolean isNumbered(Paragraph paragraph, String wanted) {
    String number = key(paragraph.number());
    return !number.isEmpty() && (number.equals(wanted) || number.equals("OP" + wanted));
  }

  private static String key(String number) {
    return number.replaceAll("[^\\p{L}\\p{N}]+|段$", "").toUpperCase(Locale.ROOT);
  }
}
