package dev.operative.ingest.text;

import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Separates numbered paragraphs that a conversion ran together on one line.
final class RunTogether {
  private static final Pattern NEXT =
      Pattern.compile("[;；.。,，]\\s*(?:and\\s+)?(?=(\\d{1,3})[.．]\\s*[A-Z\\p{IsHan}])");

  private RunTogether() {}

  /// The paragraphs of a block: itself, or the pieces between numbers that count on and are followed by an
  /// operative verb.
  static List<Block> split(Block block, OpenPart part, Openings openings) {
    String text = block.text();
    int current =
        Label.of(text)
            .filter(label -> label.form() == Label.Form.NUMBER)
            .map(Label::number)
            .orElse(part.levels().current());
    if (part.stage() != OpenPart.Stage.PREAMBLE && part.stage() != OpenPart.Stage.OPERATIVE) {
      return List.of(block);
    }
    List<Block> pieces = new ArrayList<>();
    Matcher next = NEXT.matcher(text);
    int start = 0;
    while (next.find()) {
      int number = Integer.parseInt(next.group(1));
      String rest = text.substring(next.end(), Math.min(text.length(), next.end() + 60));
      boolean opens =
          Label.of(rest)
              .map(label -> openings.operative(label.rest(), block.language()))
              .orElse(false);
      if (number == current + 1 && opens) {
        pieces.add(block.withText(text.substring(start, next.end()).strip()));
        start = next.end();
        current = number;
      }
    }
    pieces.add(block.withText(text.substring(start)));
    return pieces;
  }
}
