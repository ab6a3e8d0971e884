package dev.operative.document.work;

import dev.operative.document.Language;
import dev.operative.document.PartHeader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A text inside a work, such as the resolution, its annex, a statement annexed to a letter.
///
/// @param headers what is known of it, by the version that says it, in display order, at least one
public record WorkPart(SequencedMap<Language, PartHeader> headers) {
  public WorkPart {
    headers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(headers));
    if (headers.isEmpty()) {
      throw new IllegalArgumentException("a part without header");
    }
  }

  /// What the version of a language says of it, else the first that says anything.
  public PartHeader header(Language version) {
    return headers.getOrDefault(version, headers.firstEntry().getValue());
  }
}
