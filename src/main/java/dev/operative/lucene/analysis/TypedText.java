package dev.operative.lucene.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// What somebody typed, analysed: words and runs of Chinese, in order.
public final class TypedText {
  /// Chinese runs up to this length are looked for as they stand.
  public static final int LONGEST_CHINESE_WORD = 4;

  /// Single characters that carry grammar, not meaning.
  private static final Set<String> FUNCTION_CHARACTERS =
      Set.of("的 了 和 与 及 或 在 对 为 以 于 是 之 其 并 等 从 由 将 把 被 向 到 就 而 也 都 又 这 那 该 各 所".split(" "));

  private static final Analyzer WORDS = new TextAnalyzer(TextAnalyzer.Purpose.QUERY);
  private static final Analyzer CHINESE_WORDS = new HanWordAnalyzer();

  /// Something that must be found.
  public sealed interface Piece {
    /// Words that follow each other.
    ///
    /// @param terms their index forms, at least one
    /// @param solid the index form of two hyphenated words written as one
    record Words(List<String> terms, Optional<String> solid) implements Piece {
      public Words {
        terms = List.copyOf(terms);
      }
    }

    /// Chinese characters that follow each other without a gap.
    ///
    /// @param characters the folded characters, at least one
    record Han(String characters) implements Piece {
      /// The number of characters.
      public int length() {
        return characters.codePointCount(0, characters.length());
      }

      /// Each character by itself.
      public List<String> single() {
        return characters.codePoints().mapToObj(Character::toString).toList();
      }
    }
  }

  private record Token(String text, TokenKind kind, int start, int end) {}

  private TypedText() {}

  /// Takes a text apart; empty when there is no word in it.
  public static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> solids = new ArrayList<>();
    StringBuilder han = new StringBuilder();
    int hanEnd = -1;
    for (Token token : tokens(text)) {
      if (token.kind() == TokenKind.HAN) {
        endWords(words, solids, pieces);
        if (token.start() != hanEnd) {
          endHan(han, pieces);
        }
        han.append(token.text());
        hanEnd = token.end();
      } else {
        endHan(han, pieces);
        (token.kind() == TokenKind.SOLID ? solids : words).add(token.text());
      }
    }
    endWords(words, solids, pieces);
    endHan(han, pieces);
    return pieces;
  }

  /// The words of a run of Chinese: its segments of two or more characters, and neighbouring single
  /// characters taken together unless they carry only grammar. The run itself when nothing else is left.
  public static List<String> chineseWords(String run) {
    List<String> words = new ArrayList<>();
    StringBuilder singles = new StringBuilder();
    for (Token token : tokens(CHINESE_WORDS, run)) {
      boolean single = token.text().codePointCount(0, token.text().length()) == 1;
      if (single && !FUNCTION_CHARACTERS.contains(token.text())) {
        singles.append(token.text());
        continue;
      }
      endSingles(singles, words);
      if (!single) {
        words.add(token.text());
      }
    }
    endSingles(singles, words);
    return words.isEmpty() ? List.of(run) : words;
  }

  /// Whether a typed word carries grammar alone and may be left out when others were typed.
  public static boolean isFunctionWord(String typed) {
    return StopWords.ENGLISH.contains(EnglishForms.surface(typed.strip()))
        || FUNCTION_CHARACTERS.contains(typed.strip());
  }

  private static void endWords(List<String> words, List<String> solids, List<Piece> pieces) {
    if (!words.isEmpty()) {
      boolean pair = words.size() == 2 && solids.size() == 1;
      pieces.add(new Piece.Words(words, pair ? Optional.of(solids.getFirst()) : Optional.empty()));
    }
    words.clear();
    solids.clear();
  }

  private static void endHan(StringBuilder han, List<Piece> pieces) {
    if (!han.isEmpty()) {
      pieces.add(new Piece.Han(han.toString()));
    }
    han.setLength(0);
  }

  private static void endSingles(StringBuilder singles, List<String> words) {
    if (singles.codePointCount(0, singles.length()) > 1) {
      words.add(singles.toString());
    }
    singles.setLength(0);
  }

  private static List<Token> tokens(String text) {
    return tokens(WORDS, text);
  }

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("typed", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        TokenKind kind = analyzer == WORDS ? TokenKind.valueOf(type.type()) : TokenKind.HAN;
        tokens.add(new Token(term.toString(), kind, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
