package dev.operative.language;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The members of one raw word after another: what stands between joins, and between stops and colons that stand between
/// letters.
final class WordMembers {
  private final LanguageRules words;
  private final WordForms forms;
  private final List<Member> members = new ArrayList<>();
  private int count;

  WordMembers(LanguageRules words, WordForms forms) {
    this.words = words;
    this.forms = forms;
  }

  /// One member; the next word that is read takes its place.
  static final class Member {
    private WordForms.Word word = WordForms.NONE;
    private int start;
    private int end;
    private boolean joined;

    WordForms.Word word() {
      return word;
    }

    /// Where it begins in the text.
    int start() {
      return start;
    }

    /// Where it ends in the text, exclusive.
    int end() {
      return end;
    }

    /// Whether a join follows.
    boolean isJoined() {
      return joined;
    }
  }

  /// Takes a raw word apart.
  ///
  /// @param base where it begins in the text
  void read(CharTermAttribute term, int base) {
    count = 0;
    boolean acronym = has(term, '.') && words.surface(Folding.word(term)).indexOf('.') < 0;
    int from = 0;
    for (int i = 0; i <= term.length(); i++) {
      if (i == term.length() || isSeparator(term, i, acronym)) {
        WordForms.Word word = forms.of(term.buffer(), from, i - from);
        if (!word.surface().isEmpty()) {
          add(word, base + from, base + i, i < term.length() && term.charAt(i) == Marks.JOIN);
        }
        from = i + 1;
      }
    }
  }

  /// How many the word has; none when nothing of it is a word.
  int count() {
    return count;
  }

  Member get(int number) {
    return members.get(number);
  }

  private void add(WordForms.Word word, int start, int end, boolean joined) {
    if (count == members.size()) {
      members.add(new Member());
    }
    Member member = members.get(count++);
    member.word = word;
    member.start = start;
    member.end = end;
    member.joined = joined;
  }

  private static boolean has(CharTermAttribute term, char sign) {
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) == sign) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeparator(CharTermAttribute term, int i, boolean acronym) {
    return switch (term.charAt(i)) {
      case Marks.JOIN, ':', '·' -> true;
      case '.' -> !acronym && betweenLetters(term, i);
      default -> false;
    };
  }

  private static boolean betweenLetters(CharTermAttribute term, int i) {
    return i > 0
        && i + 1 < term.length()
        && Character.isLetter(term.charAt(i - 1))
        && Character.isLetter(term.charAt(i + 1));
  }
}
