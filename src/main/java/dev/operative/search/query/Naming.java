package dev.operative.search.query;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document, or a paragraph of one, that a query names.
///
/// @param section preambular, or operative for every paragraph that is named by its printed number alone
/// @param label the number of the paragraph; empty when the whole document is named
public record Naming(Symbol symbol, Section section, Optional<String> label) {
  /// What people type who mean the resolution and leave out the word: `1373`, `72/284`.
  private static final String BARE = "\\d{3,4}|\\d{2}/\\d{1,3}|ES-\\d{1,2}/\\d{1,3}";

  /// What a query names; empty when it names nothing, or several documents.
  ///
  /// @param text the query as typed
  public static Optional<Naming> of(String text, Query query) {
    List<Naming> all = in(query).distinct().toList();
    if (all.isEmpty()) {
      Optional<Naming> numbered = numbered(text).map(Naming::whole);
      if (numbered.isPresent()) {
        return numbered;
      }
    }
    boolean one = all.stream().map(Naming::symbol).distinct().count() == 1;
    return all.stream()
        .filter(naming -> one)
        .reduce((first, second) -> first.label().isPresent() ? first : second);
  }

  /// The resolution whose number a text is, `2396` or `72/284`; empty when it is none.
  private static Optional<Symbol> numbered(String text) {
    return text.matches(BARE)
        ? Symbol.parse("resolution " + text)
            .filter(symbol -> !symbol.canonical().matches("S/RES/\\d+"))
        : Optional.empty();
  }

  /// The document that is meant, where one must be, by its symbol or by the number of a resolution; empty when none is.
  public static Optional<Symbol> symbol(String text) {
    return Symbol.parse(text).or(() -> numbered(text.strip()));
  }

  /// What a name typed by itself names; empty when it names nothing, or several documents, or is no query.
  public static Optional<Naming> of(String text, QueryParser parser) {
    try {
      return of(text, parser.parse(text));
    } catch (QuerySyntaxException notAQuery) {
      return Optional.empty();
    }
  }

  /// The document that a name typed by itself means, as a whole or by one of its paragraphs; empty when it means none.
  public static Optional<Symbol> symbol(String text, QueryParser parser) {
    return symbol(text).or(() -> of(text, parser).map(Naming::symbol));
  }

  /// Whether this is the paragraph.
  public boolean names(Paragraph paragraph) {
    return label.map(Naming::key).equals(Optional.of(key(paragraph.label())))
        && (section == Section.PREAMBULAR) == (paragraph.section() == Section.PREAMBULAR);
  }

  private static String key(String label) {
    return label.replaceAll("[\\s()（）]+", ".").replaceAll("\\.$", "");
  }

  private static Naming whole(Symbol symbol) {
    return new Naming(symbol, Section.OPERATIVE, Optional.empty());
  }

  private static Stream<Naming> in(Query query) {
    return switch (query) {
      case Query.Identifier(Symbol symbol, Optional<String> label) ->
          Stream.of(new Naming(symbol, Section.OPERATIVE, label));
      case Query.OfSymbol(Symbol symbol) -> Stream.of(whole(symbol));
      case Query.And(List<Query> clauses) -> {
        Optional<String> label =
            clauses.stream()
                .filter(Query.Labelled.class::isInstance)
                .map(clause -> ((Query.Labelled) clause).label())
                .findFirst();
        boolean preambular =
            clauses.contains(new Query.HasValue(Facet.SECTION, Section.PREAMBULAR.word()));
        yield clauses.stream()
            .flatMap(Naming::in)
            .map(
                naming ->
                    naming.label().isPresent()
                        ? naming
                        : new Naming(
                            naming.symbol(),
                            preambular ? Section.PREAMBULAR : Section.OPERATIVE,
                            label));
      }
      case Query.Or(List<Query> clauses) -> clauses.stream().flatMap(Naming::in);
      case Query.Boosted(Query clause, double factor) -> in(clause);
      case Query.WithChapeaux(Query clause, double weight) -> in(clause);
      case Query.In(var language, Query clause) -> in(clause);
      default -> Stream.empty();
    };
  }
}
