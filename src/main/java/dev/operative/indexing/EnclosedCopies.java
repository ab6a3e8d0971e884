package dev.operative.indexing;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.UnDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Names the paragraphs of an enclosed text after the document that encloses it, when the text is in the index
/// in its own right: `S-RES-2617-2021.en.op.1` stays the resolution's own paragraph, and the copy in the
/// letter becomes `S-2021-1107.zh.S-RES-2617-2021-en.op.1`.
final class EnclosedCopies {
  private EnclosedCopies() {}

  /// The ids a document claims: its own first, then those of the texts it encloses.
  static List<String> claims(UnDocument document) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(document.header().id());
    document.paragraphs().forEach(paragraph -> ids.add(claim(paragraph.id())));
    return List.copyOf(ids);
  }

  /// The document with the paragraphs of these ids renamed.
  static UnDocument apply(UnDocument document, Set<String> yielded) {
    if (yielded.isEmpty()) {
      return document;
    }
    return new UnDocument(
        document.header(),
        document.parts().stream().map(part -> part(document, part, yielded)).toList());
  }

  private static Part part(UnDocument document, Part part, Set<String> yielded) {
    PartHeader header = part.header();
    boolean moves =
        part.paragraphs().stream().anyMatch(paragraph -> yielded.contains(claim(paragraph.id())));
    if (!moves) {
      return part;
    }
    String home = home(document, header.slug(), header.language());
    String place = header.place().isEmpty() ? home : home + "." + header.place();
    PartHeader moved =
        new PartHeader(
            document.header().slug(),
            place,
            header.kind(),
            header.symbol(),
            header.title(),
            header.date(),
            header.body(),
            header.status(),
            header.language(),
            header.vote());
    return new Part(
        moved,
        part.paragraphs().stream()
            .map(paragraph -> paragraph(document, paragraph, yielded))
            .toList());
  }

  private static Paragraph paragraph(UnDocument document, Paragraph old, Set<String> yielded) {
    return new Paragraph(
        id(document, old.id(), yielded),
        old.section(),
        old.label(),
        old.language(),
        old.headings(),
        old.text(),
        old.verbs(),
        old.addressees(),
        old.citations(),
        old.footnotes(),
        old.chapeau().map(chapeau -> id(document, chapeau, yielded)),
        old.source());
  }

  private static ParagraphId id(UnDocument document, ParagraphId old, Set<String> yielded) {
    return yielded.contains(claim(old))
        ? new ParagraphId(
            document.header().slug(),
            document.header().language(),
            home(document, old.document(), old.language()) + "." + old.place())
        : old;
  }

  /// A letter may enclose both language versions of a text: the one in another language says so.
  private static String home(UnDocument document, String slug, Language language) {
    return language.equals(document.header().language()) ? slug : slug + "-" + language.code();
  }

  private static String claim(ParagraphId id) {
    return id.document() + "." + id.language().code();
  }
}
