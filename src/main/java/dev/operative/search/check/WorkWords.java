package dev.operative.search.check;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.wording.WordedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a text in reading order, with the letter or number of each paragraph before its words, as a quotation that
/// spans several paragraphs has them.
final class WorkWords {
  private static final Pattern INSERTION = Pattern.compile("\\[(\\p{L}{1,3})\\]");
  private static final Pattern GAP =
      Pattern.compile("\\[? ?(?:…+|\\.\\.\\.+|\\. \\. \\.(?: \\.)?) ?\\]?");

  private final List<String> words = new ArrayList<>();
  private final List<IndexedParagraph> owners = new ArrayList<>();

  WorkWords(List<IndexedParagraph> paragraphs) {
    for (IndexedParagraph found : paragraphs) {
      add(lastNumber(found.paragraph().label()), found);
      add(found.paragraph().text(), found);
    }
  }

  private void add(String text, IndexedParagraph owner) {
    for (String word : WordedText.of(text).foldedWords()) {
      words.add(word);
      owners.add(owner);
    }
  }

  /// The letter of `8 (a)`.
  private static String lastNumber(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  /// Where a quotation stands word by word; what it leaves out is marked by dots.
  ///
  /// @param wanted where it has to stand, at least in part; empty for anywhere
  /// @return the paragraph that it begins in; empty when it stands nowhere so
  Optional<IndexedParagraph> find(String quotation, Set<IndexedParagraph> wanted) {
    List<List<String>> pieces = pieces(quotation);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    int from = 0;
    while (from >= 0) {
      int start = indexOf(pieces.getFirst(), from);
      if (start < 0) {
        return Optional.empty();
      }
      int end = end(pieces, start);
      if (end >= 0 && (wanted.isEmpty() || isIn(wanted, start, end))) {
        return Optional.of(owners.get(start));
      }
      from = start + 1;
    }
    return Optional.empty();
  }

  private boolean isIn(Set<IndexedParagraph> wanted, int start, int end) {
    return owners.subList(start, end).stream().anyMatch(wanted::contains);
  }

  private int end(List<List<String>> pieces, int start) {
    int end = start;
    for (List<String> piece : pieces) {
      int next = indexOf(piece, end);
      if (next < 0) {
        return -1;
      }
      end = next + piece.size();
    }
    return end;
  }

  private int indexOf(List<String> piece, int from) {
    int found = Collections.indexOfSubList(words.subList(from, words.size()), piece);
    return found < 0 ? -1 : from + found;
  }

  /// The stretches of a quotation between what it leaves out, as words.
  static List<List<String>> pieces(String quotation) {
    List<List<String>> pieces = new ArrayList<>();
    for (String stretch : GAP.split(INSERTION.matcher(quotation).replaceAll("$1"))) {
      List<String> piece = WordedText.of(stretch).foldedWords();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }
}
