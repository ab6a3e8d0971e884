package dev.operative.lucene.search;

import dev.operative.lucene.facet.FacetCollector;
import dev.operative.lucene.query.RareWordQueries;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.catalogue.Series;
import dev.operative.search.query.Facet;
import dev.operative.search.wording.SeriesTitle;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Finds paragraphs that share the rarest words of a paragraph: few in number, quick to look up, and what a
/// sentence keeps when it is taken over into another text.
public final class SharedRareWords {
  private SharedRareWords() {}

  public static List<IndexedParagraph> of(Snapshot snapshot, IndexedParagraph subject, int limit)
      throws IOException {
    List<Term> terms = RareWordQueries.rarestTerms(snapshot.getIndexReader(), subject);
    if (terms.isEmpty()) {
      return List.of();
    }
    Query sharing = RareWordQueries.sharing(terms, subject);
    Map<Integer, IndexedParagraph> found = new LinkedHashMap<>();
    TopDocs top = snapshot.search(sharing, limit);
    add(snapshot, subject, top, found);
    if (top.scoreDocs.length == limit) {
      // A turn of phrase that hundreds of texts share is looked for where it most likely comes
      // from.
      Query kin =
          new BooleanQuery.Builder()
              .add(sharing, Occur.MUST)
              .add(kin(snapshot, subject), Occur.FILTER)
              .build();
      add(snapshot, subject, snapshot.search(kin, limit), found);
    }
    return List.copyOf(found.values());
  }

  private static void add(
      Snapshot snapshot,
      IndexedParagraph subject,
      TopDocs top,
      Map<Integer, IndexedParagraph> found)
      throws IOException {
    for (ScoreDoc candidate : top.scoreDocs) {
      Optional<IndexedParagraph> text =
          snapshot.provision(candidate.doc).textIn(subject.paragraph().language());
      if (text.isPresent() && !text.get().part().slug().equals(subject.part().slug())) {
        found.putIfAbsent(candidate.doc, text.get());
      }
    }
  }

  /// The texts that the document of a paragraph cites, and those of the same title.
  private static Query kin(Snapshot snapshot, IndexedParagraph subject) throws IOException {
    Set<String> sameTitle =
        SeriesTitle.of(subject.document().title()).map(series(snapshot)::works).orElse(Set.of());
    return RareWordQueries.kin(recalled(snapshot, subject), sameTitle);
  }

  /// The series of a commit.
  public static Series series(Snapshot snapshot) throws IOException {
    return snapshot.once(Series.class, commit -> new Series(commit.works()));
  }

  /// The symbols that the document of a paragraph cites.
  private static Set<String> recalled(Snapshot snapshot, IndexedParagraph subject)
      throws IOException {
    Query document = new TermQuery(new Term(Schema.WORK, subject.document().slug()));
    Set<String> symbols = new HashSet<>();
    FacetCollector.count(snapshot, document, Set.of(Facet.CITES))
        .of(Facet.CITES, Integer.MAX_VALUE, Set.of())
        .forEach(cited -> symbols.add(cited.value()));
    return symbols;
  }
}
