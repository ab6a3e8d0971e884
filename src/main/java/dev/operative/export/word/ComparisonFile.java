package dev.operative.export.word;

import dev.operative.export.citation.CitationStyle;
import dev.operative.export.json.ValueLabels;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.compare.ComparedProvision;
import dev.operative.search.compare.ComparedProvision.Added;
import dev.operative.search.compare.ComparedProvision.Dropped;
import dev.operative.search.compare.ComparedProvision.Kept;
import dev.operative.search.compare.ComparedText;
import dev.operative.search.compare.ComparedVersions;
import dev.operative.search.compare.TextComparison;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Facet;
import dev.operative.search.wording.Change;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.scale.VerbShift;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Writes two texts compared as a Word file: each provision with its number in both, what became of it, what was added
/// underlined and what was removed struck through, and where it stands in a footnote; beside it, on request, its version in
/// another language.
public final class ComparisonFile {
  private final WordFile file;
  private final FileWords words;
  private final Imprint imprint;
  private final ValueLabels labels;
  private final TextComparison comparison;
  private final Optional<ComparedVersions> versions;
  private final Chapeaux known;
  private final WrittenChapeaux<ComparedText> written = new WrittenChapeaux<>();

  private ComparisonFile(
      WordFile file,
      FileWords words,
      Imprint imprint,
      Vocabulary vocabulary,
      TextComparison comparison,
      Optional<ComparedVersions> versions) {
    this.file = file;
    this.words = words;
    this.imprint = imprint;
    this.labels = new ValueLabels(vocabulary);
    this.comparison = comparison;
    this.versions = versions;
    this.known =
        Chapeaux.among(
            Stream.of(comparison.earlier(), comparison.later())
                .flatMap(text -> text.paragraphs().stream())
                .toList());
  }

  /// Writes a comparison.
  ///
  /// @param versions to stand beside the compared texts; empty for these alone
  /// @param out neither flushed nor closed
  public static void write(
      TextComparison comparison,
      Optional<ComparedVersions> versions,
      Imprint imprint,
      Vocabulary vocabulary,
      OutputStream out)
      throws IOException {
    FileWords words = new FileWords(vocabulary.languages(), imprint.style().language());
    String title =
        words.text(
            "compared",
            comparison.earlier().symbol().canonical(),
            comparison.later().symbol().canonical());
    WordFile file = new WordFile(title, words.text("foot"));
    new ComparisonFile(file, words, imprint, vocabulary, comparison, versions).write(title);
    file.write(out);
  }

  private void write(String title) {
    FileHead head = new FileHead(file, words, imprint, labels);
    head.title(title, facts());
    head.text(words.text("earlier"), comparison.earlier().paragraphs().getFirst());
    head.text(words.text("later"), comparison.later().paragraphs().getFirst());
    file.paragraph(ParagraphStyle.FACTS).text(words.text("compared-how"));
    comparison.provisions().forEach(this::write);
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add(
        words.text(
            "counts",
            comparison.same(),
            comparison.changed(),
            comparison.added(),
            comparison.dropped(),
            comparison.moved()));
    if (comparison.stronger() + comparison.weaker() > 0) {
      facts.add(words.text("shifts", comparison.stronger(), comparison.weaker()));
    }
    return facts;
  }

  private void write(ComparedProvision provision) {
    switch (provision) {
      case Added(IndexedParagraph later) ->
          alone(comparison.later(), later, "added", Change.Kind.ADDED);
      case Dropped(IndexedParagraph earlier) ->
          alone(comparison.earlier(), earlier, "dropped", Change.Kind.REMOVED);
      case Kept kept -> kept(kept);
    }
  }

  private void alone(ComparedText side, IndexedParagraph found, String what, Change.Kind kind) {
    reference(found.paragraph().number(), words.text(what), Optional.empty());
    text(
        side,
        found,
        List.of(new Change(kind, found.paragraph().text())),
        imprint.style().cite(found));
  }

  private void kept(Kept kept) {
    String before = kept.earlier().paragraph().number();
    String after = kept.later().paragraph().number();
    String what = words.text(kept.isSame() ? "same" : "changed");
    reference(
        before.equals(after) ? after : before + " → " + after,
        kept.moved() ? words.text("moved", what) : what,
        kept.shift().map(this::shift));
    written.before(comparison.earlier(), kept.earlier(), known.of(kept.earlier().paragraph()));
    CitationStyle style = imprint.style();
    text(
        comparison.later(),
        kept.later(),
        kept.comparison().changes(),
        style.cite(kept.earlier()) + words.text("separator") + style.cite(kept.later()));
  }

  private void reference(String number, String what, Optional<String> shift) {
    WordParagraph line = file.paragraph(ParagraphStyle.REFERENCE);
    if (!number.isEmpty()) {
      line.bold(number).text(" · ");
    }
    line.text(what);
    shift.ifPresent(words -> line.text(" · ").bold(words));
  }

  /// Writes the text of a provision on the page or, where versions are wanted, in the left of two cells with its version in
  /// the right one. Programs number footnotes by the order in which they were made, so the left one comes first.
  private void text(
      ComparedText side, IndexedParagraph found, List<Change> changes, String citation) {
    if (versions.isEmpty()) {
      write(side, found, changes, file::paragraph).footnote(citation);
      return;
    }
    List<WordTable.Cell> cells = file.table(2).row();
    write(side, found, changes, style -> cells.getFirst().paragraph(style).inCell())
        .footnote(citation);
    version(found, versions.get(), cells.getLast());
  }

  private void version(IndexedParagraph found, ComparedVersions from, WordTable.Cell cell) {
    Optional<IndexedParagraph> version = from.of(found);
    if (version.isPresent()) {
      IndexedParagraph text = version.get();
      QuotationFormat.write(text, cell.paragraph(QuotationFormat.style(text)).inCell())
          .footnote(QuotationFormat.cite(text, imprint.style()));
    } else {
      String language = from.language().code();
      cell.paragraph(ParagraphStyle.FACTS)
          .text(words.text("absent", labels.of(Facet.LANGUAGE, language).in(words.language())));
    }
  }

  /// Writes what the sentence of a paragraph begins with, where that does not stand above, and the paragraph.
  ///
  /// @param to makes the paragraphs
  /// @return the last of them
  private WordParagraph write(
      ComparedText side,
      IndexedParagraph found,
      List<Change> changes,
      Function<ParagraphStyle, WordParagraph> to) {
    for (IndexedParagraph chapeau : written.before(side, found, known.of(found.paragraph()))) {
      QuotationFormat.write(chapeau, to.apply(ParagraphStyle.CHAPEAU));
    }
    WordParagraph paragraph =
        to.apply(QuotationFormat.style(found))
            .indented(QuotationFormat.depth(found.paragraph()))
            .text(QuotationFormat.number(found.paragraph()));
    for (Change change : changes) {
      paragraph.text(
          change.text(),
          switch (change.kind()) {
            case KEPT -> CharacterStyle.PLAIN;
            case ADDED -> CharacterStyle.ADDED;
            case REMOVED -> CharacterStyle.REMOVED;
          });
    }
    return paragraph;
  }

  private String shift(VerbShift shift) {
    String from = labels.of(Facet.VERB, shift.from()).in(words.language());
    String to = labels.of(Facet.VERB, shift.to()).in(words.language());
    return words.text(shift.stronger() ? "stronger" : "weaker", from, to);
  }
}
