package dev.operative.lucene.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher.LeafReaderContextPartition;

/// Cuts an index into stretches of equally many Lucene documents, across its segments and through them.
final class Slices {
  private Slices() {}

  /// @param documents how many there are in all segments
  /// @param count how many slices to make, over 0; fewer when there are fewer documents
  /// @return the slices in the order of their documents, none of them empty
  static List<LeafReaderContextPartition[]> of(
      List<LeafReaderContext> segments, int documents, int count) {
    List<LeafReaderContextPartition[]> slices = new ArrayList<>(count);
    for (long i = 0; i < count; i++) {
      int from = (int) (i * documents / count);
      int to = (int) ((i + 1) * documents / count);
      if (from < to) {
        slices.add(between(segments, from, to));
      }
    }
    return slices;
  }

  private static LeafReaderContextPartition[] between(
      List<LeafReaderContext> segments, int from, int to) {
    List<LeafReaderContextPartition> parts = new ArrayList<>();
    for (LeafReaderContext segment : segments) {
      int size = segment.reader().maxDoc();
      int first = Math.max(0, from - segment.docBase);
      int end = Math.min(size, to - segment.docBase);
      if (first == 0 && end == size) {
        parts.add(LeafReaderContextPartition.createForEntireSegment(segment));
      } else if (first < end) {
        parts.add(LeafReaderContextPartition.createFromAndTo(segment, first, end));
      }
    }
    return parts.toArray(LeafReaderContextPartition[]::new);
  }
}
