package dev.operative.lucene.query;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.language.Languages;
import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.Labels;
import dev.operative.lucene.schema.ParagraphMapper;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/// Interleaving a query into Lucene's form, for one state of the index. What a form matches never depends on the profile; only
/// ranking does.
public final class QueryCompiler {
  private static final org.apache.lucene.search.Query NOTHING =
      new MatchNoDocsQuery("nothing can match");

  private final IndexReader reader;
  private final RankingProfile profile;
  private final List<Language> languages;
  private final ProximityCompiler proximity;

  public QueryCompiler(IndexReader reader, RankingProfile profile) {
    this(reader, profile, Languages.bundled().all(), new ProximityCompiler(reader));
  }

  /// @param languages the languages of the paragraphs that can match at all
  private QueryCompiler(
      IndexReader reader,
      RankingProfile profile,
      List<Language> languages,
      ProximityCompiler proximity) {
    this.reader = reader;
    this.profile = profile;
    this.languages = languages;
    this.proximity = proximity;
  }

  /// Compiles a query. Whatever it is, only paragraphs match.
  ///
  /// @throws dev.operative.search.ExpansionLimitException when a wildcard or fuzzy word stands for too many
  ///     words
  public org.apache.lucene.search.Query compile(Query query) {
    return switch (query) {
      case Query.All() -> paragraphs();
      case Query.None() -> NOTHING;
      case Query.Word(String text) -> word(text);
      case Query.Phrase(String text, int slop) -> phrase(text, slop);
      case Query.Wildcard(String pattern) -> printed(Expansion.wildcard(reader, pattern));
      case Query.Fuzzy(String text, int edits) -> printed(Expansion.fuzzy(reader, text, edits));
      case Query.Near near -> proximity.near(near);
      case Query.SameSentence sentence -> proximity.sameSentence(sentence);
      case Query.And(List<Query> clauses) -> and(clauses);
      case Query.Or(List<Query> clauses) -> atLeast(clauses, 1);
      case Query.AtLeast(List<Query> clauses, int minimum) -> atLeast(clauses, minimum);
      case Query.Not(Query clause) -> not(clause);
      case Query.Boosted(Query clause, double factor) -> boosted(compile(clause), factor);
      case Query.In(Language language, Query clause) -> in(language, clause);
      case Query.HasValue(Facet facet, String value) -> constant(facet(facet, value));
      case Query.Is(ParagraphId paragraph) -> constant(term(Schema.ID, paragraph.toString()));
      case Query.OfSymbol(Symbol symbol) -> constant(facet(Facet.SYMBOL, symbol.canonical()));
      case Query.Cites(Symbol symbol) -> constant(facet(Facet.CITES, symbol.canonical()));
      case Query.Years(int from, int to) ->
          from > to ? NOTHING : constant(IntField.newRangeQuery(Schema.YEAR, from, to));
      case Query.Labelled(String label) -> constant(term(Schema.LABEL, Labels.key(label)));
      case Query.Identifier(Symbol symbol, Optional<String> label) -> identifier(symbol, label);
    };
  }

  /// Inside, only the text of that language is looked at, and what asks for another language is left out.
  private org.apache.lucene.search.Query in(Language language, Query clause) {
    if (!languages.contains(language)) {
      return NOTHING;
    }
    QueryCompiler inside = new QueryCompiler(reader, profile, List.of(language), proximity);
    return filtered(inside.compile(clause), facet(Facet.LANGUAGE, language.code()));
  }

  private static org.apache.lucene.search.Query paragraphs() {
    return constant(term(Schema.TYPE, Schema.PARAGRAPH));
  }

  private org.apache.lucene.search.Query word(String text) {
    List<org.apache.lucene.search.Query> pieces = new ArrayList<>();
    for (Piece piece : TypedText.pieces(text)) {
      switch (piece) {
        case Piece.Words words -> pieces.add(words(words));
        case Piece.Han han -> {
          List<String> parts =
              han.length() <= TypedText.LONGEST_CHINESE_WORD
                  ? List.of(han.characters())
                  : TypedText.chineseWords(han.characters());
          parts.forEach(part -> pieces.add(chinese(part)));
        }
      }
    }
    return pieces.isEmpty() ? NOTHING : all(pieces);
  }

  private org.apache.lucene.search.Query words(Piece.Words words) {
    return inEachLanguage(
        field -> {
          org.apache.lucene.search.Query inOrder = TextQueries.phrase(field, words.terms());
          return words
              .solid()
              .map(solid -> any(List.of(inOrder, term(field, solid))))
              .orElse(inOrder);
        });
  }

  private org.apache.lucene.search.Query chinese(String characters) {
    if (characters.codePointCount(0, characters.length()) == 1) {
      return inEachLanguage(field -> term(field, characters));
    }
    return TextQueries.preferringWords(
        TextQueries.pairs(characters), characters, profile.chineseWords());
  }

  private org.apache.lucene.search.Query phrase(String text, int slop) {
    List<Piece> pieces = TypedText.pieces(text);
    if (pieces.isEmpty()) {
      return NOTHING;
    }
    if (slop > 0) {
      return proximity.phrase(pieces, slop);
    }
    if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Han han) {
      return chinese(han.characters());
    }
    List<String> terms = TextQueries.terms(pieces);
    return inEachLanguage(field -> TextQueries.phrase(field, terms));
  }

  private org.apache.lucene.search.Query printed(List<String> words) {
    return words.isEmpty() ? NOTHING : inEachLanguage(field -> TextQueries.oneOf(field, words));
  }

  private org.apache.lucene.search.Query and(List<Query> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Query clause : FunctionWords.withoutOptional(clauses)) {
      if (clause instanceof Query.Not(Query unwanted)) {
        all.add(compile(unwanted), Occur.MUST_NOT);
      } else {
        all.add(compile(clause), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(paragraphs(), Occur.FILTER);
    }
    return all.build();
  }

  private org.apache.lucene.search.Query atLeast(List<Query> clauses, int minimum) {
    if (minimum <= 0) {
      return paragraphs();
    }
    if (minimum > clauses.size()) {
      return NOTHING;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    clauses.forEach(clause -> some.add(compile(clause), Occur.SHOULD));
    return some.setMinimumNumberShouldMatch(minimum).build();
  }

  private org.apache.lucene.search.Query not(Query clause) {
    return new BooleanQuery.Builder()
        .add(paragraphs(), Occur.FILTER)
        .add(compile(clause), Occur.MUST_NOT)
        .build();
  }

  private org.apache.lucene.search.Query identifier(Symbol symbol, Optional<String> label) {
    String name = symbol.canonical();
    org.apache.lucene.search.Query bearing = facet(Facet.SYMBOL, name);
    org.apache.lucene.search.Query citing = facet(Facet.CITES, name);
    if (label.isEmpty()) {
      return inSteps(List.of(citing, bearing));
    }
    String key = Labels.key(label.get());
    org.apache.lucene.search.Query numbered =
        new BooleanQuery.Builder()
            .add(bearing, Occur.FILTER)
            .add(facet(Facet.SECTION, Section.PREAMBULAR.word()), Occur.MUST_NOT)
            .build();
    org.apache.lucene.search.Query itself = filtered(numbered, term(Schema.LABEL, key));
    org.apache.lucene.search.Query below =
        filtered(numbered, new PrefixQuery(new Term(Schema.LABEL, Labels.sub(key))));
    org.apache.lucene.search.Query pinpoint =
        term(Schema.PINPOINT, ParagraphMapper.pinpoint(name, label.get()));
    return inSteps(List.of(citing, pinpoint, below, itself));
  }

  /// Any of them, each a step above the one before, whatever words there are beside them.
  private org.apache.lucene.search.Query inSteps(List<org.apache.lucene.search.Query> rising) {
    List<org.apache.lucene.search.Query> steps = new ArrayList<>();
    for (int i = 0; i < rising.size(); i++) {
      steps.add(boosted(constant(rising.get(i)), Math.pow(profile.identifierStep(), i + 1)));
    }
    return any(steps);
  }

  private org.apache.lucene.search.Query inEachLanguage(
      Function<String, org.apache.lucene.search.Query> inField) {
    return any(languages.stream().map(Schema::text).map(inField).toList());
  }

  private static org.apache.lucene.search.Query all(List<org.apache.lucene.search.Query> clauses) {
    return joined(clauses, Occur.MUST);
  }

  static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> clauses) {
    return joined(clauses, Occur.SHOULD);
  }

  private static org.apache.lucene.search.Query joined(
      List<org.apache.lucene.search.Query> clauses, Occur occur) {
    if (clauses.size() == 1) {
      return clauses.getFirst();
    }
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    clauses.forEach(clause -> joined.add(clause, occur));
    return joined.build();
  }

  private static org.apache.lucene.search.Query filtered(
      org.apache.lucene.search.Query query, org.apache.lucene.search.Query filter) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static org.apache.lucene.search.Query constant(org.apache.lucene.search.Query query) {
    return new ConstantScoreQuery(query);
  }

  private static org.apache.lucene.search.Query boosted(
      org.apache.lucene.search.Query query, double factor) {
    return new BoostQuery(query, (float) factor);
  }

  /// The paragraphs that have a value of a facet.
  public static org.apache.lucene.search.Query facet(Facet facet, String value) {
    return term(Schema.facet(facet), value);
  }

  private static org.apache.lucene.search.Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
