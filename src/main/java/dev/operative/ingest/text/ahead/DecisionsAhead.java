package dev.operative.ingest.text.ahead;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.FootnoteMarks;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sentences with which decisions open that have no preamble: "At its 34th plenary meeting, on 11 November 2021, the
/// General Assembly, on the recommendation of the Third Committee, decided …".
///
/// Letters and reports tell in the same words what an organ decided. It is a decision only below its own number or
/// title, or below a masthead that says so.
public final class DecisionsAhead {
  /// Between the number and the sentence stand a title of some lines, its notes, and who recommends the text.
  private static final int MOST_BETWEEN = 5;

  private static final int LONGEST_MASTHEAD = 24;

  private final StructureMarks marks;
  private final Openings openings;
  private final Set<Integer> sentences = new HashSet<>();
  private final Set<Integer> titles = new HashSet<>();
  private final Map<Integer, String> letters = new HashMap<>();

  private DecisionsAhead(StructureMarks marks, Openings openings) {
    this.marks = marks;
    this.openings = openings;
  }

  /// Looks through the blocks of a document.
  public static DecisionsAhead of(List<Block> blocks, StructureMarks marks, Openings openings) {
    DecisionsAhead decisions = new DecisionsAhead(marks, openings);
    for (int i = 0; i < blocks.size(); i++) {
      if (decisions.opens(blocks, i)) {
        decisions.take(blocks, i, marks.isOfMeeting(blocks.get(i).text()));
      }
    }
    decisions.letters(blocks);
    return decisions;
  }

  private boolean opens(List<Block> blocks, int place) {
    String text = blocks.get(place).text();
    boolean told = marks.isOfMeeting(text);
    return told && marks.endsWithColon(text)
        || (told || marks.isOrganSpeaking(text))
            && decides(blocks.subList(place, Math.min(blocks.size(), place + 2)));
  }

  private void letters(List<Block> blocks) {
    DecisionLetters found = new DecisionLetters(blocks, marks);
    for (int i = 0; i < blocks.size(); i++) {
      if (areTitledBy(blocks.get(i))) {
        found.look(i, place -> areTitledBy(blocks.get(place)), place -> opens(blocks, place));
      }
    }
    found
        .found()
        .forEach(
            (place, letter) -> {
              letters.put(blocks.get(place).firstLine(), letter);
              sentences.add(blocks.get(place + 1).firstLine());
            });
  }

  /// Whether a block is such a sentence.
  public boolean contain(Block block) {
    return sentences.contains(block.firstLine());
  }

  /// The letter of the decision that a block opens, which has its number in common with others; empty when it opens none.
  public Optional<String> letter(Block block) {
    return Optional.ofNullable(letters.get(block.firstLine()));
  }

  /// Whether a block is the number or title above such a sentence.
  public boolean areTitledBy(Block block) {
    return titles.contains(block.firstLine());
  }

  /// Whether a block is the number or title of one of several decisions that are collected: the titles above it are not its
  /// own.
  public boolean collect(Block block) {
    return titles.size() > 1 && titles.contains(block.firstLine());
  }

  /// Whether a sentence, or the list that it opens, says what is decided.
  private boolean decides(List<Block> sentence) {
    Block first = sentence.getFirst();
    return openings.decides(first.text(), first.language())
        || marks.endsWithColon(first.text())
            && sentence.size() > 1
            && Label.of(sentence.getLast().text())
                .filter(label -> openings.decides(label.rest(), sentence.getLast().language()))
                .isPresent();
  }

  private void take(List<Block> blocks, int place, boolean told) {
    Optional<Block> title =
        titleAbove(blocks.subList(Math.max(0, place - MOST_BETWEEN), place), told);
    title.ifPresent(block -> titles.add(block.firstLine()));
    if (title.isPresent() || place <= LONGEST_MASTHEAD && isMasthead(blocks.subList(0, place))) {
      sentences.add(blocks.get(place).firstLine());
    }
  }

  /// The number or title above a sentence, or below the words of a report that recommends a decision. A number alone tells
  /// a resolution as well; an organ that decided at a meeting makes it a decision's.
  private Optional<Block> titleAbove(List<Block> above, boolean told) {
    for (int i = above.size() - 1; i >= 0; i--) {
      Block block = above.get(i);
      String text = block.text();
      if (marks.recommendsDecision(text)) {
        return i + 1 < above.size() ? Optional.of(above.get(i + 1)) : Optional.empty();
      }
      if (marks.isDecision(text) || told && marks.isSessionNumbered(text)) {
        return Optional.of(block);
      }
      boolean passed =
          FootnoteMarks.leading(text).isPresent()
              || !Script.endsWithStop(text)
              || marks.endsWithColon(text);
      if (!passed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isMasthead(List<Block> above) {
    return above.stream().anyMatch(block -> marks.isDecision(block.text()))
        && above.stream()
            .allMatch(
                block ->
                    marks.isFrontMatter(block.text())
                        || !Script.endsSentence(block.text())
                        || FootnoteMarks.leading(block.text()).isPresent());
  }
}
