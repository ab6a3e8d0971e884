package dev.operative.search;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.work.Provision;
import dev.operative.document.work.Work;
import dev.operative.document.work.WorkPart;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A work without its provisions.
///
/// @param slug its slug, as in its ids: `S-RES-2396-2017`
/// @param headers what is known of each version, by its language, in display order, at least one
/// @param parts its parts in reading order
/// @param paragraphs of how many provisions each version has a text, by the text's section
public record WorkSummary(
    String slug,
    SequencedMap<Language, DocumentHeader> headers,
    List<WorkPart> parts,
    Map<Language, Map<Section, Integer>> paragraphs) {
  public WorkSummary {
    headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
    parts = List.copyOf(parts);
    paragraphs = Map.copyOf(paragraphs);
    if (headers.isEmpty()) {
      throw new IllegalArgumentException("a work without versions: " + slug);
    }
  }

  /// A work without its provisions.
  public static WorkSummary of(Work work) {
    Map<Language, Map<Section, Integer>> paragraphs = new HashMap<>();
    for (Provision provision : work.provisions()) {
      provision
          .texts()
          .forEach(
              (version, text) ->
                  paragraphs
                      .computeIfAbsent(version, first -> new EnumMap<>(Section.class))
                      .merge(text.section(), 1, Integer::sum));
    }
    return new WorkSummary(work.slug(), work.headers(), work.parts(), paragraphs);
  }

  /// What the version of a language says of the work, else the first version.
  public DocumentHeader header(Language version) {
    return headers.getOrDefault(version, headers.firstEntry().getValue());
  }

  /// Its versions, in display order.
  public List<DocumentSummary> versions() {
    return headers.keySet().stream().map(this::version).toList();
  }

  private DocumentSummary version(Language version) {
    return new DocumentSummary(
        header(version),
        parts.stream()
            .flatMap(part -> Optional.ofNullable(part.headers().get(version)).stream())
            .toList(),
        paragraphs.getOrDefault(version, Map.of()));
  }
}
