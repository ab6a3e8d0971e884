package dev.operative.lucene.analysis;

import dev.operative.language.TokenCursor;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Gives Lucene the tokens of a [TokenCursor]. A word as printed stands behind [#PRINTED], and the end of a
/// sentence is [#SENTENCE_END].
public final class TextAnalyzer extends Analyzer {
  /// Stands before a word as printed.
  public static final char PRINTED = '=';

  /// The token at the end of a sentence.
  public static final String SENTENCE_END = "\u2029";

  private final Supplier<TokenCursor> cursors;

  /// @param cursors makes a cursor for each thread
  public TextAnalyzer(Supplier<TokenCursor> cursors) {
    this.cursors = cursors;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new CursorTokenizer(cursors.get()));
  }

  private static final class CursorTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final TextBuffer text = new TextBuffer();
    private final TokenCursor cursor;
    private int length;

    CursorTokenizer(TokenCursor cursor) {
      this.cursor = cursor;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      String read = text.read(input);
      length = read.length();
      cursor.read(read);
    }

    @Override
    public boolean incrementToken() {
      if (!cursor.next()) {
        return false;
      }
      clearAttributes();
      switch (cursor.kind()) {
        case PRINTED -> term.append(PRINTED).append(cursor.term());
        case SENTENCE_END -> term.append(SENTENCE_END);
        default -> term.append(cursor.term());
      }
      offset.setOffset(correctOffset(cursor.start()), correctOffset(cursor.end()));
      increment.setPositionIncrement(cursor.positions());
      type.setType(cursor.kind().name());
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      int end = correctOffset(length);
      offset.setOffset(end, end);
    }
  }
}
