package dev.operative.lucene.words;

import dev.operative.language.Folding;
import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
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

/// The words of an index at one commit.
public final class IndexedTerms {
  private final Snapshot snapshot;

  public IndexedTerms(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Words that begin so and are longer, most frequent first.
  public List<String> wordsFrom(String beginning, int limit) throws IOException {
    List<Piece> pieces = TypedText.pieces(beginning);
    if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Han han) {
      return mostFrequent(Schema.HAN_WORDS, han.characters(), 0, limit);
    }
    String folded = Folding.word(beginning);
    return mostFrequent(Schema.TEXT_EN, TextAnalyzer.PRINTED + folded, 1, limit).stream()
        .filter(word -> !TypedText.isFunctionWord(word))
        .toList();
  }

  /// What was probably meant by a word that is not there, likeliest first.
  public List<String> wordsLike(String word, int limit) throws IOException {
    List<Piece> pieces = TypedText.pieces(word);
    if (pieces.size() != 1) {
      return List.of();
    }
    return switch (pieces.getFirst()) {
      case Piece.Han han -> new ChineseSpelling(snapshot).corrected(han.characters(), limit);
      case Piece.Words words -> new EnglishSpelling(snapshot).corrected(words, word, limit);
    };
  }

  /// Symbols that begin so: those that texts bear, then those that are cited.
  public List<String> symbolsFrom(String beginning, int limit) throws IOException {
    Set<String> symbols = new LinkedHashSet<>();
    String prefix = beginning.toUpperCase(Locale.ROOT);
    for (Facet facet : List.of(Facet.SYMBOL, Facet.CITES)) {
      symbols.addAll(mostFrequent(Schema.facet(facet), prefix, 0, limit));
    }
    return symbols.stream().limit(limit).toList();
  }

  /// A term and the number of paragraphs that have it.
  private record Counted(String text, int frequency) {}

  private List<String> mostFrequent(String field, String prefix, int skipped, int limit)
      throws IOException {
    Comparator<Counted> rareFirst =
        Comparator.comparingInt(Counted::frequency)
            .thenComparing(Counted::text, Comparator.reverseOrder());
    PriorityQueue<Counted> best = new PriorityQueue<>(rareFirst);
    collect(
        field,
        prefix,
        (term, frequency) -> {
          if (term.length() > prefix.length()) {
            best.add(new Counted(term.substring(skipped), frequency));
            if (best.size() > limit) {
              best.remove();
            }
          }
        });
    return best.stream().sorted(rareFirst.reversed()).map(Counted::text).toList();
  }

  /// Takes a term and the number of paragraphs that have it.
  private interface TermSink {
    void take(String term, int frequency);
  }

  private void collect(String field, String prefix, TermSink sink) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.getIndexReader(), field);
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
