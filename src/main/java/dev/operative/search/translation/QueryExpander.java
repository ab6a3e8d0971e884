package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.query.Query;
import dev.operative.search.service.Expansion;
import dev.operative.search.service.Translation;
import dev.operative.search.service.Translator;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Adds to a query what it is called in the other language, and other names in its own.
///
/// - Bare words are looked up longest-first; each name found, and each word that is none, must occur in a
///   paragraph in the paragraph's own language. A quoted phrase is translated when every word of it is, and
///   has no other names in its own language.
/// - What is excluded (`-word`) is excluded in the other language too, or the version of a paragraph that
///   was excluded would come back; but not when the same thing is asked for under another name.
/// - A symbol typed among the words may be spared like one of them when too little is found.
/// - When too little is found, neighbouring matters may stand for a name (`border management` for `border controls`), and
///   a Chinese name may stand in parts; but not for a quoted phrase.
/// - Wildcards, fuzzy words, proximity and everything that is no text (symbols, years, verbs by field) mean
///   what they say and are left alone.
///
/// The number of added clauses has a limit however long the query is. Safe for use by several threads.
public final class QueryExpander implements Translator {
  /// How many stretches of one query are translated at most; the rest are searched as typed.
  static final int LIMIT = 32;

  private final FormAnalyzer analyzer;
  private final List<FormTable> tables;
  private final List<FormTable> learnt;

  /// @param tables where names are looked up, the first to be preferred among equally long finds
  /// @param learnt where words are looked up that are part of no name, as an index taught them
  public QueryExpander(FormAnalyzer analyzer, List<FormTable> tables, List<FormTable> learnt) {
    this.analyzer = analyzer;
    this.tables = List.copyOf(tables);
    this.learnt = List.copyOf(learnt);
  }

  /// An expander that knows a vocabulary's tables and glossaries.
  public static QueryExpander of(Vocabulary vocabulary, Glossaries glossaries) {
    FormAnalyzer analyzer = new FormAnalyzer();
    return new QueryExpander(
        analyzer, new Lexicon(analyzer).tables(vocabulary, glossaries), List.of());
  }

  @Override
  public Expansion translate(Query query) {
    return new Expander(new BareWords(analyzer, tables, learnt)).expand(query);
  }

  @Override
  public Expansion keep(Query query) {
    return new Expander(new BareWords(analyzer, List.of(), List.of())).expand(query);
  }

  /// The work on one query.
  private static final class Expander {
    private final BareWords words;
    private final Set<Translation> shown = new LinkedHashSet<>();
    private final Set<Translation> looser = new LinkedHashSet<>();
    private final Set<Query> renderings = new HashSet<>();

    Expander(BareWords words) {
      this.words = words;
    }

    Expansion expand(Query query) {
      List<Query> clauses = query instanceof Query.And and ? and.clauses() : List.of(query);
      List<Query> bare = clauses.stream().filter(Expander::isBare).toList();
      List<Group> groups =
          groups(bare, bare.size() == clauses.size() ? Context.NONE : Context.OTHER_WORDS);
      List<Query> others = new ArrayList<>();
      for (Query clause : clauses) {
        if (!isBare(clause)) {
          others.add(nested(clause));
        }
      }
      List<Unit> units = new ArrayList<>();
      groups.forEach(group -> group.units().forEach(unit -> units.add(unit.loosely())));
      List<Query> needed = new ArrayList<>();
      for (Query other : others) {
        if (other instanceof Query.Identifier) {
          units.add(Unit.untranslated(other, Language.ENGLISH));
        } else {
          needed.add(other);
        }
      }
      Query full = groups.isEmpty() ? query : withOthers(all(bare, groups), others);
      int count = units.size();
      return new Expansion(
          full,
          count < 3 && !loosened(groups)
              ? Optional.empty()
              : Optional.of(withOthers(some(units, most(count)), needed)),
          third(count) >= most(count)
              ? Optional.empty()
              : Optional.of(withOthers(some(units, third(count)), needed)),
          groups.isEmpty() && !isText(query)
              ? Optional.empty()
              : Optional.of(beside(groups, others)),
          List.copyOf(shown),
          List.copyOf(looser));
    }

    private static boolean loosened(List<Group> groups) {
      return groups.stream()
          .flatMap(group -> group.units().stream())
          .anyMatch(unit -> !unit.looser().isNothing());
    }

    private static Query beside(List<Group> groups, List<Query> others) {
      return groups.isEmpty() || others.isEmpty() ? new Query.All() : Clauses.and(others);
    }

    private static boolean isText(Query query) {
      return query instanceof Query.Or or
          ? or.clauses().stream().allMatch(Expander::isText)
          : isBare(query);
    }

    private static boolean isBare(Query clause) {
      return clause instanceof Query.Word
          || (clause instanceof Query.Phrase phrase && phrase.slop() == 0);
    }

    private static Query withOthers(Query core, List<Query> others) {
      List<Query> clauses = new ArrayList<>();
      clauses.add(core);
      clauses.addAll(others);
      return Clauses.and(clauses);
    }

    private List<Group> groups(List<Query> bare, Context context) {
      List<Group> groups = new ArrayList<>();
      List<Query.Word> run = new ArrayList<>();
      boolean onlyWords = bare.stream().allMatch(Query.Word.class::isInstance);
      boolean onePhrase = bare.size() == 1 && !onlyWords;
      for (Query clause : bare) {
        if (clause instanceof Query.Word word) {
          run.add(word);
        } else if (clause instanceof Query.Phrase phrase) {
          groups.addAll(words.groups(run, Context.OTHER_WORDS));
          run.clear();
          groups.add(Group.of(words.phrase(phrase, onePhrase ? context : Context.OTHER_WORDS)));
        }
      }
      groups.addAll(words.groups(run, onlyWords ? context : Context.OTHER_WORDS));
      return groups.stream().map(this::record).toList();
    }

    /// Notes what a group adds, or takes its translations away when the query has enough of them.
    private Group record(Group group) {
      List<Unit> units = new ArrayList<>();
      for (Unit unit : group.units()) {
        boolean over = shown.size() + unit.translations().size() > LIMIT;
        Unit kept = over ? Unit.untranslated(unit.typed(), unit.language()) : unit;
        if (looser.size() + kept.looser().translations().size() > LIMIT) {
          kept = kept.strictly();
        }
        looser.addAll(kept.looser().translations());
        shown.addAll(kept.translations());
        renderings.addAll(kept.renderings());
        units.add(kept);
      }
      return new Group(group.typed(), group.language(), units);
    }

    private static Query all(List<Query> bare, List<Group> groups) {
      boolean expanded =
          groups.stream().flatMap(group -> group.units().stream()).anyMatch(Unit::isExpanded);
      if (!expanded) {
        return Clauses.and(bare);
      }
      List<Query> languages = new ArrayList<>();
      for (Language language : Languages.bundled().all()) {
        languages.add(
            new Query.In(language, Clauses.and(groups.stream().map(g -> g.in(language)).toList())));
      }
      return new Query.Or(languages);
    }

    private static int most(int count) {
      return count / 2 + 1;
    }

    /// One word of several is not what was asked for.
    private static int third(int count) {
      return Math.max(2, count / 3);
    }

    /// So many of the units. In the other language a unit that has no rendering is missing like any other that a
    /// paragraph lacks, so that neither language is asked for less than the other.
    private static Query some(List<Unit> units, int minimum) {
      if (units.stream().noneMatch(Unit::isExpanded)) {
        return new Query.AtLeast(units.stream().map(Unit::typed).toList(), minimum);
      }
      List<Query> languages = new ArrayList<>();
      for (Language language : Languages.bundled().all()) {
        languages.add(
            new Query.In(
                language,
                new Query.AtLeast(
                    units.stream().map(unit -> unit.in(language)).toList(), minimum)));
      }
      return new Query.Or(languages);
    }

    private Query nested(Query query) {
      return switch (query) {
        case Query.Word word -> inner(word);
        case Query.Phrase phrase when phrase.slop() == 0 -> inner(phrase);
        case Query.And and -> inner(and);
        case Query.Or or -> new Query.Or(or.clauses().stream().map(this::nested).toList());
        case Query.Boosted boosted -> new Query.Boosted(nested(boosted.clause()), boosted.factor());
        case Query.Not not -> new Query.Not(excluded(not.clause()));
        default -> query;
      };
    }

    private Query inner(Query query) {
      List<Query> clauses = query instanceof Query.And and ? and.clauses() : List.of(query);
      List<Query> bare = clauses.stream().filter(Expander::isBare).toList();
      List<Group> groups = groups(bare, Context.OTHER_WORDS);
      List<Query> others =
          clauses.stream().filter(clause -> !isBare(clause)).map(this::nested).toList();
      return groups.isEmpty() ? query : withOthers(all(bare, groups), others);
    }

    private Unit word(Query.Word word) {
      return Group.asOne(word, words.groups(List.of(word), Context.NONE));
    }

    private Query excluded(Query query) {
      if (query instanceof Query.Or or) {
        return new Query.Or(or.clauses().stream().map(this::excluded).toList());
      }
      if (!isBare(query)) {
        return query;
      }
      Unit unit =
          query instanceof Query.Phrase phrase
              ? words.phrase(phrase, Context.NONE)
              : word((Query.Word) query);
      boolean asked = unit.renderings().stream().anyMatch(renderings::contains);
      if (unit.renderings().isEmpty() || asked) {
        return query;
      }
      List<Query> forms = new ArrayList<>();
      forms.add(query);
      forms.add(
          new Query.In(
              Languages.bundled().others(unit.language()).getFirst(),
              Clauses.or(unit.renderings())));
      shown.addAll(unit.translations());
      return new Query.Or(forms);
    }
  }
}
