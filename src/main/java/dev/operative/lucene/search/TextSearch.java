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
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/// Answers a request with what stands for the texts of its matches: no stored record is read.
public final class TextSearch {
  private final Snapshot snapshot;
  private final SearchRequest request;
  private final FacetOrdinals sections;
  private final RankedFields fields;
  private final List<Language> languages;

  public TextSearch(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.sections = FacetIndex.of(snapshot).ordinals(Facet.SECTION);
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
    List<RankedTexts.Match> matches = new ArrayList<>();
    for (Place place : found.second().page()) {
      matches.add(texts(place.doc()));
    }
    return new RankedTexts(found.first().tally().total(), matches);
  }

  private RankedTexts.Match texts(int doc) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NavigableMap<Language, TextKey> keys = new TreeMap<>();
    for (Language language : languages) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(Schema.textKey(language));
      if (values != null && values.advanceExact(doc - leaf.docBase)) {
        BytesRef key = values.binaryValue();
        keys.put(language, TextKey.of(key.bytes, key.offset));
      }
    }
    return new RankedTexts.Match(keys, section(doc));
  }

  private Section section(int doc) {
    return Section.parse(sections.value(fields.section(doc) - 1)).orElseThrow();
  }
}
