package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.RankingProfile;
import dev.operative.search.RankingProfile.Widening;
import dev.operative.search.query.Query;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.Translation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// The expansion of one query.
final class QueryExpansion {
  /// A stretch of more Chinese characters is a sentence rather than a word.
  private static final int LONGEST_WORD = 4;

  private final BareWords words;
  private final Languages languages;
  private final Widening widening;
  private final Set<Translation> shown = new LinkedHashSet<>();
  private final Set<Translation> fallback = new LinkedHashSet<>();
  private final Set<Query> renderings = new HashSet<>();

  QueryExpansion(BareWords words, RankingProfile profile) {
    this.words = words;
    this.languages = words.languages();
    this.widening = profile.widening();
  }

  ExpandedQuery expand(Query query) {
    List<Query> clauses = clauses(query);
    List<Query> bare = clauses.stream().filter(QueryExpansion::isBare).toList();
    List<SegmentGroup> groups =
        groups(bare, bare.size() == clauses.size() ? Context.NONE : Context.OTHER_WORDS);
    List<Query> others = new ArrayList<>();
    for (Query clause : clauses) {
      if (!isBare(clause)) {
        others.add(nested(clause));
      }
    }
    List<QuerySegment> segments = new ArrayList<>();
    groups.forEach(group -> group.segments().forEach(segment -> segments.add(segment.loosely())));
    List<Query> needed = new ArrayList<>();
    for (Query other : others) {
      if (other instanceof Query.Identifier) {
        segments.add(QuerySegment.untranslated(other, languages.rules(languages.first())));
      } else {
        needed.add(other);
      }
    }
    Query full = groups.isEmpty() ? query : withOthers(all(bare, groups), others);
    int count = segments.size();
    return new ExpandedQuery(
        full,
        widening.most(count) >= count && !loosened(groups)
            ? Optional.empty()
            : Optional.of(withOthers(some(segments, widening::most), needed)),
        count < 2 ? Optional.empty() : Optional.of(withOthers(some(segments, all -> 1), needed)),
        terms(groups),
        List.copyOf(shown),
        List.copyOf(fallback));
  }

  /// What share of the typed words a table of terms lists. One word alone is as sure as a term: who types it wants what has
  /// it before what only means something like it.
  private static double terms(List<SegmentGroup> groups) {
    List<QuerySegment> segments =
        groups.stream().flatMap(group -> group.segments().stream()).toList();
    if (segments.size() == 1 && segments.getFirst().length() <= LONGEST_WORD) {
      return 1;
    }
    int all = segments.stream().mapToInt(QuerySegment::length).sum();
    int listed =
        segments.stream().filter(QuerySegment::isTerm).mapToInt(QuerySegment::length).sum();
    return all == 0 ? 0 : (double) listed / all;
  }

  /// Whether something may stand for a segment, or a segment may be spared in another language.
  private static boolean loosened(List<SegmentGroup> groups) {
    List<QuerySegment> segments =
        groups.stream().flatMap(group -> group.segments().stream()).toList();
    return segments.stream().anyMatch(segment -> !segment.fallback().isNothing())
        || segments.stream().map(QuerySegment::evidence).distinct().count() > 1;
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

  private List<SegmentGroup> groups(List<Query> bare, Context context) {
    List<SegmentGroup> groups = new ArrayList<>();
    List<Query.Word> run = new ArrayList<>();
    boolean onlyWords = bare.stream().allMatch(Query.Word.class::isInstance);
    boolean onePhrase = bare.size() == 1 && !onlyWords;
    for (Query clause : bare) {
      if (clause instanceof Query.Word word) {
        run.add(word);
      } else if (clause instanceof Query.Phrase phrase) {
        groups.addAll(words.groups(run, Context.OTHER_WORDS));
        run.clear();
        groups.add(
            SegmentGroup.of(words.phrase(phrase, onePhrase ? context : Context.OTHER_WORDS)));
      }
    }
    groups.addAll(words.groups(run, onlyWords ? context : Context.OTHER_WORDS));
    return groups.stream().map(this::record).toList();
  }

  /// Notes what a group adds, or takes its translations away when the query has enough of them.
  private SegmentGroup record(SegmentGroup group) {
    List<QuerySegment> segments = new ArrayList<>();
    for (QuerySegment segment : group.segments()) {
      boolean over = shown.size() + segment.translations().size() > QueryExpander.MOST_TRANSLATIONS;
      QuerySegment kept =
          over ? QuerySegment.untranslated(segment.typed(), segment.rules()) : segment;
      if (fallback.size() + kept.fallback().translations().size()
          > QueryExpander.MOST_TRANSLATIONS) {
        kept = kept.strictly();
      }
      fallback.addAll(kept.fallback().translations());
      shown.addAll(kept.translations());
      kept.renderings().values().forEach(renderings::addAll);
      segments.add(kept);
    }
    return new SegmentGroup(group.typed(), group.rules(), segments);
  }

  private Query all(List<Query> bare, List<SegmentGroup> groups) {
    boolean expanded =
        groups.stream()
            .flatMap(group -> group.segments().stream())
            .anyMatch(QuerySegment::isExpanded);
    if (!expanded) {
      return Clauses.and(bare);
    }
    List<Query> byLanguage = new ArrayList<>();
    for (Language language : languages.all()) {
      byLanguage.add(
          new Query.In(language, Clauses.and(groups.stream().map(g -> g.in(language)).toList())));
    }
    return new Query.Or(byLanguage);
  }

  /// So many of the segments. In another language a segment that has no rendering is missing like any other that a
  /// paragraph lacks, so that no language is asked for less than another; one whose rendering was only learnt
  /// may be missing where half of them are listed.
  private Query some(List<QuerySegment> segments, IntUnaryOperator minimum) {
    if (segments.stream().noneMatch(QuerySegment::isExpanded)) {
      List<Query> typed = segments.stream().map(QuerySegment::typed).toList();
      return new Query.AtLeast(typed, minimum.applyAsInt(typed.size()));
    }
    return new Query.Or(
        languages.all().stream()
            .<Query>map(language -> new Query.In(language, some(segments, minimum, language)))
            .toList());
  }

  private static Query some(
      List<QuerySegment> segments, IntUnaryOperator minimum, Language language) {
    List<Query> all = new ArrayList<>();
    List<Query> listed = new ArrayList<>();
    for (QuerySegment segment : segments) {
      boolean own = segment.language().equals(language);
      all.addAll(own ? segment.counted() : List.of(segment.in(language)));
      if (!segment.maySpare(language)) {
        listed.add(segment.in(language));
      }
    }
    int least = minimum.applyAsInt(all.size());
    Query some = new Query.AtLeast(all, least);
    boolean spared = listed.size() < least && 2 * listed.size() >= segments.size();
    return spared ? new Query.Or(List.of(some, Clauses.and(listed))) : some;
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

  private List<Query> clauses(Query query) {
    return words.excerpt(query instanceof Query.And and ? and.clauses() : List.of(query));
  }

  private Query inner(Query query) {
    List<Query> clauses = clauses(query);
    List<Query> bare = clauses.stream().filter(QueryExpansion::isBare).toList();
    List<SegmentGroup> groups = groups(bare, Context.OTHER_WORDS);
    List<Query> others =
        clauses.stream().filter(clause -> !isBare(clause)).map(this::nested).toList();
    return groups.isEmpty() ? query : withOthers(all(bare, groups), others);
  }

  private QuerySegment word(Query.Word word) {
    List<SegmentGroup> groups = words.groups(List.of(word), Context.EXCLUDED);
    return groups.size() == 1
        ? groups.getFirst().asOne()
        : QuerySegment.untranslated(word, languages.rules(languages.first()));
  }

  private Query excluded(Query query) {
    if (query instanceof Query.Or or) {
      return new Query.Or(or.clauses().stream().map(this::excluded).toList());
    }
    if (!isBare(query)) {
      return query;
    }
    QuerySegment segment =
        query instanceof Query.Phrase phrase
            ? words.phrase(phrase, Context.EXCLUDED)
            : word((Query.Word) query);
    boolean asked =
        segment.renderings().values().stream().flatMap(List::stream).anyMatch(renderings::contains);
    if (segment.renderings().isEmpty() || asked) {
      return query;
    }
    List<Query> forms = new ArrayList<>();
    forms.add(query);
    languages.all().stream()
        .filter(language -> segment.renderings().containsKey(language))
        .map(language -> new Query.In(language, Clauses.or(segment.renderings(language))))
        .forEach(forms::add);
    shown.addAll(segment.translations());
    return new Query.Or(forms);
  }
}
