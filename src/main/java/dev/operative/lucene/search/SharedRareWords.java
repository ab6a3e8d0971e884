package dev.operative.lucene.search;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.lucene.facet.FacetCollector;
import dev.operative.lucene.query.QueryCompiler;
import dev.operative.lucene.schema.Schema;
import dev.operative.lucene.snapshot.Snapshot;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import dev.operative.search.wording.SeriesTitle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/// Finds paragraphs that share the rarest words of a paragraph: few in number, quick to look up, and what a
/// sentence keeps when it is taken over into another text.
public final class SharedRareWords {
  /// Bounds the cost: half and twice as many find the same first wordings (decision 106).
  private static final int MOST_TERMS = 32;

  /// A candidate shares at least one in so many of them, which bounds the cost alike.
  private static final int SHARED_ONE_IN = 4;

  private static final List<Section> FURNITURE =
      List.of(Section.HEADING, Section.FRONT_MATTER, Section.SIGNATURE);

  private SharedRareWords() {}

  public static List<IndexedParagraph> of(Snapshot snapshot, IndexedParagraph subject, int limit)
      throws IOException {
    List<Term> terms = rarestTerms(snapshot, subject);
    if (terms.isEmpty()) {
      return List.of();
    }
    Query sharing = sharing(terms, subject);
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
        SeriesTitle.of(subject.document().title()).map(Series.of(snapshot)::works).orElse(Set.of());
    return new BooleanQuery.Builder()
        .add(anyOf(Schema.facet(Facet.SYMBOL), recalled(snapshot, subject)), Occur.SHOULD)
        .add(anyOf(Schema.WORK, sameTitle), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
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

  private static Query sharing(List<Term> terms, IndexedParagraph subject) {
    BooleanQuery.Builder words =
        new BooleanQuery.Builder()
            .setMinimumNumberShouldMatch(Math.max(1, terms.size() / SHARED_ONE_IN));
    terms.forEach(term -> words.add(new TermQuery(term), Occur.SHOULD));
    BooleanQuery.Builder elsewhere = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
    elsewhere.add(
        QueryCompiler.facet(Facet.LANGUAGE, subject.paragraph().language().code()), Occur.FILTER);
    elsewhere.add(new TermQuery(new Term(Schema.WORK, subject.document().slug())), Occur.MUST_NOT);
    FURNITURE.forEach(
        section ->
            elsewhere.add(QueryCompiler.facet(Facet.SECTION, section.word()), Occur.MUST_NOT));
    return elsewhere.build();
  }

  private static List<Term> rarestTerms(Snapshot snapshot, IndexedParagraph subject)
      throws IOException {
    Language language = subject.paragraph().language();
    boolean inPairs = subject.paragraph().text().codePoints().anyMatch(Character::isIdeographic);
    String field = inPairs ? Schema.pairs(language) : Schema.text(language);
    List<Counted> shared = new ArrayList<>();
    for (Term term : terms(field, subject.paragraph().text())) {
      int paragraphs = snapshot.getIndexReader().docFreq(term);
      if (paragraphs > 1) {
        shared.add(new Counted(term, paragraphs));
      }
    }
    shared.sort(Comparator.comparingInt(Counted::paragraphs));
    return shared.stream().limit(MOST_TERMS).map(Counted::term).toList();
  }

  private static Set<Term> terms(String field, String text) throws IOException {
    Set<Term> terms = new LinkedHashSet<>();
    try (Analyzer analyzer = Schema.queryAnalyzer();
        TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(new Term(field, token.toString()));
      }
      tokens.end();
    }
    return terms;
  }

  /// A word and the number of paragraphs that have it.
  private record Counted(Term term, int paragraphs) {}
}
