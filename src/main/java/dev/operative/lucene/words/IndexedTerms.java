package dev.operative.lucene.words;

import dev.operative.language.Folding;
import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.TermDictionary;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words and symbols of an index at one commit.
public final class IndexedTerms implements TermDictionary {
  private final WordStatistics words;

  public IndexedTerms(WordStatistics words) {
    this.words = words;
  }

  @Override
  public List<String> wordsFrom(String beginning, int limit) {
    List<Piece> pieces = TypedText.pieces(beginning);
    if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Han han) {
      return mostFrequent(
          Schema.words(TypedText.unspaced().language()), han.characters(), 0, limit);
    }
    String folded = Folding.word(beginning);
    return mostFrequent(Schema.text(TypedText.spaced()), TextAnalyzer.PRINTED + folded, 1, limit)
        .stream()
        .filter(word -> !TypedText.isFunctionWord(word))
        .toList();
  }

  @Override
  public List<String> wordsLike(String word, int limit) {
    List<Piece> pieces = TypedText.pieces(word);
    if (pieces.size() != 1) {
      return List.of();
    }
    return words.read(
        () ->
            switch (pieces.getFirst()) {
              case Piece.Han han ->
                  new ChineseSpellChecker(words).corrected(han.characters(), limit);
              case Piece.Words typed ->
                  new EnglishSpellChecker(words.words()).corrected(typed, word, limit);
            });
  }

  @Override
  public List<String> symbolsFrom(String beginning, int limit) {
    Set<String> symbols = new LinkedHashSet<>();
    String prefix = beginning.toUpperCase(Locale.ROOT);
    for (Facet facet : List.of(Facet.SYMBOL, Facet.CITES)) {
      symbols.addAll(mostFrequent(Schema.facet(facet), prefix, 0, limit));
    }
    return symbols.stream().limit(limit).toList();
  }

  /// A term and the number of paragraphs that have it.
  private record Counted(String text, int frequency) {}

  private List<String> mostFrequent(String field, String prefix, int skipped, int limit) {
    Comparator<Counted> rareFirst =
        Comparator.comparingInt(Counted::frequency)
            .thenComparing(Counted::text, Comparator.reverseOrder());
    PriorityQueue<Counted> best = new PriorityQueue<>(rareFirst);
    TermSink sink =
        (term, frequency) -> {
          if (term.length() > prefix.length()) {
            best.add(new Counted(term.substring(skipped), frequency));
            if (best.size() > limit) {
              best.remove();
            }
          }
        };
    return words.read(
        () -> {
          collect(field, prefix, sink);
          return best.stream().sorted(rareFirst.reversed()).map(Counted::text).toList();
        });
  }

  /// Takes a term and the number of paragraphs that have it.
  private interface TermSink {
    void take(String term, int frequency);
  }

  private void collect(String field, String prefix, TermSink sink) throws IOException {
    Terms terms = MultiTerms.getTerms(words.words(), field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    BytesRef start = new BytesRef(prefix);
    if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = each.term(); term != null; term = each.next()) {
      if (!StringHelper.startsWith(term, start)) {
        return;
      }
      sink.take(term.utf8ToString(), each.docFreq());
    }
  }
}
