package dev.operative.export.akn;

import dev.operative.document.DocumentHeader;
import dev.operative.document.PartHeader;
import dev.operative.document.SubjectTerm;
import dev.operative.document.Symbol;
import dev.operative.document.Vote;
import dev.operative.search.IndexedParagraph;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/// Writes what is known of a part and has no place of its own in Akoma Ntoso, in the `<proprietary>` that the
/// schema keeps for this, so that an export is read back as what it was written from.
final class AknFacts {
  private final AknXml xml;

  AknFacts(AknXml xml) {
    this.xml = xml;
  }

  void write(
      DocumentHeader document, PartHeader part, List<IndexedParagraph> paragraphs, boolean first)
      throws XMLStreamException {
    xml.open("proprietary");
    xml.attribute("source", "#operative");
    if (first) {
      document(document);
    }
    part(part);
    int number = 0;
    for (List<String> path : HeadingPaths.of(paragraphs)) {
      path(++number, path);
    }
    xml.close();
  }

  private void document(DocumentHeader document) throws XMLStreamException {
    xml.openOwn("document");
    xml.attribute("slug", document.slug());
    xml.attribute("kind", document.kind().word());
    common(document.symbol(), document.title(), document.date());
    xml.attribute("body", document.body().word());
    xml.attribute("status", document.status().word());
    xml.attribute("language", document.language().code());
    optional("source", document.sourceUrl().map(URI::toString));
    optional("session", document.proceedings().session());
    optional("agendaItem", document.proceedings().agendaItem());
    for (SubjectTerm subject : document.subjects()) {
      text("subject", subject.name());
      text("concept", subject.concept().map(URI::toString).orElse(""));
    }
    xml.close();
  }

  private void part(PartHeader part) throws XMLStreamException {
    xml.openOwn("part");
    xml.attribute("slug", part.slug());
    xml.attribute("place", part.place());
    xml.attribute("kind", part.kind().word());
    common(part.symbol(), part.title(), part.date());
    xml.attribute("body", part.body().word());
    xml.attribute("status", part.status().word());
    xml.attribute("language", part.language().code());
    Optional<Vote> vote = part.vote();
    if (vote.isPresent()) {
      vote(vote.get());
    }
    xml.close();
  }

  private void common(Optional<Symbol> symbol, String title, Optional<LocalDate> date)
      throws XMLStreamException {
    optional("symbol", symbol.map(Symbol::canonical));
    xml.attribute("title", title);
    optional("date", date.map(LocalDate::toString));
  }

  private void optional(String name, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      xml.attribute(name, value.get());
    }
  }

  private void vote(Vote vote) throws XMLStreamException {
    xml.openOwn("vote");
    if (vote.withoutVote()) {
      xml.attribute("withoutVote", "true");
    }
    count("inFavour", vote.inFavour());
    count("against", vote.against());
    count("abstaining", vote.abstaining());
    voters("inFavourBy", vote.inFavourBy());
    voters("againstBy", vote.againstBy());
    voters("abstainingBy", vote.abstainingBy());
    xml.close();
  }

  private void count(String side, OptionalInt votes) throws XMLStreamException {
    if (votes.isPresent()) {
      xml.attribute(side, Integer.toString(votes.getAsInt()));
    }
  }

  private void voters(String side, List<String> names) throws XMLStreamException {
    for (String name : names) {
      text(side, name);
    }
  }

  private void path(int number, List<String> headings) throws XMLStreamException {
    xml.openOwn("path");
    xml.attribute("n", Integer.toString(number));
    for (String heading : headings) {
      text("heading", heading);
    }
    xml.close();
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.openOwn(name);
    xml.text(text);
    xml.close();
  }
}
