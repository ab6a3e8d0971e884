package dev.operative.cluster;

import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The provisions of an index as objects that hold their terms as Lucene has them, so that nothing
 * is analysed a second time. A text is its places separated by spaces; terms at one place are
 * separated by {@link #ALTERNATIVE}, and a place without any is {@link #GAP}.
 */
final class IndexedTerms {
  static final String ALTERNATIVE = "\u001f";
  static final String GAP = "\u001e";

  /** The wording that a provision is of, or itself: what stands as one entry. */
  static final String ENTRY = "entry";

  /** By what provisions go in the order of standing: lower is earlier. */
  static final String STANDING = "standing";

  private static final int NOT_ADOPTED = 1 << 24;
  private static final int DAYS = 1 << 20;

  private IndexedTerms() {}

  /** Whether a field holds text, and not values that are found whole. */
  static boolean isText(FieldInfo field) {
    return field.hasNorms();
  }

  /** The provisions that are alive in a segment. */
  static List<Map<String, Object>> of(LeafReaderContext segment) throws IOException {
    LeafReader reader = segment.reader();
    List<Map<String, Object>> all = new ArrayList<>();
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      all.add(new HashMap<>());
    }
    for (FieldInfo field : reader.getFieldInfos()) {
      if (field.getIndexOptions() != IndexOptions.NONE) {
        read(reader, field, all);
      }
    }
    readValues(reader, all);
    List<Map<String, Object>> provisions = new ArrayList<>();
    for (int doc = 0; doc < all.size(); doc++) {
      boolean live = reader.getLiveDocs() == null || reader.getLiveDocs().get(doc);
      if (live && List.of(Schema.PROVISION).equals(all.get(doc).get(Schema.TYPE))) {
        provisions.add(all.get(doc));
      }
    }
    return provisions;
  }

  private static void read(LeafReader reader, FieldInfo field, List<Map<String, Object>> all)
      throws IOException {
    Map<Integer, NavigableMap<Integer, List<String>>> places = new HashMap<>();
    Terms terms = reader.terms(field.name);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String text = term.utf8ToString();
      PostingsEnum docs = each.postings(null, PostingsEnum.POSITIONS);
      for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = docs.nextDoc()) {
        NavigableMap<Integer, List<String>> ofDoc =
            places.computeIfAbsent(doc, absent -> new TreeMap<>());
        int times = isText(field) ? docs.freq() : 1;
        for (int i = 0; i < times; i++) {
          int place = terms.hasPositions() ? docs.nextPosition() : ofDoc.size();
          ofDoc.computeIfAbsent(place, absent -> new ArrayList<>()).add(text);
        }
      }
    }
    places.forEach(
        (doc, ofDoc) -> all.get(doc).put(field.name, isText(field) ? text(ofDoc) : values(ofDoc)));
  }

  private static String text(NavigableMap<Integer, List<String>> places) {
    List<String> written = new ArrayList<>();
    for (int place = 0; place <= places.lastKey(); place++) {
      List<String> terms = places.getOrDefault(place, List.of(GAP));
      if (terms.stream().anyMatch(term -> term.contains(" "))) {
        throw new IllegalStateException("a term with a space: " + terms);
      }
      written.add(String.join(ALTERNATIVE, terms));
    }
    return String.join(" ", written);
  }

  private static List<String> values(NavigableMap<Integer, List<String>> places) {
    return places.values().stream().flatMap(List::stream).collect(Collectors.toList());
  }

  private static void readValues(LeafReader reader, List<Map<String, Object>> all)
      throws IOException {
    SortedDocValues orders = DocValues.getSorted(reader, Schema.ORDER);
    NumericDocValues ordinals = DocValues.getNumeric(reader, Schema.ORDINAL);
    SortedNumericDocValues dates = DocValues.getSortedNumeric(reader, Schema.DATE);
    SortedNumericDocValues years = DocValues.getSortedNumeric(reader, Schema.YEAR);
    var wordings = DocValues.getBinary(reader, Schema.WORDING);
    for (int doc = 0; doc < all.size(); doc++) {
      Map<String, Object> fields = all.get(doc);
      if (orders.advanceExact(doc)) {
        fields.put(Schema.ORDER, orders.lookupOrd(orders.ordValue()).utf8ToString());
      }
      if (ordinals.advanceExact(doc)) {
        fields.put(Schema.ORDINAL, ordinals.longValue());
      }
      if (dates.advanceExact(doc)) {
        fields.put(Schema.DATE, dates.nextValue());
      }
      fields.put(STANDING, standing(fields));
      if (years.advanceExact(doc)) {
        fields.put(Schema.YEAR, years.nextValue());
      }
      fields.put(
          ENTRY,
          wordings.advanceExact(doc)
              ? "=" + wordings.binaryValue().utf8ToString()
              : fields.getOrDefault(Schema.ID, List.of()));
    }
  }

  /** Adopted texts first, then the newest, then text before headings and notes. */
  private static long standing(Map<String, Object> fields) {
    long age = fields.get(Schema.DATE) instanceof Long day ? DAYS - day : 2 * DAYS;
    boolean adopted = List.of(Status.ADOPTED.word()).equals(fields.get(Schema.facet(Facet.STATUS)));
    boolean text =
        fields.get(Schema.facet(Facet.SECTION)) instanceof List<?> sections
            && Section.parse(sections.getFirst().toString()).filter(Section::isText).isPresent();
    return (adopted ? 0 : NOT_ADOPTED) + 2 * age + (text ? 0 : 1);
  }
}
