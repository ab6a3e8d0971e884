package dev.operative.lucene;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.lucene.analysis.HanAnalyzer;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.search.Facet;
import dev.operative.search.IndexedParagraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds paragraphs that share the rarest words of a paragraph: few in number, quick to look up, and what a
/// sentence keeps when it is taken over into another text.
final class Resemblance {
  /// More words make the look-up slower and find the same paragraphs.
  private static final int MOST_TERMS = 32;

  /// A candidate shares at least one in so many of them.
  private static final int SHARED_ONE_IN = 4;

  private static final List<Section> FURNITURE =
      List.of(Section.HEADING, Section.FRONT_MATTER, Section.SIGNATURE);

  private Resemblance() {}

  static List<IndexedParagraph> of(Snapshot snapshot, IndexedParagraph subject, int limit)
      throws IOException {
    List<Term> terms = rarestTerms(snapshot, subject);
    if (terms.isEmpty()) {
      return List.of();
    }
    List<IndexedParagraph> found = new ArrayList<>();
    for (ScoreDoc candidate : snapshot.search(sharing(terms, subject), limit).scoreDocs) {
      IndexedParagraph paragraph = snapshot.paragraph(candidate.doc);
      if (!paragraph.part().slug().equals(subject.part().slug())) {
        found.add(paragraph);
      }
    }
    return found;
  }

  private static Query sharing(List<Term> terms, IndexedParagraph subject) {
    BooleanQuery.Builder words =
        new BooleanQuery.Builder()
            .setMinimumNumberShouldMatch(Math.max(1, terms.size() / SHARED_ONE_IN));
    terms.forEach(term -> words.add(new TermQuery(term), Occur.SHOULD));
    BooleanQuery.Builder elsewhere = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
    elsewhere.add(
        QueryCompiler.facet(Facet.LANGUAGE, subject.paragraph().language().code()), Occur.FILTER);
    elsewhere.add(
        new TermQuery(new Term(Schema.DOCUMENT_ID, subject.document().id())), Occur.MUST_NOT);
    FURNITURE.forEach(
        section ->
            elsewhere.add(QueryCompiler.facet(Facet.SECTION, section.word()), Occur.MUST_NOT));
    return elsewhere.build();
  }

  private static List<Term> rarestTerms(Snapshot snapshot, IndexedParagraph subject)
      throws IOException {
    boolean chinese = subject.paragraph().language() == Language.CHINESE;
    String field = chinese ? Schema.HAN : Schema.TEXT_EN;
    List<Counted> shared = new ArrayList<>();
    for (Term term : terms(field, subject.paragraph().text(), chinese)) {
      int paragraphs = snapshot.getIndexReader().docFreq(term);
      if (paragraphs > 1) {
        shared.add(new Counted(term, paragraphs));
      }
    }
    shared.sort(Comparator.comparingInt(Counted::paragraphs));
    return shared.stream().limit(MOST_TERMS).map(Counted::term).toList();
  }

  private static Set<Term> terms(String field, String text, boolean chinese) throws IOException {
    Set<Term> terms = new LinkedHashSet<>();
    try (Analyzer analyzer =
            chinese ? new HanAnalyzer() : new TextAnalyzer(TextAnalyzer.Purpose.QUERY);
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
