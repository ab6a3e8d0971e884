package dev.operative.search.syntax;

import dev.operative.search.query.InputError.Sort;
import dev.operative.search.query.Query;
import dev.operative.search.syntax.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins `a NEAR/5 b` and `a SENTENCE b SENTENCE c` into single tokens, since they bind closer than AND and OR.
/// Their operands are words, phrases, wildcards and fuzzy words, or brackets with several of these parted by
/// OR.
final class Neighbours {
  private final InputErrors errors;

  Neighbours(InputErrors errors) {
    this.errors = errors;
  }

  /// An operand that ends or begins at a place.
  private record Operand(QueryToken.Atom atom, int next) {}

  List<QueryToken> joined(List<QueryToken> tokens) {
    List<QueryToken> joined = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Operand> first = operand(tokens, at);
      if (first.isEmpty() || !isNeighbour(tokens, first.get().next())) {
        joined.add(withoutNeighbour(tokens.get(at)));
        at++;
        continue;
      }
      at = chain(tokens, first.get(), joined);
    }
    return joined;
  }

  /// Reads `a NEAR b NEAR c` from the first operand on.
  ///
  /// @return the place behind it
  private int chain(List<QueryToken> tokens, Operand first, List<QueryToken> joined) {
    List<Query> clauses = new ArrayList<>();
    List<Query> sentence = new ArrayList<>(List.of(first.atom().query()));
    StringBuilder spelling = new StringBuilder(first.atom().text());
    Operand last = first;
    while (isNeighbour(tokens, last.next())) {
      QueryToken operator = tokens.get(last.next());
      Optional<Operand> next = operand(tokens, last.next() + 1);
      if (next.isEmpty()) {
        break;
      }
      if (operator instanceof QueryToken.Near near) {
        clauses.add(
            new Query.Near(last.atom().query(), next.get().atom().query(), near.distance()));
        addSentence(sentence, clauses);
        sentence = new ArrayList<>();
      }
      sentence.add(next.get().atom().query());
      spelling.append(' ').append(operator.text()).append(' ').append(next.get().atom().text());
      last = next.get();
    }
    addSentence(sentence, clauses);
    if (clauses.isEmpty()) {
      joined.add(first.atom());
      return first.next();
    }
    Query query = clauses.size() == 1 ? clauses.getFirst() : new Query.And(clauses);
    joined.add(new QueryToken.Atom(first.atom().start(), "(" + spelling + ")", query, false));
    return last.next();
  }

  private static void addSentence(List<Query> sentence, List<Query> clauses) {
    if (sentence.size() > 1) {
      clauses.add(new Query.SameSentence(sentence));
    }
  }

  private QueryToken withoutNeighbour(QueryToken token) {
    if (token instanceof QueryToken.Near || Recovery.is(token, Kind.SENTENCE)) {
      errors.add(token.start(), Sort.NOT_BETWEEN_WORDS, token.text());
      return new QueryToken.Sign(token.start(), "AND", Kind.AND);
    }
    return token;
  }

  private static boolean isNeighbour(List<QueryToken> tokens, int place) {
    return place < tokens.size()
        && (tokens.get(place) instanceof QueryToken.Near
            || Recovery.is(tokens.get(place), Kind.SENTENCE));
  }

  private static Optional<Operand> operand(List<QueryToken> tokens, int place) {
    if (place >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.get(place) instanceof QueryToken.Atom atom) {
      return isWords(atom.query()) ? Optional.of(new Operand(atom, place + 1)) : Optional.empty();
    }
    if (!Recovery.is(tokens.get(place), Kind.OPEN)) {
      return Optional.empty();
    }
    List<Query> alternatives = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    int at = place + 1;
    while (at + 1 < tokens.size()
        && tokens.get(at) instanceof QueryToken.Atom atom
        && isWords(atom.query())) {
      alternatives.add(atom.query());
      spellings.add(atom.text());
      if (Recovery.is(tokens.get(at + 1), Kind.CLOSE)) {
        Query query =
            alternatives.size() == 1 ? alternatives.getFirst() : new Query.Or(alternatives);
        String text = "(" + String.join(" OR ", spellings) + ")";
        return Optional.of(
            new Operand(
                new QueryToken.Atom(tokens.get(place).start(), text, query, false), at + 2));
      }
      if (!Recovery.is(tokens.get(at + 1), Kind.OR)) {
        return Optional.empty();
      }
      at += 2;
    }
    return Optional.empty();
  }

  private static boolean isWords(Query query) {
    return switch (query) {
      case Query.Word ignored -> true;
      case Query.Phrase ignored -> true;
      case Query.Wildcard ignored -> true;
      case Query.Fuzzy ignored -> true;
      default -> false;
    };
  }
}
