package dev.operative.lucene.search;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.work.TextKey;
import dev.operative.lucene.facet.FacetCollector;
import dev.operative.lucene.facet.FacetIndex;
import dev.operative.lucene.facet.FacetOrdinals;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.search.TopMatches.Place;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.lucene.snapshot.WordingOrdinals;
import dev.operative.search.RankedTexts;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/// Answers a request with what stands for the texts of its matches: no stored record is read.
public final class TextSearch {
  private final Snapshot snapshot;
  private final SearchRequest request;

  /// By their numbers in the facet.
  private final List<Section> sections;

  private final RankedFields fields;
  private final List<Language> languages;

  public TextSearch(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    FacetOrdinals ordinals = FacetIndex.of(snapshot).ordinals(Facet.SECTION);
    this.sections =
        IntStream.range(0, ordinals.size())
            .mapToObj(number -> Section.parse(ordinals.value(number)).orElseThrow())
            .toList();
    this.fields = RankedFields.of(snapshot);
    this.languages = Schema.languages(snapshot.getIndexReader());
  }

  public RankedTexts result() throws IOException {
    RankedMatches ranked =
        new RankedMatches(
            snapshot,
            new QueryCompiler(
                    snapshot.getIndexReader(),
                    snapshot.deadline(),
                    request.profile(),
                    request.typed())
                .compile(request.query())
                .whole(),
            Optional.empty(),
            request.filters(),
            request.sort(),
            request.profile().sections(),
            request.shown());
    CollectorPair<FacetCollector, PageCollector> found =
        snapshot.collect(
            ranked.query(),
            CollectorPair.of(
                FacetCollector.collectors(snapshot, Set.of()),
                ranked.page(
                    request.isFolded() ? WordingOrdinals.of(snapshot) : WordingOrdinals.NONE,
                    request.offset(),
                    request.limit())));
    return new RankedTexts(found.first().tally().total(), texts(found.second().page()));
  }

  /// What stands for the texts of matches, in their order. They are looked up in that of the index.
  private List<RankedTexts.Match> texts(List<Place> places) throws IOException {
    int[] docs = places.stream().mapToInt(Place::doc).sorted().toArray();
    Map<Integer, RankedTexts.Match> byDoc = HashMap.newHashMap(docs.length);
    int at = 0;
    for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
      Map<Language, BinaryDocValues> keys = new TreeMap<>();
      for (Language language : languages) {
        keys.put(language, DocValues.getBinary(leaf.reader(), Schema.textKey(language)));
      }
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; at < docs.length && docs[at] < end; at++) {
        byDoc.put(
            docs[at],
            new RankedTexts.Match(keys(keys, docs[at] - leaf.docBase), section(docs[at])));
      }
    }
    return places.stream().map(place -> Objects.requireNonNull(byDoc.get(place.doc()))).toList();
  }

  private static NavigableMap<Language, TextKey> keys(Map<Language, BinaryDocValues> keys, int doc)
      throws IOException {
    NavigableMap<Language, TextKey> found = new TreeMap<>();
    for (Map.Entry<Language, BinaryDocValues> values : keys.entrySet()) {
      if (values.getValue().advanceExact(doc)) {
        BytesRef key = values.getValue().binaryValue();
        found.put(values.getKey(), TextKey.of(key.bytes, key.offset));
      }
    }
    return found;
  }

  private Section section(int doc) {
    return sections.get(fields.section(doc) - 1);
  }
}
