package dev.operative.engine;

import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents as an index holds them. */
final class NaiveDocuments {
  private NaiveDocuments() {}

  /** A document with its paragraphs numbered. */
  static StoredDocument of(UnDocument document) {
    List<IndexedParagraph> paragraphs = new ArrayList<>();
    for (Part part : document.parts()) {
      part.paragraphs()
          .forEach(
              paragraph ->
                  paragraphs.add(
                      new IndexedParagraph(
                          paragraph, part.header(), document.header(), paragraphs.size())));
    }
    List<PartHeader> parts = document.parts().stream().map(Part::header).toList();
    return new StoredDocument(
        new DocumentSummary(document.header(), parts, sections(paragraphs)), paragraphs);
  }

  /** The documents that some paragraphs stand in. */
  static List<StoredDocument> holding(List<IndexedParagraph> paragraphs) {
    Map<String, List<IndexedParagraph>> byDocument = new LinkedHashMap<>();
    paragraphs.forEach(
        each ->
            byDocument.computeIfAbsent(each.document().id(), id -> new ArrayList<>()).add(each));
    return byDocument.values().stream()
        .map(
            all ->
                new StoredDocument(
                    new DocumentSummary(
                        all.getFirst().document(),
                        all.stream().map(IndexedParagraph::part).distinct().toList(),
                        sections(all)),
                    all))
        .toList();
  }

  /** The document or the part with an id or slug. */
  static Optional<StoredDocument> named(Collection<StoredDocument> documents, String name) {
    return documents.stream()
        .filter(
            document ->
                document.summary().header().id().equals(name)
                    || document.summary().header().slug().equals(name))
        .min(Comparator.comparing(document -> document.summary().header().id()))
        .or(
            () ->
                documents.stream()
                    .sorted(Comparator.comparing(document -> document.summary().header().id()))
                    .flatMap(document -> part(document, name).stream())
                    .min(
                        Comparator.comparing(
                            document -> document.summary().parts().getFirst().language())));
  }

  private static Optional<StoredDocument> part(StoredDocument document, String name) {
    return document.summary().parts().stream()
        .filter(
            part ->
                part.slug().equals(name)
                    || (part.slug() + "." + part.language().code()).equals(name))
        .findFirst()
        .map(
            part -> {
              List<IndexedParagraph> paragraphs =
                  document.paragraphs().stream().filter(each -> each.part().equals(part)).toList();
              return new StoredDocument(
                  new DocumentSummary(
                      document.summary().header(), List.of(part), sections(paragraphs)),
                  paragraphs);
            });
  }

  private static Map<Section, Integer> sections(List<IndexedParagraph> paragraphs) {
    Map<Section, Integer> sections = new EnumMap<>(Section.class);
    paragraphs.forEach(each -> sections.merge(each.paragraph().section(), 1, Integer::sum));
    return sections;
  }
}
