package dev.operative.lucene.facet;

import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// Numbers the values of a facet over all segments, in the order of the values, from 0. Made once for a commit, so
/// that counting adds up numbers instead of text.
public final class FacetOrdinals {
  private final String[] values;
  private final int[][] numbers;

  public FacetOrdinals(Facet facet, List<LeafReaderContext> leaves) throws IOException {
    SortedSetDocValues[] segments = new SortedSetDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      segments[leaf.ord] = DocValues.getSortedSet(leaf.reader(), Schema.facet(facet));
    }
    OrdinalMap map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    values = new String[Math.toIntExact(map.getValueCount())];
    for (int number = 0; number < values.length; number++) {
      SortedSetDocValues segment = segments[map.getFirstSegmentNumber(number)];
      values[number] = segment.lookupOrd(map.getFirstSegmentOrd(number)).utf8ToString();
    }
    numbers = new int[segments.length][];
    for (int segment = 0; segment < segments.length; segment++) {
      numbers[segment] = numbers(map.getGlobalOrds(segment), segments[segment].getValueCount());
    }
  }

  private static int[] numbers(LongValues global, long count) {
    int[] numbers = new int[Math.toIntExact(count)];
    for (int ord = 0; ord < numbers.length; ord++) {
      numbers[ord] = (int) global.get(ord);
    }
    return numbers;
  }

  /// The number of values.
  public int size() {
    return values.length;
  }

  /// The value with a number.
  public String value(int number) {
    return values[number];
  }

  /// The number of a value; negative when no paragraph has it.
  public int number(String value) {
    return Arrays.binarySearch(values, value, Comparator.comparing(BytesRef::new));
  }

  /// From the values of one segment to numbers. Not to be changed.
  public int[] of(LeafReaderContext leaf) {
    return numbers[leaf.ord];
  }
}
