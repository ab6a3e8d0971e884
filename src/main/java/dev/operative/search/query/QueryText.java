package dev.operative.search.query;

import dev.operative.document.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes queries as text that people read, in the query language where it has a form for it.
public final class QueryText {
  private QueryText() {}

  /// The text of a query; empty for the query that every paragraph matches.
  public static String print(Query query) {
    return query instanceof Query.All ? "" : text(query);
  }

  private static String text(Query query) {
    return switch (query) {
      case Query.All() -> "*";
      case Query.None() -> "NOT *";
      case Query.Word(String text) -> text;
      case Query.Phrase(String text, int slop) -> quoted(text) + (slop == 0 ? "" : "~" + slop);
      case Query.Wildcard(String pattern) -> pattern;
      case Query.Fuzzy(String text, int edits) -> text + "~" + edits;
      case Query.Near(Query first, Query second, int distance) ->
          grouped(first) + " NEAR/" + distance + " " + grouped(second);
      case Query.SameSentence(List<Query> clauses) -> joined(clauses, " SENTENCE ");
      case Query.And(List<Query> clauses) -> joined(clauses, " ");
      case Query.Or(List<Query> clauses) -> joined(clauses, " OR ");
      case Query.AtLeast(List<Query> clauses, int minimum) ->
          "(" + joined(clauses, " OR ") + ")@" + minimum;
      case Query.Not(Query clause) -> "-" + grouped(clause);
      case Query.Boosted(Query clause, double factor) -> grouped(clause) + "^" + number(factor);
      case Query.WithChapeaux(Query clause, double weight) -> text(clause);
      case Query.In(Language language, Query clause) ->
          "lang:" + language.code() + " " + grouped(clause);
      case Query.HasValue(Facet facet, String value) -> field(facet) + ":" + value(value);
      case Query.Is(var paragraph) -> quoted(paragraph.toString());
      case Query.TextIn(var texts) ->
          texts.stream()
              .map(text -> "text:" + text.hex())
              .sorted()
              .collect(Collectors.joining(" OR "));
      case Query.OfSymbol(var symbol) -> "symbol:" + value(symbol.canonical());
      case Query.Cites(var symbol) -> "cites:" + value(symbol.canonical());
      case Query.Years(int from, int to) -> "year:" + (from == to ? year(from) : range(from, to));
      case Query.Labelled(String label) -> "para:" + value(label);
      case Query.Identifier(var symbol, var paragraph) ->
          symbol.canonical() + paragraph.map(label -> " para. " + label).orElse("");
    };
  }

  private static String joined(List<Query> clauses, String operator) {
    return clauses.stream().map(QueryText::grouped).collect(Collectors.joining(operator));
  }

  /// In brackets when it is made of several.
  private static String grouped(Query query) {
    boolean several =
        switch (query) {
          case Query.And and -> and.clauses().size() > 1;
          case Query.Or or -> or.clauses().size() > 1;
          case Query.SameSentence ignored -> true;
          case Query.Near ignored -> true;
          case Query.In ignored -> true;
          case Query.WithChapeaux(Query clause, double weight) ->
              !grouped(clause).equals(text(clause));
          default -> false;
        };
    return several ? "(" + text(query) + ")" : text(query);
  }

  private static String field(Facet facet) {
    return facet == Facet.ADDRESSEE ? "to" : facet.parameter();
  }

  private static String value(String value) {
    return value.chars().allMatch(Character::isLetterOrDigit) ? value : quoted(value);
  }

  private static String quoted(String text) {
    return "\"" + text.replace('"', ' ') + "\"";
  }

  private static String range(int from, int to) {
    return (from == 0 ? "" : year(from)) + ".." + (to == 9999 ? "" : year(to));
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String number(double factor) {
    return factor == Math.rint(factor) ? Long.toString((long) factor) : Double.toString(factor);
  }
}
