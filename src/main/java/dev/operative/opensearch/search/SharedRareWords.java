package dev.operative.opensearch.search;

import dev.operative.lucene.query.RareWordQueries;
import dev.operative.lucene.schema.Schema;
import dev.operative.opensearch.schema.QueryDsl;
import dev.operative.search.Deadline;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Facet;
import dev.operative.search.wording.SeriesTitle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import tools.jackson.databind.JsonNode;

/// Finds paragraphs that share the rarest words of a paragraph.
///
/// @param deadline when the answer is given up
public record SharedRareWords(Generation commit, Deadline deadline) {
  private static final String CITED = "cited";

  /// Those that share most with a paragraph, as [dev.operative.search.IndexView#similarTo] says.
  public List<IndexedParagraph> of(IndexedParagraph subject, int limit) {
    List<Term> terms = rarestTerms(subject);
    if (terms.isEmpty()) {
      return List.of();
    }
    Map<String, Object> sharing =
        QueryDsl.scored(
            QueryDsl.of(RareWordQueries.sharing(terms, subject)), Matching.texts(commit));
    Map<String, IndexedParagraph> found = new LinkedHashMap<>();
    if (add(sharing, subject, limit, found) == limit) {
      Map<String, Object> kin =
          QueryDsl.of(RareWordQueries.kin(recalled(subject), sameTitle(subject)));
      add(
          Map.of("bool", Map.of("must", List.of(sharing), "filter", List.of(kin))),
          subject,
          limit,
          found);
    }
    return List.copyOf(found.values());
  }

  private List<Term> rarestTerms(IndexedParagraph subject) {
    try {
      return RareWordQueries.rarestTerms(commit.words(), subject);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be read", impossible);
    }
  }

  private Set<String> sameTitle(IndexedParagraph subject) {
    return SeriesTitle.of(subject.document().title()).map(commit.series()::works).orElse(Set.of());
  }

  /// @return how many the cluster found
  private int add(
      Map<String, Object> query,
      IndexedParagraph subject,
      int limit,
      Map<String, IndexedParagraph> found) {
    Map<String, Object> body = new HashMap<>();
    body.put("query", query);
    body.put("size", limit);
    body.put("_source", ProvisionSearch.OF_HITS);
    body.put(
        "sort",
        List.of(
            Map.of("_score", "desc"), Map.of(Schema.ORDER, "asc"), Map.of(Schema.ORDINAL, "asc")));
    List<JsonNode> hits = commit.hits(body, deadline);
    for (IndexedProvision each : commit.provisions(hits)) {
      Optional<IndexedParagraph> text = each.textIn(subject.paragraph().language());
      if (text.isPresent() && !text.get().part().slug().equals(subject.part().slug())) {
        found.putIfAbsent(each.provision().id().toString(), text.get());
      }
    }
    return hits.size();
  }

  /// The symbols that the document of a paragraph cites.
  private Set<String> recalled(IndexedParagraph subject) {
    Map<String, Object> query = Map.of("term", Map.of(Schema.WORK, subject.document().slug()));
    String field = Schema.facet(Facet.CITES);
    Map<String, Object> body =
        Map.of("query", query, "size", 0, "aggs", Map.of(CITED, Buckets.terms(field)));
    JsonNode counted = commit.cluster().search(commit.index(), body, deadline);
    return new Buckets(commit, deadline)
        .of(counted.path("aggregations").path(CITED), field, () -> query)
        .keySet();
  }
}
