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
import dev.operative.search.WorkSummary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A version of a work.
///
/// @param slug the slug of the work
/// @param version what is known of the version
public record NamedVersion(String slug, DocumentHeader version) {
  /// Looks works up.
  ///
  /// @param <E> why they cannot be
  public interface Works<E extends Exception> {
    /// The work with a slug.
    Optional<WorkSummary> of(String slug) throws E;
  }

  /// The version that is named by its id, `S-RES-2396-2017.en`, or the first one of the work with this slug.
  public static <E extends Exception> Optional<NamedVersion> of(String name, Works<E> works)
      throws E {
    Optional<WorkSummary> work = works.of(name);
    if (work.isPresent()) {
      return Optional.of(
          new NamedVersion(work.get().slug(), work.get().headers().firstEntry().getValue()));
    }
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? Optional.<WorkSummary>empty() : works.of(name.substring(0, dot)))
        .flatMap(
            versions ->
                versions.headers().values().stream()
                    .filter(header -> header.id().equals(name))
                    .findFirst()
                    .map(header -> new NamedVersion(versions.slug(), header)));
  }

  /// Its document: the whole file, or of one that encloses the version the parts that are its.
  ///
  /// @param document what was read in the file
  public StoredDocument in(UnDocument document) {
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
