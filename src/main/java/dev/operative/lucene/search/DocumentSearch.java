package dev.operative.lucene.search;

import dev.operative.document.Language;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.DocumentOrdinals;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.DocumentRequest;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.DocumentSummary;
import dev.operative.search.Interleaving;
import dev.operative.search.RankingProfile.Sections;
import dev.operative.search.query.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
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
    Query query =
        new QueryCompiler(snapshot.getIndexReader(), request.profile()).compile(request.query());
    Sections sections = request.profile().sections();
    RankedMatches paragraphs =
        new RankedMatches(snapshot, query, request.filters(), request.sort(), sections);
    DocumentTally tally = new DocumentTally(snapshot, request.sort(), sections);
    snapshot.collect(paragraphs.query(), tally);
    List<Integer> page = page(tally);
    List<DocumentHit> documents = new ArrayList<>(page.size());
    for (int document : page) {
      DocumentSummary summary = snapshot.summaryOf(tally.example(document));
      Query within = new TermQuery(new Term(Schema.DOCUMENT_ID, summary.header().id()));
      documents.add(
          new DocumentHit(
              summary, tally.matches(document), paragraphs.first(within, request.each())));
    }
    return new DocumentResult(tally.documents(), documents);
  }

  private List<Integer> page(DocumentTally tally) throws IOException {
    if (request.sort() != Sort.RELEVANCE) {
      List<Integer> all = ranked(tally, document -> true);
      return stretch(all, request.offset(), (long) request.offset() + request.limit());
    }
    Language language = request.first();
    DocumentOrdinals ordinals = snapshot.documentOrdinals();
    List<Integer> first = ranked(tally, document -> ordinals.language(document).equals(language));
    List<Integer> second = ranked(tally, document -> !ordinals.language(document).equals(language));
    Interleaving turns = new Interleaving(first.size(), second.size());
    Interleaving.Stretch wanted = turns.stretch(request.offset(), request.limit());
    return turns.merge(
        wanted,
        stretch(first, wanted.firstFrom(), wanted.firstTo()),
        stretch(second, wanted.secondFrom(), wanted.secondTo()));
  }

  private static List<Integer> ranked(DocumentTally tally, IntPredicate wanted) {
    return IntStream.range(0, tally.size())
        .filter(document -> tally.matches(document) > 0)
        .filter(wanted)
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
