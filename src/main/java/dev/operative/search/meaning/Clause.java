package dev.operative.search.meaning;

import java.util.ArrayList;
import java.util.List;

/// A clause of a text, as far as punctuation tells: what stands between full stops, semicolons and colons, and of a long one what
/// stands between commas.
///
/// @param start where it begins, in UTF-16 units
/// @param end where it ends
public record Clause(int start, int end) {
  private static final String ENDS = ".;:。；：！？!?";
  private static final String COMMAS = ",，、";

  /// A clause of fewer letters is joined to its neighbour; a Chinese character says as much as three letters.
  private static final int LEAST = 40;

  /// A clause of more letters is cut at commas.
  private static final int MOST = 160;

  private static final int LETTERS_OF_A_CHARACTER = 3;

  /// Cuts a text into clauses, which follow each other without a gap.
  ///
  /// @return the clauses in order, at least one
  public static List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : cut(text, new Clause(0, text.length()), ENDS)) {
      if (clause.letters(text) > MOST) {
        clauses.addAll(cut(text, clause, COMMAS));
      } else {
        clauses.add(clause);
      }
    }
    return List.copyOf(clauses);
  }

  /// Its part of the text.
  public String in(String text) {
    return text.substring(start, end);
  }

  /// The same without the spaces around it.
  public Clause stripped(String text) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Clause(first, last);
  }

  private static List<Clause> cut(String text, Clause whole, String marks) {
    List<Clause> pieces = new ArrayList<>();
    int start = whole.start();
    for (int i = whole.start(); i < whole.end(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && isEnd(text, i)) {
        Clause piece = new Clause(start, i + 1);
        Clause rest = new Clause(i + 1, whole.end());
        if (piece.letters(text) >= LEAST && rest.letters(text) >= LEAST) {
          pieces.add(piece);
          start = i + 1;
        }
      }
    }
    pieces.add(new Clause(start, whole.end()));
    return pieces;
  }

  /// A mark inside a number, a symbol or an abbreviation ends nothing: a space follows one that does, unless it is Chinese.
  private static boolean isEnd(String text, int mark) {
    return text.charAt(mark) > 0x7F
        || (mark + 1 < text.length() && Character.isWhitespace(text.charAt(mark + 1)));
  }

  private int letters(String text) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isIdeographic(text.charAt(i)) ? LETTERS_OF_A_CHARACTER : 1;
    }
    return letters;
  }
}
