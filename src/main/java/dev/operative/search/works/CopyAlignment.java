package dev.operative.search.works;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.search.wording.WordedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the paragraphs of a version in a copy of it, by their words: a copy may leave some out, break one at the end of
/// a page, and number otherwise what bears no number.
final class CopyAlignment {
  private final List<Paragraph> version;
  private final List<Paragraph> copy;
  private final Map<ParagraphId, List<Paragraph>> found = new LinkedHashMap<>();

  private CopyAlignment(List<Paragraph> version, List<Paragraph> copy) {
    this.version = version;
    this.copy = copy;
  }

  /// The paragraphs of the copy, in reading order, for each paragraph of the version that it has.
  static Map<ParagraphId, List<Paragraph>> of(List<Paragraph> version, List<Paragraph> copy) {
    CopyAlignment alignment = new CopyAlignment(version, copy);
    alignment.align();
    return alignment.found;
  }

  /// What is the same word by word is found first; what stands between is compared.
  private void align() {
    int i = 0;
    int j = 0;
    for (AbstractDelta<List<String>> delta :
        DiffUtils.diff(words(version), words(copy)).getDeltas()) {
      while (i < delta.getSource().getPosition()) {
        add(i++, j++);
      }
      int nextI = i + delta.getSource().size();
      int nextJ = j + delta.getTarget().size();
      for (SimilarStretches.Match match :
          SimilarStretches.matches(version.subList(i, nextI), copy.subList(j, nextJ))) {
        add(i + match.left(), j + match.right());
      }
      i = nextI;
      j = nextJ;
    }
    while (i < version.size()) {
      add(i++, j++);
    }
  }

  private void add(int i, int j) {
    found.computeIfAbsent(version.get(i).id(), id -> new ArrayList<>()).add(copy.get(j));
  }

  private static List<List<String>> words(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> WordedText.of(paragraph.text()).foldedWords())
        .toList();
  }
}
