package dev.operative.search.catalogue;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.StoredDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Takes from a file what belongs to one version of a work.
public final class VersionDocument {
  private VersionDocument() {}

  /// The document of a version: the whole file, or of one that encloses the version the parts that are its.
  ///
  /// @param document what was read in the file
  /// @param slug the slug of the work
  /// @param version what is known of the version
  public static StoredDocument of(UnDocument document, String slug, DocumentHeader version) {
    boolean whole = document.header().id().equals(version.id());
    Language language = version.language();
    return stored(
        document,
        whole ? document.header() : version,
        whole
            ? part -> true
            : part ->
                part.header().slug().equals(slug) && part.header().language().equals(language));
  }

  private static StoredDocument stored(
      UnDocument document, DocumentHeader header, Predicate<Part> wanted) {
    List<IndexedParagraph> paragraphs = new ArrayList<>();
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    int ordinal = 0;
    for (Part part : document.parts()) {
      for (Paragraph paragraph : part.paragraphs()) {
        if (wanted.test(part)) {
          counts.merge(paragraph.section(), 1, Integer::sum);
          paragraphs.add(new IndexedParagraph(paragraph, part.header(), header, ordinal));
        }
        ordinal++;
      }
    }
    return new StoredDocument(
        new DocumentSummary(
            header, document.parts().stream().filter(wanted).map(Part::header).toList(), counts),
        paragraphs);
  }
}
