package dev.operative.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Walks over the tokens of one text after another. Not safe for use by several threads.
///
/// - A word stands under the form its inflections and spellings share; for the index also as printed, at the
///   same place.
/// - A prefix and its word are one place (`counter-terrorism`, `counter terrorism`, `counterterrorism`); for
///   the index both members stand there too.
/// - Other hyphenated words are two places; the solid form stands at the first.
/// - A character of a language without spaces is one place, folded to its simplified form.
/// - For the index the end of a sentence is a place too, so that no phrase runs across it.
///
/// Offsets are UTF-16 offsets of the text as given.
public final class TokenCursor {
  private static final String IDEOGRAPHIC =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

  /// What the tokens are for.
  public enum Purpose {
    INDEX,
    QUERY
  }

  private final StandardTokenizer raw = new StandardTokenizer();
  private final CharTermAttribute term = raw.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = raw.addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = raw.addAttribute(TypeAttribute.class);

  private final LanguageRules words;
  private final LanguageRules characters;
  private final Marks marks;
  private final WordForms forms;
  private final boolean forIndex;

  private final List<Slot> slots = new ArrayList<>();
  private int filled;
  private int at;
  private Slot current = new Slot();
  private final WordMembers members;
  private int nextEnd;
  private String text = "";

  /// One token to give out.
  private static final class Slot {
    private String text = "";
    private String surface = "";
    private int start;
    private int end;
    private int positions;
    private TokenKind kind = TokenKind.WORD;
  }

  /// @param words the rules of the words in the texts
  /// @param characters the rules of what stands there without spaces
  TokenCursor(LanguageRules words, LanguageRules characters, Purpose purpose) {
    this.words = words;
    this.characters = characters;
    this.marks = new Marks(words);
    this.forms = new WordForms(words);
    this.members = new WordMembers(words, forms);
    this.forIndex = purpose == Purpose.INDEX;
  }

  /// Goes to the beginning of a text.
  public void read(String text) {
    this.text = text;
    marks.read(text);
    try {
      raw.close();
      raw.setReader(new StringReader(marks.marked()));
      raw.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    filled = 0;
    at = 0;
    nextEnd = 0;
  }

  /// Goes to the next token; false when there is none.
  public boolean next() {
    while (at == filled) {
      filled = 0;
      at = 0;
      if (!nextRaw()) {
        return false;
      }
      take();
    }
    current = slots.get(at++);
    return true;
  }

  /// The token: a stem, a word as printed, a character; empty for the end of a sentence.
  public String term() {
    return current.text;
  }

  /// The word as it is compared, before spelling and inflection are folded.
  public String surface() {
    return current.surface;
  }

  /// The form that the spellings, the singular and the plural of the word share.
  public String base() {
    return current.kind == TokenKind.HAN ? current.text : forms.base(current.surface);
  }

  /// The form that the spellings and the inflections of the word share.
  public String lemma() {
    return current.kind == TokenKind.HAN ? current.text : words.lemma(current.surface);
  }

  /// Where it begins.
  public int start() {
    return current.start;
  }

  /// Where it ends, exclusive.
  public int end() {
    return current.end;
  }

  /// How many places it is after the token before: 0 at the same place.
  public int positions() {
    return current.positions;
  }

  /// What it is.
  public TokenKind kind() {
    return current.kind;
  }

  /// Whether it is a word that carries grammar alone. In capitals it is a name (`WHO`), unless everything is in
  /// capitals.
  public boolean isFunctionWord() {
    return current.kind == TokenKind.HAN
        ? characters.isFunctionWord(current.text)
        : words.isFunctionWord(current.surface)
            && !Capitals.isNameIn(text, current.start, current.end);
  }

  /// Whether it is an acronym that only its capitals tell from a word: CAR.
  public boolean isAcronym() {
    return current.kind != TokenKind.HAN
        && words.isSpeltLikeAcronym(current.surface)
        && Capitals.isNameIn(text, current.start, current.end);
  }

  private boolean nextRaw() {
    try {
      return raw.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take() {
    int start = offset.startOffset();
    if (type.type().equals(IDEOGRAPHIC)) {
      endSentences(start);
      String folded = Folding.character(Character.codePointAt(term, 0));
      add(folded, folded, start, offset.endOffset(), 1, TokenKind.HAN);
      return;
    }
    members.read(term, start);
    if (members.count() == 0) {
      return;
    }
    endSentences(start);
    for (int i = 0; i < members.count(); i++) {
      WordMembers.Member member = members.get(i);
      if (!member.isJoined() || i + 1 == members.count()) {
        addWord(member, 1);
        continue;
      }
      WordMembers.Member next = members.get(i + 1);
      WordForms.Word solid = forms.of(member.word().surface() + next.word().surface());
      if (words.isPrefix(member.word().surface())) {
        addCompound(member, next, solid);
        i++;
      } else {
        addWord(member, 1);
        add(solid.stem(), solid.surface(), member.start(), next.end(), 0, TokenKind.SOLID);
      }
    }
  }

  private void addCompound(
      WordMembers.Member prefix, WordMembers.Member rest, WordForms.Word solid) {
    if (forIndex) {
      addWord(prefix, 1);
      add(solid.stem(), solid.surface(), prefix.start(), rest.end(), 0, TokenKind.WORD);
      add(solid.surface(), solid.surface(), prefix.start(), rest.end(), 0, TokenKind.PRINTED);
      addWord(rest, 0);
    } else {
      add(solid.stem(), solid.surface(), prefix.start(), rest.end(), 1, TokenKind.WORD);
    }
  }

  private void addWord(WordMembers.Member member, int positions) {
    WordForms.Word word = member.word();
    add(word.stem(), word.surface(), member.start(), member.end(), positions, TokenKind.WORD);
    if (forIndex) {
      add(word.surface(), word.surface(), member.start(), member.end(), 0, TokenKind.PRINTED);
    }
  }

  private void endSentences(int start) {
    boolean ended = false;
    while (nextEnd < marks.count() && marks.end(nextEnd) <= start) {
      nextEnd++;
      ended = true;
    }
    if (ended && forIndex) {
      int end = marks.end(nextEnd - 1);
      add("", "", end, end, 1, TokenKind.SENTENCE_END);
    }
  }

  private void add(String text, String surface, int start, int end, int positions, TokenKind kind) {
    if (filled == slots.size()) {
      slots.add(new Slot());
    }
    Slot slot = slots.get(filled++);
    slot.text = text;
    slot.surface = surface;
    slot.start = start;
    slot.end = end;
    slot.positions = positions;
    slot.kind = kind;
  }
}
