package dev.operative.lucene.query;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.language.Piece;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.lucene.schema.Labels;
import dev.operative.lucene.schema.ProvisionMapper;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/// Turns a query into Lucene's form, as the text of one language is judged by it, or as what is judged by no text.
final class LanguageCompiler {
  /// By what factor each way of answering to an identifier stands above the next: words beside it never make up for one.
  private static final double STEP = 10;

  private final Expansion expansion;
  private final RankingProfile profile;
  private final QueryCompiler whole;
  private final Optional<Language> language;
  private final double chapeaux;

  /// @param whole compiles what is not judged by one language
  /// @param language the language whose text is judged; empty when none is
  LanguageCompiler(
      Expansion expansion,
      RankingProfile profile,
      QueryCompiler whole,
      Optional<Language> language) {
    this(expansion, profile, whole, language, 0);
  }

  /// @param chapeaux what a word in the chapeaux counts; 0 when it does not
  private LanguageCompiler(
      Expansion expansion,
      RankingProfile profile,
      QueryCompiler whole,
      Optional<Language> language,
      double chapeaux) {
    this.expansion = expansion;
    this.profile = profile;
    this.whole = whole;
    this.language = language;
    this.chapeaux = chapeaux;
  }

  org.apache.lucene.search.Query compile(Query query) {
    return switch (query) {
      case Query.All() -> provisions();
      case Query.None() -> TextQueries.NOTHING;
      case Query.Word(String text) ->
          chapeaux > 0 ? any(List.of(word(text), boosted(inChapeaux(text), chapeaux))) : word(text);
      case Query.WithChapeaux(Query clause, double weight) ->
          new LanguageCompiler(expansion, profile, whole, language, weight).compile(clause);
      case Query.Phrase(String text, int slop) -> phrase(text, slop);
      case Query.Wildcard(String pattern) -> printed(expansion.wildcard(text(), pattern));
      case Query.Fuzzy(String text, int edits) -> printed(expansion.fuzzy(text(), text, edits));
      case Query.Near near -> new ProximityCompiler(expansion, text()).near(near);
      case Query.SameSentence sentence ->
          new ProximityCompiler(expansion, text()).sameSentence(sentence);
      case Query.And(List<Query> clauses) -> and(clauses);
      case Query.Or(List<Query> clauses) -> oneOf(clauses);
      case Query.AtLeast(List<Query> clauses, int minimum) -> atLeast(clauses, minimum);
      case Query.Not(Query clause) -> not(clause);
      case Query.Boosted(Query clause, double factor) -> boosted(compile(clause), factor);
      case Query.In(Language only, Query clause) ->
          language.filter(only::equals).isPresent() ? inside(compile(clause)) : TextQueries.NOTHING;
      case Query.HasValue(Facet facet, String value) -> constant(QueryCompiler.facet(facet, value));
      case Query.Is(ParagraphId paragraph) -> constant(term(Schema.ADDRESS, paragraph.toString()));
      case Query.TextIn texts -> NamedTexts.any(List.of(texts));
      case Query.OfSymbol(Symbol symbol) ->
          constant(QueryCompiler.facet(Facet.SYMBOL, symbol.canonical()));
      case Query.Cites(Symbol symbol) ->
          constant(QueryCompiler.facet(Facet.CITES, symbol.canonical()));
      case Query.Years(int from, int to) ->
          from > to ? TextQueries.NOTHING : constant(IntField.newRangeQuery(Schema.YEAR, from, to));
      case Query.Labelled(String label) -> constant(term(Schema.LABEL, Labels.key(label)));
      case Query.Identifier(Symbol symbol, Optional<String> label) -> identifier(symbol, label);
    };
  }

  /// The field of the words of the language.
  private String text() {
    return Schema.text(language.orElseThrow());
  }

  /// All provisions that have a text in the language.
  private org.apache.lucene.search.Query provisions() {
    return constant(
        language
            .map(only -> QueryCompiler.facet(Facet.LANGUAGE, only.code()))
            .orElse(term(Schema.TYPE, Schema.PROVISION)));
  }

  /// Those of the matches that have a text in the language: a clause that asks of no text matches others too.
  private org.apache.lucene.search.Query inside(org.apache.lucene.search.Query clause) {
    return filtered(clause, provisions());
  }

  private org.apache.lucene.search.Query word(String text) {
    return word(text, text(), this::chinese);
  }

  private org.apache.lucene.search.Query inChapeaux(String text) {
    return word(text, Schema.chapeau(language.orElseThrow()), this::chineseInChapeaux);
  }

  /// A word as typed, in a field of words and, where it is Chinese, as that is matched.
  private static org.apache.lucene.search.Query word(
      String text, String field, Function<String, org.apache.lucene.search.Query> chinese) {
    List<org.apache.lucene.search.Query> pieces = new ArrayList<>();
    for (Piece piece : TypedText.pieces(text)) {
      switch (piece) {
        case Piece.Words words -> pieces.add(words(field, words));
        case Piece.Han han ->
            TextQueries.chineseBlocks(han).forEach(part -> pieces.add(chinese.apply(part)));
      }
    }
    return pieces.isEmpty() ? TextQueries.NOTHING : all(pieces);
  }

  private org.apache.lucene.search.Query chineseInChapeaux(String characters) {
    Language judged = language.orElseThrow();
    return characters.codePointCount(0, characters.length()) == 1
        ? term(Schema.chapeau(judged), characters)
        : TextQueries.pairs(Schema.chapeauPairs(judged), characters);
  }

  private static org.apache.lucene.search.Query words(String field, Piece.Words words) {
    org.apache.lucene.search.Query inOrder = TextQueries.phrase(field, words.terms());
    return words.solid().map(solid -> any(List.of(inOrder, term(field, solid)))).orElse(inOrder);
  }

  private org.apache.lucene.search.Query chinese(String characters) {
    if (characters.codePointCount(0, characters.length()) == 1) {
      return term(text(), characters);
    }
    return TextQueries.preferringWords(language.orElseThrow(), characters, profile.chineseWords());
  }

  private org.apache.lucene.search.Query phrase(String text, int slop) {
    List<Piece> pieces = TypedText.pieces(text);
    if (pieces.isEmpty()) {
      return TextQueries.NOTHING;
    }
    if (slop > 0) {
      return new ProximityCompiler(expansion, text()).phrase(pieces, slop);
    }
    if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Han han) {
      return chinese(han.characters());
    }
    List<String> terms = TextQueries.terms(pieces);
    return TextQueries.phrase(text(), terms);
  }

  private org.apache.lucene.search.Query printed(List<String> words) {
    return words.isEmpty() ? TextQueries.NOTHING : TextQueries.oneOf(text(), words);
  }

  private org.apache.lucene.search.Query and(List<Query> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Query clause : FunctionWords.withoutOptional(clauses)) {
      if (clause instanceof Query.Not(Query unwanted)) {
        all.add(whole.excluded(unwanted), Occur.MUST_NOT);
      } else {
        all.add(compile(clause), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(provisions(), Occur.FILTER);
    }
    return all.build();
  }

  /// Clauses that name texts become one, so that these are looked up and met together.
  private org.apache.lucene.search.Query oneOf(List<Query> clauses) {
    List<Query> naming = new ArrayList<>();
    List<org.apache.lucene.search.Query> compiled = new ArrayList<>();
    for (Query clause : clauses) {
      if (NamedTexts.areAllOf(clause)) {
        naming.add(clause);
      } else {
        compiled.add(compile(clause));
      }
    }
    if (!naming.isEmpty()) {
      compiled.add(NamedTexts.any(naming));
    }
    return new DisjunctionMaxQuery(compiled, (float) profile.alternatives());
  }

  private org.apache.lucene.search.Query atLeast(List<Query> clauses, int minimum) {
    if (minimum <= 0) {
      return provisions();
    }
    if (minimum > clauses.size()) {
      return TextQueries.NOTHING;
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    clauses.forEach(clause -> some.add(compile(clause), Occur.SHOULD));
    return some.setMinimumNumberShouldMatch(minimum).build();
  }

  private org.apache.lucene.search.Query not(Query clause) {
    return new BooleanQuery.Builder()
        .add(provisions(), Occur.FILTER)
        .add(whole.excluded(clause), Occur.MUST_NOT)
        .build();
  }

  private org.apache.lucene.search.Query identifier(Symbol symbol, Optional<String> label) {
    String name = symbol.canonical();
    org.apache.lucene.search.Query bearing = QueryCompiler.facet(Facet.SYMBOL, name);
    org.apache.lucene.search.Query citing = QueryCompiler.facet(Facet.CITES, name);
    if (label.isEmpty()) {
      return inSteps(List.of(citing, bearing));
    }
    String key = Labels.key(label.get());
    org.apache.lucene.search.Query numbered =
        new BooleanQuery.Builder()
            .add(bearing, Occur.FILTER)
            .add(QueryCompiler.facet(Facet.SECTION, Section.PREAMBULAR.word()), Occur.MUST_NOT)
            .build();
    org.apache.lucene.search.Query itself = filtered(numbered, term(Schema.LABEL, key));
    org.apache.lucene.search.Query below =
        filtered(numbered, new PrefixQuery(new Term(Schema.LABEL, Labels.sub(key))));
    org.apache.lucene.search.Query pinpoint =
        term(Schema.PINPOINT, ProvisionMapper.pinpoint(name, label.get()));
    return inSteps(List.of(citing, pinpoint, below, itself));
  }

  /// Any of them, each a step above the one before, whatever words there are beside them.
  private org.apache.lucene.search.Query inSteps(List<org.apache.lucene.search.Query> rising) {
    List<org.apache.lucene.search.Query> steps = new ArrayList<>();
    for (int i = 0; i < rising.size(); i++) {
      steps.add(boosted(constant(rising.get(i)), Math.pow(STEP, i + 1)));
    }
    return any(steps);
  }

  private static org.apache.lucene.search.Query all(List<org.apache.lucene.search.Query> clauses) {
    return joined(clauses, Occur.MUST);
  }

  private static org.apache.lucene.search.Query any(List<org.apache.lucene.search.Query> clauses) {
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

  private static org.apache.lucene.search.Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
