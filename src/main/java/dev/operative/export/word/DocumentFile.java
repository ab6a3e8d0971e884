package dev.operative.export.word;

import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.export.json.ValueLabels;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.alignment.VersionPairs;
import dev.operative.search.alignment.VersionPairs.Pair;
import dev.operative.search.query.Facet;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Writes a document as a Word file, alone or beside its version in another language, each of its provisions with its
/// citation in a footnote.
public final class DocumentFile {
  /// How many paragraphs of a document one file takes.
  public static final int MOST = 3_000;

  private final WordFile file;
  private final FileWords words;
  private final Imprint imprint;
  private final ValueLabels labels;
  private Optional<WordTable> table = Optional.empty();

  private DocumentFile(WordFile file, FileWords words, Imprint imprint, Vocabulary vocabulary) {
    this.file = file;
    this.words = words;
    this.imprint = imprint;
    this.labels = new ValueLabels(vocabulary);
  }

  /// Writes a document.
  ///
  /// @param beside its version in another language, to stand beside it; empty for the document alone
  /// @param out neither flushed nor closed
  /// @throws TooManyProvisionsException when the document has more than [#MOST] paragraphs; then nothing was written
  public static void write(
      IndexView view,
      StoredDocument document,
      Optional<StoredDocument> beside,
      Imprint imprint,
      Vocabulary vocabulary,
      OutputStream out)
      throws IOException {
    List<Pair> pairs =
        VersionPairs.of(
            view, document.paragraphs(), beside.map(StoredDocument::paragraphs).orElse(List.of()));
    if (pairs.size() > MOST) {
      throw new TooManyProvisionsException(MOST);
    }
    FileWords words = new FileWords(vocabulary.languages(), imprint.style().language());
    DocumentSummary summary = document.summary();
    String title = summary.enclosed().map(PartHeader::title).orElse(summary.header().title());
    WordFile file = new WordFile(title, words.text("foot"));
    new DocumentFile(file, words, imprint, vocabulary).write(title, pairs, beside);
    file.write(out);
  }

  private void write(String title, List<Pair> pairs, Optional<StoredDocument> beside) {
    FileHead head = new FileHead(file, words, imprint, labels);
    head.title(title, List.of());
    head.warnOf(pairs.stream().flatMap(pair -> pair.own().stream()).toList());
    Optional<PartHeader> open = Optional.empty();
    for (Pair pair : pairs) {
      Optional<PartHeader> part = pair.own().map(IndexedParagraph::part);
      if (part.isPresent() && !part.equals(open)) {
        head.text(pair.own().orElseThrow());
        table = Optional.empty();
        open = part;
      }
      if (beside.isEmpty()) {
        pair.own().ifPresent(own -> write(own, file.paragraph(QuotationFormat.style(own))));
      } else {
        sideBySide(pair, beside.get().summary().header().language());
      }
    }
  }

  private void sideBySide(Pair pair, Language other) {
    if (table.isEmpty()) {
      table = Optional.of(file.table(2));
    }
    List<WordTable.Cell> cells = table.get().row();
    cell(pair.own(), cells.getFirst());
    cell(pair.other(), cells.getLast());
    if (pair.own().isEmpty()) {
      return;
    }
    if (pair.other().isEmpty() && pair.own().get().paragraph().section().isText()) {
      cells
          .getLast()
          .paragraph(ParagraphStyle.FACTS)
          .text(words.text("absent", labels.of(Facet.LANGUAGE, other.code()).in(words.language())));
    }
  }

  private void cell(Optional<IndexedParagraph> text, WordTable.Cell cell) {
    text.ifPresent(found -> write(found, cell.paragraph(QuotationFormat.style(found)).inCell()));
  }

  private void write(IndexedParagraph found, WordParagraph paragraph) {
    QuotationFormat.write(found, paragraph);
    if (found.paragraph().section().isText()) {
      paragraph.footnote(QuotationFormat.cite(found, imprint.style()));
    }
  }
}
