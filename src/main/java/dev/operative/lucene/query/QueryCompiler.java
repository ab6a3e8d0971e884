package dev.operative.lucene.query;

import dev.operative.document.Language;
import dev.operative.lucene.schema.Schema;
import dev.operative.search.Deadline;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// Turns a query into Lucene's form, for one state of the index. What a form matches never depends on the profile; only
/// ranking does.
///
/// A provision matches a query of words when its text in one language satisfies all that is wanted: nothing is pieced
/// together from two languages. What is not wanted must be in none of its texts. Its score is that of its best language.
public final class QueryCompiler {
  /// What wildcards stand for in a query that asks of one language; Lucene counts it again in each language.
  private static final int MOST_CLAUSES = ExpansionLimitException.TOGETHER;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final IndexReader words;
  private final Expansion expansion;
  private final RankingProfile profile;
  private final Optional<Language> own;
  // Each language asks for the same.
  private final IdentityHashMap<Query, org.apache.lucene.search.Query> excluded =
      new IdentityHashMap<>();

  /// @param words has the words of the index, for which wildcards and fuzzy words stand
  /// @param deadline when looking for them is given up
  /// @param own the language that the query was typed in; matches in others count less. Empty when all count the same
  public QueryCompiler(
      IndexReader words, Deadline deadline, RankingProfile profile, Optional<Language> own) {
    this.words = words;
    this.expansion = new Expansion(words, deadline);
    this.profile = profile;
    this.own = own;
  }

  /// Compiles a query. Whatever it is, only provisions match.
  ///
  /// @throws ExpansionLimitException when a wildcard or fuzzy word stands for too many words, or
  ///     all of them together do
  /// @throws Deadline.PassedException when the deadline passes meanwhile
  public CompiledQuery compile(Query query) {
    if (!query.asksOfText()) {
      return new CompiledQuery(
          new LanguageCompiler(expansion, profile, this, Optional.empty()).compile(query),
          Map.of());
    }
    Map<Language, org.apache.lucene.search.Query> byLanguage = new HashMap<>();
    List<org.apache.lucene.search.Query> each = new ArrayList<>();
    for (Language language : Schema.languages(words)) {
      org.apache.lucene.search.Query compiled =
          new LanguageCompiler(expansion, profile, this, Optional.of(language)).compile(query);
      byLanguage.put(language, compiled);
      each.add(
          own.isEmpty() || own.get().equals(language)
              ? compiled
              : new BoostQuery(compiled, (float) profile.translation().otherLanguage()));
    }
    return new CompiledQuery(
        each.isEmpty() ? TextQueries.NOTHING : new DisjunctionMaxQuery(each, 0), byLanguage);
  }

  /// What is not wanted, in whichever language.
  org.apache.lucene.search.Query excluded(Query unwanted) {
    org.apache.lucene.search.Query known = excluded.get(unwanted);
    if (known == null) {
      known = compile(unwanted).whole();
      excluded.put(unwanted, known);
    }
    return known;
  }

  /// The provisions that have a value of a facet.
  public static org.apache.lucene.search.Query facet(Facet facet, String value) {
    return new TermQuery(new Term(Schema.facet(facet), value));
  }
}
