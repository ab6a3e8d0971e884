package dev.operative.ingest.text.ahead;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.Script;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines that name who speaks in the resolution below them. Whatever the organ is, the grammar of what follows
/// tells: "The Commission on Narcotic Drugs," is followed by "Bearing in mind …,", and then by "1. Requests …". "The
/// Parties to this Agreement," are followed by articles, in which nobody speaks in the third person.
public final class Speakers {
  private final Set<Block> lines = new HashSet<>();
  private final Set<Block> titles = new HashSet<>();

  private Speakers() {}

  /// Looks through the blocks of a document.
  public static Speakers of(List<Block> blocks, StructureMarks marks, Openings openings) {
    Speakers speakers = new Speakers();
    boolean act = false;
    boolean spoken = false;
    for (int i = blocks.size() - 2; i >= 0; i--) {
      Block block = blocks.get(i);
      Block next = blocks.get(i + 1);
      Optional<Label> number = number(next);
      act = act && number.isEmpty() || isAct(next, openings);
      spoken = number.map(label -> marks.startsSentence(label.rest())).orElse(spoken);
      if (spoken && marks.isResolution(block.text())) {
        speakers.titles.add(block);
      }
      if (act
          && marks.isSpeakerLine(block.text())
          && !openings.preambular(block.text(), block.language())
          && isPredicate(next, endsWithComma(block), openings)) {
        speakers.lines.add(block);
      }
    }
    return speakers;
  }

  /// Whether the block is such a line.
  public boolean contain(Block block) {
    return lines.contains(block);
  }

  /// Whether the block is the title of a resolution that names who speaks in each of its paragraphs, as those of 1946
  /// do: "1. The Security Council requests …".
  public boolean speakBelow(Block title) {
    return titles.contains(title);
  }

  /// Whether a block says what the speaker named before it does. Without a comma behind the name, which may then be
  /// a heading, only a clause that goes on or a number in front of the verb tells.
  private static boolean isPredicate(Block block, boolean comma, Openings openings) {
    return Label.of(block.text())
        .map(
            label ->
                label.number() == 1 && isAct(block, openings)
                    || comma && openings.preambular(label.rest(), block.language()))
        .orElseGet(
            () ->
                openings.preambular(block.text(), block.language())
                        && (comma || endsWithComma(block))
                    || comma && openings.operative(block.text(), block.language()));
  }

  /// Whether a block says in the third person what the speaker does, or in a numbered paragraph what several declare, as
  /// no article of a treaty does.
  private static boolean isAct(Block block, Openings openings) {
    Optional<Label> label = Label.of(block.text());
    String text = label.map(Label::rest).orElse(block.text());
    return openings.operative(text, block.language())
        || number(block).isPresent() && openings.declares(text, block.language());
  }

  private static Optional<Label> number(Block block) {
    return Label.of(block.text()).filter(label -> label.form() == Label.Form.NUMBER);
  }

  private static boolean endsWithComma(Block block) {
    return ",，".indexOf(Script.last(block.text())) >= 0;
  }
}
