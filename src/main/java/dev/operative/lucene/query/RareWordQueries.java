package dev.operative.lucene.query;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Queries for the paragraphs of other works that share the rarest words of a paragraph.
public final class RareWordQueries {
  /// Bounds the cost: half and twice as many find the same first wordings (decision 106).
  private static final int MOST_TERMS = 32;

  /// A candidate shares at least one in so many of them, which bounds the cost alike.
  private static final int SHARED_ONE_IN = 4;

  private static final List<Section> FURNITURE =
      List.of(Section.HEADING, Section.FRONT_MATTER, Section.SIGNATURE);

  private RareWordQueries() {}

  /// Finds and ranks the paragraphs that share the terms, in the language and outside of the document of the subject.
  ///
  /// @param terms what [#rarestTerms] gave, at least one
  public static Query sharing(List<Term> terms, IndexedParagraph subject) {
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

  /// Finds the paragraphs of texts that bear one of some symbols, and of some works.
  public static Query kin(Collection<String> symbols, Collection<String> works) {
    return new BooleanQuery.Builder()
        .add(anyOf(Schema.facet(Facet.SYMBOL), symbols), Occur.SHOULD)
        .add(anyOf(Schema.WORK, works), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  /// The terms of a paragraph that fewest others have, of those that any has; empty when none has any.
  ///
  /// @param words has the terms of the index, with the number of provisions that have each
  public static List<Term> rarestTerms(IndexReader words, IndexedParagraph subject)
      throws IOException {
    Language language = subject.paragraph().language();
    boolean inPairs = subject.paragraph().text().codePoints().anyMatch(Character::isIdeographic);
    String field = inPairs ? Schema.pairs(language) : Schema.text(language);
    List<Counted> shared = new ArrayList<>();
    for (Term term : terms(field, subject.paragraph().text())) {
      int paragraphs = words.docFreq(term);
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
