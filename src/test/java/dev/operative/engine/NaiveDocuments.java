package dev.operative.engine;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Part;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import dev.operative.search.WorkSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Documents as they were read. */
final class NaiveDocuments {
  private NaiveDocuments() {}

  /** The document of the version with an id, or of the first version of the work with a slug. */
  static Optional<StoredDocument> named(
      Collection<WorkSummary> works, Collection<UnDocument> documents, String name) {
    for (WorkSummary work : works) {
      for (DocumentHeader version : work.headers().values()) {
        if (name.equals(work.slug()) || name.equals(version.id())) {
          return documents.stream()
              .filter(document -> document.header().file().equals(version.file()))
              .map(document -> stored(document, work.slug(), version))
              .findFirst();
        }
      }
    }
    return Optional.empty();
  }

  private static StoredDocument stored(UnDocument document, String work, DocumentHeader version) {
    boolean whole = document.header().id().equals(version.id());
    DocumentHeader header = whole ? document.header() : version;
    Predicate<Part> wanted =
        whole
            ? part -> true
            : part ->
                part.header().slug().equals(work)
                    && part.header().language().equals(version.language());
    List<IndexedParagraph> paragraphs = new ArrayList<>();
    Map<Section, Integer> sections = new EnumMap<>(Section.class);
    int ordinal = 0;
    for (Part part : document.parts()) {
      for (var paragraph : part.paragraphs()) {
        if (wanted.test(part)) {
          sections.merge(paragraph.section(), 1, Integer::sum);
          paragraphs.add(new IndexedParagraph(paragraph, part.header(), header, ordinal));
        }
        ordinal++;
      }
    }
    return new StoredDocument(
        new DocumentSummary(
            header, document.parts().stream().filter(wanted).map(Part::header).toList(), sections),
        paragraphs);
  }
}
