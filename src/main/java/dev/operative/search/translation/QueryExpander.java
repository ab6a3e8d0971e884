package dev.operative.search.translation;

import dev.operative.language.Languages;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Query;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.Translator;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;

/// Adds to a query what it is called in the other languages, and other names in its own.
///
/// - Bare words are looked up longest-first; each name found, and each word that is none, must occur in a
///   paragraph in the paragraph's own language. A quoted phrase is translated when every word of it is, and
///   has no other names in its own language.
/// - What is excluded (`-word`) is excluded in the other languages too, or the version of a paragraph that
///   was excluded would come back; but not when the same thing is asked for under another name.
/// - A symbol typed among the words may be spared like one of them when too little is found.
/// - When too little is found, neighbouring matters may stand for a name (`border management` for `border controls`), and
///   a name written without spaces may stand in parts; but not for a quoted phrase.
/// - Where nothing but words was typed, the United Nations' words may stand for plain ones (`asset freeze` for `frozen bank account`), at a lower weight.
/// - Words that ask (`what does the UN say about`, 怎么说) are left out where there are others.
/// - Wildcards, fuzzy words, proximity and everything that is no text (symbols, years, verbs by field) mean
///   what they say and are left alone.
///
/// The number of added clauses has a limit however long the query is, and so has the number of bare words that are searched
/// ([Excerpt]). Safe for use by several threads.
public final class QueryExpander implements Translator {
  /// How many translations a query gets at most, which bounds what it costs; the rest is searched as typed.
  static final int MOST_TRANSLATIONS = 32;

  private final FormAnalyzer analyzer;
  private final List<FormTable> tables;
  private final List<FormTable> learnt;
  private final PlainWords plain;

  /// @param tables where names are looked up, the first to be preferred among equally long finds
  /// @param learnt where words are looked up that are part of no name, as an index taught them
  /// @param plain where plain words are looked up, which have other names
  public QueryExpander(
      FormAnalyzer analyzer, List<FormTable> tables, List<FormTable> learnt, FormTable plain) {
    this.analyzer = analyzer;
    this.tables = List.copyOf(tables);
    this.learnt = List.copyOf(learnt);
    this.plain = new PlainWords(plain);
  }

  /// An expander that knows a vocabulary's tables and glossaries.
  public static QueryExpander of(
      Languages languages, Vocabulary vocabulary, Glossaries glossaries) {
    FormAnalyzer analyzer = new FormAnalyzer(languages);
    Lexicon lexicon = new Lexicon(analyzer);
    return new QueryExpander(
        analyzer,
        glossaries.tablesBefore(lexicon.tables(vocabulary), analyzer),
        List.of(),
        lexicon.plainWords(vocabulary));
  }

  @Override
  public ExpandedQuery translate(Query query, RankingProfile profile) {
    Query asked = QuestionFrame.without(analyzer.languages(), query);
    return expand(
        asked, new NameLookup(tables, learnt), isWords(asked) ? plain : PlainWords.NONE, profile);
  }

  @Override
  public ExpandedQuery keep(Query query, RankingProfile profile) {
    return expand(
        QuestionFrame.without(analyzer.languages(), query),
        new NameLookup(List.of(), List.of()),
        PlainWords.NONE,
        profile);
  }

  /// Whether nothing but words was typed, and symbols among them.
  private static boolean isWords(Query query) {
    return switch (query) {
      case Query.Word word -> true;
      case Query.Identifier identifier -> true;
      case Query.And(List<Query> clauses) -> clauses.stream().allMatch(QueryExpander::isWords);
      default -> false;
    };
  }

  private ExpandedQuery expand(
      Query query, NameLookup names, PlainWords plainWords, RankingProfile profile) {
    BareWords words = new BareWords(analyzer, names, plainWords, profile.translation());
    return new QueryExpansion(words, profile).expand(query);
  }
}
