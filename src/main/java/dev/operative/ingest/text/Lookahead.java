package dev.operative.ingest.text;

import dev.operative.ingest.text.ahead.DecisionsAhead;
import dev.operative.ingest.text.ahead.LetteredParts;
import dev.operative.ingest.text.ahead.MastheadLines;
import dev.operative.ingest.text.ahead.NumbersAhead;
import dev.operative.ingest.text.ahead.Speakers;
import dev.operative.ingest.text.ahead.TitlesAhead;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.StructureMarks;
import java.util.List;

/// Facts of a block that only a look at the whole document tells.
///
/// @param groupHeadings lines that head groups of paragraphs again and again
/// @param masthead the lines of its masthead that only their place tells
/// @param lists where lists without numbers begin
/// @param numbers where a paragraph numbered 1 is still to come
/// @param speakers the lines that name who speaks in the resolution below them
/// @param decisions where an organ decides without a preamble
/// @param titles the numbers of resolutions that are printed one after the other
/// @param letters the lines with which resolutions open that are told apart by letters
record Lookahead(
    GroupHeadings groupHeadings,
    MastheadLines masthead,
    ListsAhead lists,
    NumbersAhead numbers,
    Speakers speakers,
    DecisionsAhead decisions,
    TitlesAhead titles,
    LetteredParts letters) {
  static Lookahead of(List<Block> blocks, StructureMarks marks, Openings openings) {
    Speakers speakers = Speakers.of(blocks, marks, openings);
    DecisionsAhead decisions = DecisionsAhead.of(blocks, marks, openings);
    return new Lookahead(
        GroupHeadings.of(blocks),
        MastheadLines.of(blocks, marks),
        ListsAhead.of(blocks, marks),
        NumbersAhead.of(blocks, marks),
        speakers,
        decisions,
        TitlesAhead.of(blocks, marks, speakers),
        LetteredParts.of(blocks, marks, speakers));
  }

  /// Whether a block is the title of a resolution or decision that is printed with others.
  boolean isTitle(Block block) {
    return titles.contain(block) || decisions.areTitledBy(block);
  }
}
