package dev.operative.lucene.query;

import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Compiles what speaks of distance: loose phrases, phrases near each other, words in one sentence.
final class ProximityCompiler {
  private final Expansion expansion;
  private final String field;

  /// @param field the words of the language whose text is judged
  ProximityCompiler(Expansion expansion, String field) {
    this.expansion = expansion;
    this.field = field;
  }

  /// The pieces in order, with at most `slop` other words between the first and the last.
  org.apache.lucene.search.Query phrase(List<Piece> pieces, int slop) {
    return inText(looseWords(pieces, slop));
  }

  org.apache.lucene.search.Query near(Query.Near near) {
    return inText(
        new Proximity.Unordered(
            parts(List.of(near.first(), near.second())), OptionalInt.of(near.distance())));
  }

  org.apache.lucene.search.Query sameSentence(Query.SameSentence sentence) {
    return inText(new Proximity.Without(inAnyOrder(sentence.clauses()), TextAnalyzer.SENTENCE_END));
  }

  private Proximity inAnyOrder(List<Query> clauses) {
    List<Proximity> parts = parts(clauses);
    return parts.size() == 1
        ? parts.getFirst()
        : new Proximity.Unordered(parts, OptionalInt.empty());
  }

  private List<Proximity> parts(List<Query> clauses) {
    List<Proximity> parts = new ArrayList<>();
    // Lucene wants equal parts to match at different places; two queries may match at the same.
    clauses.forEach(clause -> addDistinct(source(clause), parts));
    return parts;
  }

  /// Adds a part that equals none of the others.
  private static void addDistinct(Proximity part, List<Proximity> parts) {
    Proximity distinct = part;
    while (parts.contains(distinct)) {
      distinct = new Proximity.Again(distinct);
    }
    parts.add(distinct);
  }

  private Proximity source(Query query) {
    return switch (query) {
      case Query.Word(String text) -> word(TypedText.pieces(text));
      case Query.Phrase(String text, int slop) ->
          slop == 0
              ? sideBySide(TypedText.pieces(text))
              : new Proximity.Whole(looseWords(TypedText.pieces(text), slop));
      case Query.Wildcard(String pattern) -> oneOf(expansion.wildcard(field, pattern));
      case Query.Fuzzy(String text, int edits) -> oneOf(expansion.fuzzy(field, text, edits));
      case Query.Or(List<Query> clauses) ->
          Proximity.anyOf(clauses.stream().map(this::source).toList());
      default ->
          throw new IllegalArgumentException(
              "words or phrases can be near each other, not " + query);
    };
  }

  private static Proximity word(List<Piece> pieces) {
    if (pieces.size() == 1
        && pieces.getFirst() instanceof Piece.Words words
        && words.solid().isPresent()) {
      return Proximity.anyOf(List.of(sideBySide(pieces), new Proximity.Word(words.solid().get())));
    }
    return sideBySide(pieces);
  }

  private static Proximity sideBySide(List<Piece> pieces) {
    return new Proximity.Whole(terms(TextQueries.terms(pieces)));
  }

  private static Proximity looseWords(List<Piece> pieces, int slop) {
    List<Proximity> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words ->
            words.terms().forEach(term -> blocks.add(new Proximity.Word(term)));
        // Of equal sources of several places, Lucene miscounts what stands between (decision 105).
        case Piece.Han han ->
            TextQueries.chineseBlocks(han)
                .forEach(block -> addDistinct(terms(new Piece.Han(block).single()), blocks));
      }
    }
    return switch (blocks.size()) {
      case 0 -> new Proximity.Nothing();
      case 1 -> blocks.getFirst();
      default -> new Proximity.Ordered(blocks, slop);
    };
  }

  private static Proximity terms(List<String> terms) {
    return switch (terms.size()) {
      case 0 -> new Proximity.Nothing();
      case 1 -> new Proximity.Word(terms.getFirst());
      default -> new Proximity.Words(terms);
    };
  }

  private static Proximity oneOf(List<String> terms) {
    return Proximity.anyOf(terms.stream().<Proximity>map(Proximity.Word::new).toList());
  }

  private org.apache.lucene.search.Query inText(Proximity proximity) {
    return new ProximityQuery(field, proximity);
  }
}
