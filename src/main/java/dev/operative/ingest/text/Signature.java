package dev.operative.ingest.text;

import dev.operative.document.Kind;
import dev.operative.ingest.SetPhrase;
import dev.operative.ingest.SetPhrases;
import dev.operative.ingest.text.OpenPart.Stage;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Label;
import dev.operative.ingest.text.block.Script;

/// Recognises the signature of a letter.
final class Signature {
  private static final int LONGEST = 200;

  private final SetPhrases phrases;

  Signature(SetPhrases phrases) {
    this.phrases = phrases;
  }

  /// Whether the block begins a signature: "(Signed) …", or in a letter a line that is no sentence.
  boolean opens(Block block, OpenPart part) {
    String text = block.text();
    if (phrases.begins(SetPhrase.SIGNED, text)) {
      return part.stage() != Stage.SIGNED && part.stage() != Stage.PREAMBLE;
    }
    if (part.stage() == Stage.SIGNED || text.length() > LONGEST) {
      return false;
    }
    if (phrases.occurs(SetPhrase.SIGNED, text)) {
      return part.stage() != Stage.PREAMBLE;
    }
    return part.is(Kind.LETTER)
        && part.stage() == Stage.NARRATIVE
        && !block.isMarked()
        && !block.listItem()
        && Label.of(text).isEmpty()
        && !Script.endsWithStop(text)
        && !Script.beginsInside(text)
        && part.lastText().map(unit -> Script.endsWithStop(unit.tail())).orElse(false);
  }

  /// Whether a block behind the first line of a signature still belongs to it: name, rank, office.
  static boolean continues(Block block) {
    String text = block.text();
    return !block.isMarked()
        && text.length() <= LONGEST
        && Label.of(text).isEmpty()
        && !Script.endsSentence(text.replaceAll("a\\.i\\.$", ""));
  }
}
