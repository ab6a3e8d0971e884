package dev.operative.export.bibliography;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.Status;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bibliographic record of a text inside a web page, from which reference managers make an item.
///
/// Neither form has a field that readers keep for what became of a text, so a text that was not adopted says so in its
/// title.
public final class EmbeddedReference {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");

  private final Reference reference;
  private final String title;
  private final String pinpoint;
  private final String abstracted;

  private EmbeddedReference(
      DocumentHeader document, PartHeader part, String pinpoint, String abstracted) {
    this.reference = Reference.of(document, part);
    this.title =
        part.status() == Status.NOT_ADOPTED
            ? part.title() + " [" + reference.genre() + "]"
            : part.title();
    this.pinpoint = pinpoint;
    this.abstracted = abstracted;
  }

  /// A name and what it says.
  public record Tag(String name, String content) {}

  /// The record of a whole text.
  ///
  /// @param part a part of the document
  public static EmbeddedReference of(DocumentHeader document, PartHeader part) {
    return new EmbeddedReference(document, part, "", "");
  }

  /// The record of the text that a paragraph stands in, with the paragraph's place for a page and its words for an
  /// abstract.
  public static EmbeddedReference of(IndexedParagraph found) {
    return new EmbeddedReference(
        found.document(),
        found.part(),
        CitationStyle.pinpoint(found.paragraph()),
        found.paragraph().text());
  }

  /// Its Highwire tags: names that begin with `citation_`, in the order of a reference.
  public List<Tag> tags() {
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag("citation_title", title));
    // A comma ends the family name: without it an organ is taken for a person, with the last word
    // for the family.
    tags.add(new Tag("citation_author", reference.author() + ","));
    add(tags, "citation_publication_date", reference.date().map(DATE::format));
    tags.add(new Tag("citation_technical_report_institution", "United Nations"));
    add(tags, "citation_technical_report_number", reference.number());
    add(tags, "citation_series_title", reference.container());
    add(tags, "citation_firstpage", filled(pinpoint));
    tags.add(new Tag("citation_language", reference.language().code()));
    add(tags, "citation_public_url", reference.url().map(URI::toString));
    add(tags, "citation_abstract", filled(abstracted));
    for (String keyword : reference.keywords()) {
      tags.add(new Tag("citation_keywords", keyword));
    }
    return tags;
  }

  /// It as an OpenURL ContextObject (ANSI/NISO Z39.88-2004, the book format), for the title of a COinS element. The symbol
  /// stands for the series, since the format has no number for reports; language and subjects are those of the Dublin
  /// Core format, which readers take here too.
  public String contextObject() {
    List<Tag> fields = new ArrayList<>();
    fields.add(new Tag("ctx_ver", "Z39.88-2004"));
    fields.add(new Tag("rft_val_fmt", "info:ofi/fmt:kev:mtx:book"));
    fields.add(new Tag("rft.genre", "report"));
    fields.add(new Tag("rft.btitle", title));
    fields.add(new Tag("rft.aucorp", reference.author()));
    add(fields, "rft.date", reference.date().map(LocalDate::toString));
    fields.add(new Tag("rft.pub", "United Nations"));
    add(fields, "rft.series", reference.number());
    add(fields, "rft.pages", filled(pinpoint));
    fields.add(new Tag("rft.language", reference.language().code()));
    for (String keyword : reference.keywords()) {
      fields.add(new Tag("rft.subject", keyword));
    }
    add(fields, "rft_id", reference.url().map(URI::toString));
    return fields.stream()
        .map(
            field ->
                field.name() + "=" + URLEncoder.encode(field.content(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static void add(List<Tag> tags, String name, Optional<String> content) {
    content.ifPresent(said -> tags.add(new Tag(name, said)));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(said -> !said.isEmpty());
  }
}
