package dev.operative.export.word;

import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import dev.operative.export.json.ValueLabels;
import dev.operative.export.word.QuotationSink.Entry;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes quotations, those of one text that follow each other below its head.
final class QuotationWriter {
  private final WordFile file;
  private final FileWords words;
  private final Cover cover;
  private final ValueLabels labels;
  private final FileHead head;

  /// The languages that stand side by side; empty when texts stand alone.
  private final List<Language> columns;

  private final WrittenChapeaux<Language> chapeaux = new WrittenChapeaux<>();

  private Optional<WordTable> table = Optional.empty();

  QuotationWriter(
      WordFile file, FileWords words, Cover cover, Vocabulary vocabulary, List<Language> columns) {
    this.file = file;
    this.words = words;
    this.cover = cover;
    this.labels = new ValueLabels(vocabulary);
    this.head = new FileHead(file, words, cover.imprint(), labels);
    this.columns = columns;
  }

  void write(List<Entry> entries) {
    Map<PartHeader, IndexedParagraph> texts = new LinkedHashMap<>();
    entries.forEach(entry -> texts.putIfAbsent(entry.shown().part(), entry.shown()));
    List<String> facts = new ArrayList<>(cover.facts());
    facts.add(
        entries.isEmpty()
            ? words.text("nothing")
            : words.text("count", entries.size(), texts.size()));
    head.title(cover.title(), facts);
    head.warnOf(texts.values());
    Optional<PartHeader> open = Optional.empty();
    for (Entry entry : entries) {
      Optional<PartHeader> part = Optional.of(entry.shown().part());
      if (!part.equals(open)) {
        head.text(entry.texts().getOrDefault(cover.imprint().style().language(), entry.shown()));
        chapeaux.clear();
        table = Optional.empty();
        open = part;
      }
      if (columns.isEmpty()) {
        alone(entry);
      } else {
        sideBySide(entry);
      }
      note(entry);
    }
  }

  private void alone(Entry entry) {
    IndexedParagraph text = entry.shown();
    for (IndexedParagraph chapeau : missing(entry, text)) {
      QuotationFormat.write(chapeau, file.paragraph(ParagraphStyle.CHAPEAU));
    }
    WordParagraph quotation =
        QuotationFormat.write(text, file.paragraph(QuotationFormat.style(text)));
    if (text.paragraph().section().isCited()) {
      quotation.footnote(cover.imprint().style().cite(text));
    }
  }

  private void sideBySide(Entry entry) {
    if (table.isEmpty()) {
      WordTable begun = file.table(columns.size());
      List<WordTable.Cell> names = begun.head();
      for (int column = 0; column < columns.size(); column++) {
        names
            .get(column)
            .paragraph(ParagraphStyle.FACTS)
            .text(language(columns.get(column), columns.get(column)));
      }
      table = Optional.of(begun);
    }
    List<WordTable.Cell> cells = table.get().row();
    for (int column = 0; column < columns.size(); column++) {
      cell(entry, columns.get(column), cells.get(column));
    }
  }

  private void cell(Entry entry, Language language, WordTable.Cell cell) {
    IndexedParagraph text = entry.texts().get(language);
    if (text == null) {
      if (entry.shown().paragraph().section().isCited()) {
        cell.paragraph(ParagraphStyle.FACTS)
            .text(words.text("absent", language(language, words.language())));
      }
      return;
    }
    for (IndexedParagraph chapeau : missing(entry, text)) {
      QuotationFormat.write(chapeau, cell.paragraph(ParagraphStyle.CHAPEAU).inCell());
    }
    WordParagraph quotation =
        QuotationFormat.write(text, cell.paragraph(QuotationFormat.style(text)).inCell());
    if (text.paragraph().section().isCited()) {
      quotation.footnote(QuotationFormat.cite(text, cover.imprint().style()));
    }
  }

  private List<IndexedParagraph> missing(Entry entry, IndexedParagraph text) {
    return chapeaux.before(text.document().language(), text, entry.chapeaux().of(text.paragraph()));
  }

  private void note(Entry entry) {
    String note = cover.notes().getOrDefault(entry.provision().provision().id(), "");
    if (!note.isBlank()) {
      // What stands below a table begins another one.
      table = Optional.empty();
      file.paragraph(ParagraphStyle.NOTE).bold(words.text("note")).text(note);
    }
  }

  private String language(Language language, Language in) {
    return labels.of(Facet.LANGUAGE, language.code()).in(in);
  }
}
