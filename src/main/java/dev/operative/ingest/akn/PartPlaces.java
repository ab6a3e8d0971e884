package dev.operative.ingest.akn;

import dev.operative.ingest.akn.AknPart.Type;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Names the parts inside a document for the ids of their paragraphs: `annex`, or `annex-2` where there are
/// several.
final class PartPlaces {
  private final List<AknPart> parts;
  private final Map<Type, Integer> counts = new EnumMap<>(Type.class);

  PartPlaces(List<AknPart> parts) {
    this.parts = parts;
  }

  /// The name of the next part.
  String next(AknPart part) {
    int count = counts.merge(part.type(), 1, Integer::sum);
    long all = parts.stream().filter(other -> other.type() == part.type()).count();
    String word =
        switch (part.type()) {
          case ANNEX -> "annex";
          case SIBLING, RESOLUTION -> "resolution";
          case PRESIDENTIAL_STATEMENT -> "statement";
          case DRAFT, ENCLOSED_DRAFT -> "draft";
        };
    return all > 1 ? word + "-" + count : word;
  }
}
