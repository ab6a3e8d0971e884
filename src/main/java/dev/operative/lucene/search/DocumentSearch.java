package dev.operative.lucene.search;

import dev.operative.lucene.query.CompiledQuery;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.WorkSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Finds the documents that hold matches. One pass ranks all of them, so that every page costs the same; only
/// those of the wanted page are looked into.
public final class DocumentSearch {
  private final Snapshot snapshot;
  private final DocumentRequest request;

  public DocumentSearch(Snapshot snapshot, DocumentRequest request) {
    this.snapshot = snapshot;
    this.request = request;
  }

  public DocumentResult result() throws IOException {
    CompiledQuery query =
        new QueryCompiler(
                snapshot.getIndexReader(), snapshot.deadline(), request.profile(), request.typed())
            .compile(request.query());
    Sections sections = request.profile().sections();
    RankedMatches paragraphs =
        new RankedMatches(
            snapshot,
            query.whole(),
            Optional.of(query),
            request.filters(),
            request.sort(),
            sections,
            request.shown());
    DocumentTally tally =
        snapshot.collect(
            paragraphs.query(), DocumentTally.collectors(snapshot, request.sort(), sections));
    List<Integer> page = page(tally);
    List<DocumentHit> documents = new ArrayList<>(page.size());
    for (int document : page) {
      WorkSummary work = snapshot.workOf(tally.example(document));
      Query within = new TermQuery(new Term(Schema.WORK, work.slug()));
      documents.add(
          new DocumentHit(work, tally.matches(document), paragraphs.first(within, request.each())));
    }
    return new DocumentResult(tally.documents(), documents);
  }

  private List<Integer> page(DocumentTally tally) {
    List<Integer> all = ranked(tally);
    return stretch(all, request.offset(), (long) request.offset() + request.limit());
  }

  private static List<Integer> ranked(DocumentTally tally) {
    return IntStream.range(0, tally.size())
        .filter(document -> tally.matches(document) > 0)
        .boxed()
        // The sort is stable, and documents are numbered in document order.
        .sorted(Comparator.comparingInt(tally::rankOf))
        .toList();
  }

  private static List<Integer> stretch(List<Integer> all, long from, long to) {
    int end = (int) Math.min(to, all.size());
    return all.subList((int) Math.min(from, end), end);
  }
}
