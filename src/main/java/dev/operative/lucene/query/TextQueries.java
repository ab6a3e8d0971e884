package dev.operative.lucene.query;

import dev.operative.document.Language;
import dev.operative.language.Piece;
import dev.operative.lucene.analysis.HanWordAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Queries on the text fields.
public final class TextQueries {
  /// Matches nothing.
  static final Query NOTHING = new MatchNoDocsQuery("nothing can match");

  private static final int LONGEST_NAME = 50;

  private TextQueries() {}

  /// The terms in this order, side by side.
  static Query phrase(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }

  /// Every word and every single character, in order.
  static List<String> terms(List<Piece> pieces) {
    List<String> terms = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words words -> terms.addAll(words.terms());
        case Piece.Han han -> terms.addAll(han.single());
      }
    }
    return terms;
  }

  /// A run of Chinese as it is looked for: as it stands when it is short, else its words that say what it is about.
  static List<String> chineseBlocks(Piece.Han han) {
    return han.length() <= TypedText.LONGEST_CHINESE_WORD
        ? List.of(han.characters())
        : TypedText.chineseWords(han.characters());
  }

  /// Two or more Chinese characters without a gap, in the text of a language.
  public static Query pairs(Language language, String characters) {
    return pairs(Schema.pairs(language), characters);
  }

  /// Two or more Chinese characters without a gap.
  ///
  /// @param field a field of pairs
  static Query pairs(String field, String characters) {
    int[] each = characters.codePoints().toArray();
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < each.length; i++) {
      pairs.add(Character.toString(each[i - 1]) + Character.toString(each[i]));
    }
    return phrase(field, pairs);
  }

  /// Two or more Chinese characters without a gap; where they are words of their own ranks higher, and two that a text
  /// holds by accident alone are not there. What is longer than any name matches too little for that to matter.
  ///
  /// @param weight how much that counts
  static Query preferringWords(Language language, String characters, double weight) {
    Query exact = pairs(language, characters);
    if (characters.length() > LONGEST_NAME) {
      return exact;
    }
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String word : TypedText.chineseWords(characters)) {
      words.add(new TermQuery(new Term(Schema.words(language), word)), Occur.MUST);
    }
    BooleanQuery.Builder preferring =
        new BooleanQuery.Builder()
            .add(exact, Occur.MUST)
            .add(new BoostQuery(words.build(), (float) weight), Occur.SHOULD);
    if (characters.codePointCount(0, characters.length()) == 2) {
      String accidental = HanWordAnalyzer.ACCIDENTAL + characters;
      preferring.add(new TermQuery(new Term(Schema.words(language), accidental)), Occur.MUST_NOT);
    }
    return preferring.build();
  }

  /// Any of these terms.
  static Query oneOf(String field, List<String> terms) {
    return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
  }
}
