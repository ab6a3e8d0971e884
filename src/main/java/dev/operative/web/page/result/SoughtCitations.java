package dev.operative.web.page.result;

import dev.operative.document.Paragraph;
import dev.operative.document.Symbol;
import dev.operative.search.Highlight;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts whose citations a search asks for.
public record SoughtCitations(Set<Symbol> symbols) {
  public SoughtCitations {
    symbols = Set.copyOf(symbols);
  }

  /// The texts that a query names, or asks by `cites:`, and those of the filter.
  public static SoughtCitations of(Query query, Filters filters) {
    Set<Symbol> symbols = in(query).collect(Collectors.toCollection(HashSet::new));
    filters.of(Facet.CITES).stream()
        .flatMap(value -> Symbol.parse(value).stream())
        .forEach(symbols::add);
    return new SoughtCitations(symbols);
  }

  /// Where a paragraph cites one of them, so that a long paragraph is shown from there.
  public List<Highlight> in(Paragraph paragraph) {
    return paragraph.citations().stream()
        .filter(citation -> symbols.contains(citation.symbol()))
        .map(citation -> new Highlight(citation.start(), citation.end()))
        .distinct()
        .toList();
  }

  private static Stream<Symbol> in(Query query) {
    return switch (query) {
      case Query.Cites(Symbol symbol) -> Stream.of(symbol);
      case Query.Identifier(Symbol symbol, var label) -> Stream.of(symbol);
      case Query.And(List<Query> clauses) -> clauses.stream().flatMap(SoughtCitations::in);
      case Query.Or(List<Query> clauses) -> clauses.stream().flatMap(SoughtCitations::in);
      case Query.AtLeast(List<Query> clauses, int minimum) ->
          clauses.stream().flatMap(SoughtCitations::in);
      case Query.Boosted(Query clause, double factor) -> in(clause);
      case Query.WithChapeaux(Query clause, double weight) -> in(clause);
      case Query.In(var language, Query clause) -> in(clause);
      default -> Stream.empty();
    };
  }
}
