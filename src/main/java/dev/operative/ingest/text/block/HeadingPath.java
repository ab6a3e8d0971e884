package dev.operative.ingest.text.block;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import java.util.ArrayList;
import java.util.List;

/// The headings that the next paragraph stands under. Levels come from the way headings are numbered, since
/// heading marks in converted texts are not reliable: I. or 一. above A. above unnumbered ones.
public final class HeadingPath {
  private final SetPhrases phrases;
  private final List<Entry> open = new ArrayList<>();

  /// @param phrases the set phrases that tell how headings are numbered
  public HeadingPath(SetPhrases phrases) {
    this.phrases = phrases;
  }

  /// Puts a heading of the part itself (its title, the word "Annex") above all others.
  public void title(String text, int rank) {
    push(text, rank);
  }

  /// Puts a heading inside the part.
  public void heading(String text) {
    int rank;
    if (isSecond(text)) {
      rank = 4;
    } else if (phrases.matches(SetPhrase.FIRST_RANK, text)) {
      rank = 3;
    } else {
      rank = 5;
    }
    push(text, rank);
  }

  /// The headings now open, outermost first.
  public List<String> path() {
    return open.stream().map(Entry::text).toList();
  }

  /// A letter that could be a roman numeral counts as a letter when it follows its neighbour (H., I.).
  private boolean isSecond(String text) {
    if (!phrases.matches(SetPhrase.SECOND_RANK, text)) {
      return false;
    }
    char letter = text.charAt(0);
    if ("IVXLC".indexOf(letter) < 0) {
      return true;
    }
    for (Entry entry : open) {
      if (entry.rank() == 4 && entry.text().charAt(0) == letter - 1) {
        return true;
      }
    }
    return false;
  }

  private void push(String text, int rank) {
    open.removeIf(entry -> entry.rank() >= rank);
    open.add(new Entry(text, rank));
  }

  private record Entry(String text, int rank) {}
}
