package dev.operative.search.syntax;

import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/// Reads the structure of a query with Lucene's standard syntax: what AND, OR, NOT, signs and brackets hold
/// together. Words, phrases and fields stand in it as numbers, so that nothing typed can be taken for syntax.
final class StructureReader {
  private final List<Query> atoms = new ArrayList<>();

  /// Reads recovered tokens, at least one atom among them.
  Query read(List<QueryToken> tokens) {
    StringBuilder structure = new StringBuilder();
    for (QueryToken token : tokens) {
      structure.append(structure(token));
    }
    try {
      return query(new StandardSyntaxParser().parse(structure, "text"));
    } catch (QueryNodeParseException e) {
      throw new IllegalStateException("recovered tokens are not a query: " + structure, e);
    }
  }

  private String structure(QueryToken token) {
    return switch (token) {
      case QueryToken.Atom atom -> {
        atoms.add(atom.query());
        yield "t" + (atoms.size() - 1) + " ";
      }
      case QueryToken.Near near -> throw new IllegalStateException("not joined: " + near);
      case QueryToken.Sign sign ->
          switch (sign.kind()) {
            case AND -> "AND ";
            case OR -> "OR ";
            case NOT -> "-";
            case REQUIRED -> "+";
            case OPEN -> "(";
            case CLOSE -> ") ";
            case SENTENCE -> throw new IllegalStateException("not joined: " + sign);
          };
    };
  }

  private Query query(QueryNode node) {
    return switch (node) {
      case FieldQueryNode field ->
          atoms.get(Integer.parseInt(field.getTextAsString().substring(1)));
      case GroupQueryNode group -> query(group.getChild());
      case ModifierQueryNode modifier -> {
        Query clause = query(modifier.getChild());
        yield modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT ? not(clause) : clause;
      }
      case OrQueryNode or -> new Query.Or(queries(or));
      case AndQueryNode and -> and(and);
      case BooleanQueryNode juxtaposed -> and(juxtaposed);
      default -> throw new IllegalStateException("unexpected structure: " + node);
    };
  }

  private Query and(BooleanQueryNode node) {
    List<Query> clauses = queries(node);
    return clauses.size() == 1 ? clauses.getFirst() : new Query.And(clauses);
  }

  private static Query not(Query clause) {
    return clause instanceof Query.Not(Query twice) ? twice : new Query.Not(clause);
  }

  private List<Query> queries(BooleanQueryNode node) {
    return node.getChildren().stream().map(this::query).toList();
  }
}
