package dev.operative.ingest.text;

import dev.operative.document.UnDocument;
import dev.operative.document.doubt.ReadingDoubt;
import dev.operative.document.doubt.ReadingDoubt.Kind;
import dev.operative.ingest.DocumentAssembler;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.text.block.Block;
import dev.operative.ingest.text.block.Blocks;
import dev.operative.ingest.text.block.ForeignBlocks;
import dev.operative.ingest.text.block.Hyphens;
import dev.operative.ingest.text.block.Line;
import dev.operative.ingest.text.block.LostSpaces;
import dev.operative.ingest.text.block.Markdown;
import dev.operative.ingest.text.block.Openings;
import dev.operative.ingest.text.block.StructureMarks;
import dev.operative.ingest.text.note.GluedMarks;
import dev.operative.ingest.text.note.SlashMarks;
import dev.operative.ingest.text.page.BilingualColumns;
import dev.operative.ingest.text.page.FigureRows;
import dev.operative.ingest.text.page.PageDoubts;
import dev.operative.ingest.text.page.Pages;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the text of a UN document: its parts, paragraphs, sections, numbers, headings, footnotes and votes.
///
/// It never throws for what the text holds, and takes time in proportion to its length. Safe for use by
/// several threads.
public final class TextParser {
  private final StructureMarks marks;
  private final LostSpaces lostSpaces;
  private final GluedMarks gluedMarks;
  private final Openings openings;
  private final Hyphens hyphens;
  private final DocumentAssembler assembler;

  public TextParser(Vocabulary vocabulary) {
    this.marks = new StructureMarks(vocabulary.languages());
    this.lostSpaces = new LostSpaces(marks.phrases());
    this.gluedMarks = new GluedMarks(marks);
    this.openings = new Openings(vocabulary, marks.phrases());
    this.hyphens = Hyphens.knowing(words(vocabulary));
    this.assembler = new DocumentAssembler(vocabulary, marks.phrases());
  }

  /// The lines by which it recognises the structure of a document.
  public StructureMarks marks() {
    return marks;
  }

  private static Stream<String> words(Vocabulary vocabulary) {
    return vocabulary.languages().all().stream()
        .flatMap(
            language ->
                Stream.concat(
                    vocabulary.terms().stream().flatMap(term -> term.forms(language).stream()),
                    vocabulary.verbGroups().stream()
                        .flatMap(group -> group.verbs().stream())
                        .flatMap(verb -> verb.forms(language).stream())));
  }

  /// Reads plain text or Markdown.
  ///
  /// @param file the file's path, as in [dev.operative.document.SourceLocation#file()]
  public ReadOutcome parse(String text, String file, Sidecar sidecar) {
    return parse(Markdown.lines(text.stripTrailing()), file, sidecar);
  }

  private static List<ReadingDoubt> doubts(List<Line> source, List<ForeignBlocks.Run> runs) {
    List<ReadingDoubt> doubts = new ArrayList<>(PageDoubts.of(source));
    if (!runs.isEmpty()) {
      ForeignBlocks.Run first = runs.getFirst();
      doubts.add(
          new ReadingDoubt(Kind.OTHER_LANGUAGE, first.firstLine(), runs.size(), first.language()));
    }
    return doubts;
  }

  private static List<Notice> notices(
      List<ForeignBlocks.Run> leftOut, DocumentFacts facts, String file) {
    List<Notice> notices = new ArrayList<>(facts.notices());
    for (ForeignBlocks.Run run : leftOut) {
      notices.add(
          new Notice(
              file,
              run.firstLine(),
              run.lastLine() == run.firstLine()
                  ? "in %s, not indexed".formatted(run.language())
                  : "in %s down to line %d, not indexed"
                      .formatted(run.language(), run.lastLine())));
    }
    return notices;
  }

  /// Reads the lines of a document of another format.
  ///
  /// @param given its lines in reading order, their numbers not decreasing
  /// @param file the file's path, as in [dev.operative.document.SourceLocation#file()]
  public ReadOutcome parse(List<Line> given, String file, Sidecar sidecar) {
    List<Line> source = FigureRows.restore(given);
    BilingualColumns columns = BilingualColumns.of(source, marks.languages());
    List<Line> lines =
        gluedMarks.raise(
            SlashMarks.raise(lostSpaces.restore(Pages.of(columns.lines(), marks.phrases()))));
    Hyphens joining = hyphens.with(lines);
    List<Block> all = Blocks.of(lines, marks, openings, joining);
    ForeignBlocks foreign = ForeignBlocks.of(all, marks.languages());
    if (foreign.whole().isPresent()) {
      return new ReadOutcome.OtherLanguage(
          new Notice(file, 0, "in %s, not indexed".formatted(foreign.whole().get())));
    }
    List<Block> blocks = foreign.readable();
    if (blocks.stream()
        .noneMatch(block -> block.text().codePoints().anyMatch(Character::isLetter))) {
      return new ReadOutcome.Rejected(
          new Notice(
              file, 0, "holds no text that could be read; check that it is the file you meant"));
    }
    StructureParser structure =
        new StructureParser(
            marks,
            openings,
            joining,
            FootnoteReading.of(lines),
            Lookahead.of(blocks, marks, openings));
    List<OpenPart> parts =
        structure.parse(blocks).stream().filter(part -> !part.units().isEmpty()).toList();
    VoteReading vote = VoteReading.of(parts, marks.phrases());
    DocumentFacts facts = DocumentFacts.of(parts, vote, sidecar, file, marks);
    List<ForeignBlocks.Run> leftOut =
        Stream.concat(columns.leftOut().stream(), foreign.runs().stream()).toList();
    UnDocument document =
        assembler.assemble(
            facts.header(sidecar, file).with(doubts(source, leftOut)),
            new PartBuilder(file, facts, vote, marks).build(parts));
    return new ReadOutcome.Parsed(document, notices(leftOut, facts, file));
  }
}
