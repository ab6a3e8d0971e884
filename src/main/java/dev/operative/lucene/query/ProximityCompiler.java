package dev.operative.lucene.query;

import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

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
    IntervalsSource both = inAnyOrder(List.of(near.first(), near.second()));
    return inText(Intervals.maxgaps(near.distance(), both));
  }

  org.apache.lucene.search.Query sameSentence(Query.SameSentence sentence) {
    return inText(
        Intervals.notContaining(
            inAnyOrder(sentence.clauses()), Intervals.term(TextAnalyzer.SENTENCE_END)));
  }

  private IntervalsSource inAnyOrder(List<Query> clauses) {
    List<IntervalsSource> sources = new ArrayList<>();
    // Lucene wants equal sources to match at different places; two queries may match at the same.
    clauses.forEach(clause -> addDistinct(source(clause), sources));
    return Intervals.unordered(sources.toArray(IntervalsSource[]::new));
  }

  /// Adds a source that equals none of the others.
  private static void addDistinct(IntervalsSource source, List<IntervalsSource> sources) {
    IntervalsSource distinct = source;
    while (sources.contains(distinct)) {
      distinct = Intervals.extend(distinct, 0, 0);
    }
    sources.add(distinct);
  }

  private IntervalsSource source(Query query) {
    return switch (query) {
      case Query.Word(String text) -> word(TypedText.pieces(text));
      case Query.Phrase(String text, int slop) ->
          slop == 0
              ? sideBySide(TypedText.pieces(text))
              : new WholeIntervals(looseWords(TypedText.pieces(text), slop));
      case Query.Wildcard(String pattern) -> oneOf(expansion.wildcard(field, pattern));
      case Query.Fuzzy(String text, int edits) -> oneOf(expansion.fuzzy(field, text, edits));
      case Query.Or(List<Query> clauses) ->
          Intervals.or(clauses.stream().map(this::source).toList());
      default ->
          throw new IllegalArgumentException(
              "words or phrases can be near each other, not " + query);
    };
  }

  private static IntervalsSource word(List<Piece> pieces) {
    if (pieces.size() == 1
        && pieces.getFirst() instanceof Piece.Words words
        && words.solid().isPresent()) {
      return Intervals.or(sideBySide(pieces), Intervals.term(words.solid().get()));
    }
    return sideBySide(pieces);
  }

  private static IntervalsSource sideBySide(List<Piece> pieces) {
    return new WholeIntervals(terms(TextQueries.terms(pieces)));
  }

  private static IntervalsSource looseWords(List<Piece> pieces, int slop) {
    List<IntervalsSource> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words -> words.terms().forEach(term -> blocks.add(Intervals.term(term)));
        // Of equal sources of several places, Lucene miscounts what stands between (decision 105).
        case Piece.Han han ->
            TextQueries.chineseBlocks(han)
                .forEach(block -> addDistinct(terms(new Piece.Han(block).single()), blocks));
      }
    }
    return switch (blocks.size()) {
      case 0 -> Intervals.noIntervals("no words");
      case 1 -> blocks.getFirst();
      default -> Intervals.maxgaps(slop, Intervals.ordered(blocks.toArray(IntervalsSource[]::new)));
    };
  }

  private static IntervalsSource terms(List<String> terms) {
    return switch (terms.size()) {
      case 0 -> Intervals.noIntervals("no words");
      case 1 -> Intervals.term(terms.getFirst());
      default -> Intervals.phrase(terms.toArray(String[]::new));
    };
  }

  private static IntervalsSource oneOf(List<String> terms) {
    return terms.isEmpty()
        ? Intervals.noIntervals("no such word")
        : Intervals.or(terms.stream().map(Intervals::term).toList());
  }

  private org.apache.lucene.search.Query inText(IntervalsSource source) {
    return new IntervalQuery(field, source);
  }
}
