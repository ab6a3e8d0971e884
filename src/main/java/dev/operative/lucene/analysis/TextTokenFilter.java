package dev.operative.lucene.analysis;

import dev.operative.lucene.analysis.TextAnalyzer.Purpose;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Turns the raw words of marked text into the tokens that [TextAnalyzer] promises.
final class TextTokenFilter extends TokenFilter {
  private static final String IDEOGRAPHIC =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final EnglishForms forms = new EnglishForms();
  private final Deque<Token> pending = new ArrayDeque<>();
  private final boolean forIndex;
  private int[] sentenceEnds = {};
  private int nextEnd;

  /// One token to give out.
  private record Token(String text, int start, int end, int increment, TokenKind kind) {}

  /// One member of a raw word.
  private record Member(String surface, int start, int end, boolean joined) {}

  TextTokenFilter(StandardTokenizer input, Purpose purpose) {
    super(input);
    this.forIndex = purpose == Purpose.INDEX;
  }

  /// Where the sentences of the next text end.
  void sentenceEnds(int[] offsets) {
    sentenceEnds = offsets;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
    nextEnd = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (pending.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      take();
    }
    Token token = pending.remove();
    clearAttributes();
    term.append(token.text());
    offset.setOffset(token.start(), token.end());
    increment.setPositionIncrement(token.increment());
    type.setType(token.kind().name());
    return true;
  }

  private void take() {
    int start = offset.startOffset();
    if (type.type().equals(IDEOGRAPHIC)) {
      endSentences(start);
      String folded = Character.toString(HanFolding.simplified(Character.codePointAt(term, 0)));
      add(folded, start, offset.endOffset(), 1, TokenKind.HAN);
      return;
    }
    List<Member> members = members(start);
    if (members.isEmpty()) {
      return;
    }
    endSentences(start);
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      boolean pair = member.joined() && i + 1 < members.size();
      if (pair && Marks.isPrefix(member.surface())) {
        addCompound(member, members.get(i + 1));
        i++;
      } else {
        addWord(member, 1);
        if (pair) {
          Member next = members.get(i + 1);
          String solid = member.surface() + next.surface();
          add(forms.stem(solid), member.start(), next.end(), 0, TokenKind.SOLID);
        }
      }
    }
  }

  private void addCompound(Member prefix, Member rest) {
    String solid = prefix.surface() + rest.surface();
    if (!forIndex) {
      add(forms.stem(solid), prefix.start(), rest.end(), 1, TokenKind.WORD);
      return;
    }
    addWord(prefix, 1);
    add(forms.stem(solid), prefix.start(), rest.end(), 0, TokenKind.WORD);
    add(TextAnalyzer.PRINTED + solid, prefix.start(), rest.end(), 0, TokenKind.PRINTED);
    addWord(rest, 0);
  }

  private void addWord(Member member, int positions) {
    add(forms.stem(member.surface()), member.start(), member.end(), positions, TokenKind.WORD);
    if (forIndex) {
      String printed = TextAnalyzer.PRINTED + member.surface();
      add(printed, member.start(), member.end(), 0, TokenKind.PRINTED);
    }
  }

  private void endSentences(int start) {
    boolean ended = false;
    while (nextEnd < sentenceEnds.length && sentenceEnds[nextEnd] <= start) {
      nextEnd++;
      ended = true;
    }
    if (ended && forIndex) {
      int at = sentenceEnds[nextEnd - 1];
      add(TextAnalyzer.SENTENCE_END, at, at, 1, TokenKind.SENTENCE_END);
    }
  }

  private void add(String text, int start, int end, int positions, TokenKind kind) {
    pending.add(new Token(text, start, end, positions, kind));
  }

  /// Takes a raw word apart at joins, and at stops and colons between letters.
  private List<Member> members(int base) {
    List<Member> members = new ArrayList<>();
    boolean acronym = !EnglishForms.surface(term).contains(".");
    int from = 0;
    for (int i = 0; i <= term.length(); i++) {
      if (i == term.length() || isSeparator(i, acronym)) {
        String surface = EnglishForms.surface(term.subSequence(from, i));
        if (!surface.isEmpty()) {
          boolean joined = i < term.length() && term.charAt(i) == Marks.JOIN;
          members.add(new Member(surface, base + from, base + i, joined));
        }
        from = i + 1;
      }
    }
    return members;
  }

  private boolean isSeparator(int i, boolean acronym) {
    return switch (term.charAt(i)) {
      case Marks.JOIN, ':', '·' -> true;
      case '.' -> !acronym && betweenLetters(i);
      default -> false;
    };
  }

  private boolean betweenLetters(int i) {
    return i > 0
        && i + 1 < term.length()
        && Character.isLetter(term.charAt(i - 1))
        && Character.isLetter(term.charAt(i + 1));
  }
}
