package dev.operative.lucene.schema;

import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.SourceLocation;
import dev.operative.document.Symbol;
import dev.operative.document.VerbUse;

/// A paragraph, as records of the index hold it.
final class ParagraphRecord {
  private ParagraphRecord() {}

  static void write(RecordOutput out, Paragraph paragraph) {
    out.text(paragraph.id().toString())
        .text(paragraph.section().word())
        .text(paragraph.label())
        .text(paragraph.language().code())
        .texts(paragraph.headings())
        .text(paragraph.text())
        .list(paragraph.verbs(), ParagraphRecord::verb)
        .texts(paragraph.addressees())
        .list(paragraph.citations(), ParagraphRecord::citation)
        .texts(paragraph.footnotes())
        .optional(paragraph.chapeau(), ParagraphId::toString)
        .text(paragraph.source().file())
        .number(paragraph.source().line())
        .number(paragraph.source().lastLine());
  }

  /// The paragraph that [#write] wrote.
  static Paragraph read(RecordInput in) {
    return new Paragraph(
        id(in.text()),
        Section.parse(in.text()).orElseThrow(),
        in.text(),
        new Language(in.text()),
        in.texts(),
        in.text(),
        in.list(ParagraphRecord::verb),
        in.texts(),
        in.list(ParagraphRecord::citation),
        in.texts(),
        in.optional(ParagraphRecord::id),
        new SourceLocation(in.text(), in.number(), in.number()));
  }

  private static ParagraphId id(String text) {
    return ParagraphId.parse(text).orElseThrow();
  }

  private static void verb(RecordOutput out, VerbUse use) {
    out.text(use.verb())
        .text(use.canonical())
        .text(use.phrase())
        .texts(use.modifiers())
        .number(use.start())
        .number(use.end())
        .flag(use.inherited());
  }

  private static VerbUse verb(RecordInput in) {
    return new VerbUse(
        in.text(), in.text(), in.text(), in.texts(), in.number(), in.number(), in.flag());
  }

  private static void citation(RecordOutput out, Citation citation) {
    out.text(citation.symbol().canonical())
        .optional(citation.paragraph(), label -> label)
        .number(citation.start())
        .number(citation.end());
  }

  private static Citation citation(RecordInput in) {
    return new Citation(
        new Symbol(in.text()), in.optional(label -> label), in.number(), in.number());
  }
}
