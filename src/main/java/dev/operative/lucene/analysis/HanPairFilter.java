package dev.operative.lucene.analysis;

import dev.operative.language.Folding;
import dev.operative.language.TokenKind;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Makes pairs of neighbouring Chinese characters and drops everything else, lone characters included. Lucene's
/// own bigram filter lets a phrase run on where characters are parted, which finds words that are not there.
final class HanPairFilter extends TokenFilter {
  private static final String IDEOGRAPHIC =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private int before = -1;
  private int beforeStart;
  private int beforeEnd = -1;
  private int lastPairEnd = -1;

  HanPairFilter(StandardTokenizer input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    before = -1;
    beforeEnd = -1;
    lastPairEnd = -1;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (!type.type().equals(IDEOGRAPHIC)) {
        before = -1;
        continue;
      }
      int current = Folding.simplified(Character.codePointAt(term, 0));
      int first = before;
      int start = beforeStart;
      boolean neighbours = first >= 0 && beforeEnd == offset.startOffset();
      before = current;
      beforeStart = offset.startOffset();
      beforeEnd = offset.endOffset();
      if (neighbours) {
        // A pair continues the run when it begins with the character the last one ended with.
        boolean continues = lastPairEnd == beforeStart;
        clearAttributes();
        term.append(Character.toString(first)).append(Character.toString(current));
        offset.setOffset(start, beforeEnd);
        increment.setPositionIncrement(continues ? 1 : 2);
        type.setType(TokenKind.HAN.name());
        lastPairEnd = beforeEnd;
        return true;
      }
    }
    return false;
  }
}
