package dev.operative.export.word;

import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.export.json.ValueLabels;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what stands at the head of a Word file, and at the head of each text in it.
final class FileHead {
  private final WordFile file;
  private final FileWords words;
  private final Imprint imprint;
  private final ValueLabels labels;

  FileHead(WordFile file, FileWords words, Imprint imprint, ValueLabels labels) {
    this.file = file;
    this.words = words;
    this.imprint = imprint;
    this.labels = labels;
  }

  /// Writes the title of the file, what is in it, when and where it was made.
  ///
  /// @param facts a line each
  void title(String title, List<String> facts) {
    file.paragraph(ParagraphStyle.TITLE).text(title);
    facts.forEach(fact -> file.paragraph(ParagraphStyle.FACTS).text(fact));
    file.paragraph(ParagraphStyle.FACTS).text(words.text("made", words.date(imprint.made())));
    imprint
        .address()
        .ifPresent(
            address ->
                file.paragraph(ParagraphStyle.FACTS)
                    .text(words.text("address") + " ")
                    .link(address));
  }

  /// Says which of some texts were not adopted, and which are drafts.
  ///
  /// @param texts a paragraph of each
  void warnOf(Collection<IndexedParagraph> texts) {
    warnOf(texts, Status.NOT_ADOPTED, ParagraphStyle.NOT_ADOPTED, "among-not-adopted");
    warnOf(texts, Status.DRAFT, ParagraphStyle.DRAFT, "among-drafts");
  }

  private void warnOf(
      Collection<IndexedParagraph> texts, Status status, ParagraphStyle style, String message) {
    String named =
        texts.stream()
            .filter(text -> text.part().status() == status)
            .map(text -> name(text.part()))
            .distinct()
            .collect(Collectors.joining(words.text("separator")));
    if (!named.isEmpty()) {
      file.paragraph(style).text(words.text(message, named));
    }
  }

  /// Writes the head of the text that a paragraph stands in: its citation, its title, what it is, and what became of it.
  void text(IndexedParagraph text) {
    text("", text);
  }

  /// The same behind words that say what the text is here.
  void text(String role, IndexedParagraph text) {
    PartHeader part = text.part();
    String cited = imprint.style().cite(text.document(), part);
    file.paragraph(ParagraphStyle.HEADING_1).text(role + cited);
    if (!cited.contains(part.title())) {
      file.paragraph(ParagraphStyle.TEXT_TITLE).text(part.title());
    }
    WordParagraph facts = file.paragraph(ParagraphStyle.TEXT_FACTS).text(facts(text));
    part.symbol().map(Symbol::officialUrl).ifPresent(official -> facts.text(" · ").link(official));
    verdict(part.status());
  }

  /// Says that a text was not adopted, or is a draft.
  private void verdict(Status status) {
    switch (status) {
      case NOT_ADOPTED ->
          file.paragraph(ParagraphStyle.NOT_ADOPTED).text(words.text("not-adopted"));
      case DRAFT -> file.paragraph(ParagraphStyle.DRAFT).text(words.text("draft"));
      case ADOPTED, NONE -> {}
    }
  }

  /// Kind, status, date and organ of a text, in words.
  private String facts(IndexedParagraph text) {
    PartHeader part = text.part();
    return Stream.of(
            Optional.of(label(Facet.KIND, part.kind().word())),
            Optional.of(part.status())
                .filter(status -> status != Status.NONE)
                .map(status -> label(Facet.STATUS, status.word())),
            text.date().map(words::date),
            Optional.of(part.body().name(words.language())).filter(name -> !name.isBlank()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private String label(Facet facet, String value) {
    String label = labels.of(facet, value).in(words.language());
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  private static String name(PartHeader part) {
    return part.symbol().map(Symbol::canonical).orElse(part.title());
  }
}
