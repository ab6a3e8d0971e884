package dev.operative.search;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.work.WorkPart;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A work without its provisions.
///
/// @param slug its slug, as in its ids: `S-RES-2396-2017`
/// @param headers what is known of each version, by its language, in display order, at least one
/// @param parts its parts in reading order
/// @param provisions number of provisions by section
public record WorkSummary(
    String slug,
    SequencedMap<Language, DocumentHeader> headers,
    List<WorkPart> parts,
    Map<Section, Integer> provisions) {
  public WorkSummary {
    headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
    parts = List.copyOf(parts);
    provisions = Map.copyOf(provisions);
    if (headers.isEmpty()) {
      throw new IllegalArgumentException("a work without versions: " + slug);
    }
  }

  /// What the version of a language says of the work, else the first version.
  public DocumentHeader header(Language version) {
    return headers.getOrDefault(version, headers.firstEntry().getValue());
  }

  /// Its versions, in display order.
  public List<DocumentSummary> versions() {
    return headers.keySet().stream().map(this::version).toList();
  }

  /// The version of a language, else the first.
  public DocumentSummary version(Language version) {
    return new DocumentSummary(
        header(version), parts.stream().map(part -> part.header(version)).toList(), provisions);
  }
}
