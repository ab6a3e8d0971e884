package dev.operative.ingest.text;

import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Openings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Separates numbered paragraphs that a conversion ran together on one line.
final class RunTogether {
  private final Openings openings;
  private final Pattern next;

  RunTogether(SetPhrases phrases, Openings openings) {
    this.openings = openings;
    this.next =
        Pattern.compile(
            "[;；.。,，]\\s*"
                + phrases.expression(SetPhrase.AND)
                + "?(?=(\\d{1,3})[.．]\\s*[\\p{Lu}\\p{Lo}])");
  }

  /// The paragraphs of a block: itself, or the pieces between numbers that count on and are followed by an
  /// operative verb.
  List<Block> split(Block block, OpenPart part) {
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
    Matcher found = next.matcher(text);
    int start = 0;
    while (found.find()) {
      int number = Integer.parseInt(found.group(1));
      String rest = text.substring(found.end(), Math.min(text.length(), found.end() + 60));
      boolean opens =
          Label.of(rest)
              .map(label -> openings.operative(label.rest(), block.language()))
              .orElse(false);
      if (number == current + 1 && opens) {
        pieces.add(block.withText(text.substring(start, found.end()).strip()));
        start = found.end();
        current = number;
      }
    }
    pieces.add(block.withText(text.substring(start)));
    return pieces;
  }
}
