package dev.operative.search.translation;

import dev.operative.document.Language;
import dev.operative.language.LanguageRules;
import dev.operative.language.Languages;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Divides a run of bare words into segments, longest names first.
final class BareWords {
  /// A run of characters without spaces up to this length must occur as it stands, so it is one segment whatever it is made of.
  private static final int AS_IT_STANDS = 4;

  private final FormAnalyzer analyzer;
  private final NameLookup names;
  private final PlainWords plainWords;
  private final Alternatives alternatives;

  BareWords(
      FormAnalyzer analyzer,
      NameLookup names,
      PlainWords plainWords,
      RankingProfile.Translation profile) {
    this.analyzer = analyzer;
    this.names = names;
    this.plainWords = plainWords;
    this.alternatives = new Alternatives(analyzer, profile);
  }

  Languages languages() {
    return analyzer.languages();
  }

  /// As much of some clauses as is searched.
  List<Query> excerpt(List<Query> clauses) {
    return Excerpt.of(analyzer, clauses);
  }

  /// Divides words into groups: what was typed as one word with the segments it is made of.
  List<SegmentGroup> groups(List<Query.Word> words, Context context) {
    TokenRun run = run(words);
    List<Stretch> stretches = stretches(run);
    Context around = around(stretches, context);
    List<SegmentGroup> groups = new ArrayList<>();
    int next = 0;
    while (next < stretches.size()) {
      int last = next;
      int firstWord = run.word(stretches.get(next).start());
      int lastWord = run.lastWord(stretches.get(next).end() - 1);
      while (last + 1 < stretches.size() && run.word(stretches.get(last + 1).start()) <= lastWord) {
        last++;
        lastWord = Math.max(lastWord, run.lastWord(stretches.get(last).end() - 1));
      }
      groups.add(
          group(
              run,
              stretches.subList(next, last + 1),
              words.subList(firstWord, lastWord + 1),
              around));
      next = last + 1;
    }
    return groups;
  }

  /// Words as tokens. Of several languages that they may be of, it is the one of which the tables know most of them.
  private TokenRun run(List<Query.Word> words) {
    List<TokenRun> runs = TokenRun.of(analyzer, words);
    return runs.size() == 1
        ? runs.getFirst()
        : runs.stream().max(Comparator.comparingInt(this::known)).orElseThrow();
  }

  private int known(TokenRun run) {
    return stretches(run).stream()
        .filter(Stretch::isNamed)
        .mapToInt(stretch -> stretch.end() - stretch.start())
        .sum();
  }

  /// What stands around each of several stretches when `context` stands around all of them.
  private static Context around(List<Stretch> stretches, Context context) {
    return stretches.size() == 1 || context == Context.EXCLUDED ? context : Context.OTHER_WORDS;
  }

  /// The segment for words that must stand in this order: it is translated when every word of it is.
  QuerySegment phrase(Query.Phrase phrase, Context context) {
    TokenRun run = run(List.of(new Query.Word(phrase.text())));
    List<QuerySegment> segments = new ArrayList<>();
    List<Stretch> stretches = stretches(run);
    for (Stretch stretch : stretches) {
      Query typed = new Query.Phrase(run.text(stretch.start(), stretch.end()), 0);
      segments.add(segment(run, stretch, typed, around(stretches, context)));
    }
    LanguageRules rules = rules(run, 0, run.tokens().size());
    Map<Language, List<Query>> renderings = Clauses.all(segments, rules.language());
    if (renderings.isEmpty()) {
      return QuerySegment.untranslated(phrase, rules);
    }
    return new QuerySegment(
        phrase,
        rules,
        List.of(),
        renderings,
        SegmentGroup.evidence(segments),
        Fallback.NONE,
        segments.stream()
            .flatMap(segment -> segment.translations().stream())
            .filter(shown -> renderings.keySet().containsAll(shown.names().keySet()))
            .toList());
  }

  private LanguageRules rules(TokenRun run, int firstToken, int endToken) {
    return languages().rules(run.language(firstToken, endToken));
  }

  private List<Stretch> stretches(TokenRun run) {
    return plainWords.in(run, stretches(run, 0, run.tokens().size(), run::mayBreak));
  }

  private List<Stretch> stretches(TokenRun run, int start, int end, IntPredicate mayEnd) {
    List<Stretch> stretches = new ArrayList<>();
    int leftover = -1;
    int i = start;
    while (i < end) {
      FormTable.Match match =
          run.mayBreak(i) ? names.longest(run, i, mayEnd) : FormTable.Match.none(i);
      boolean named = !match.senses().isEmpty();
      Token token = run.tokens().get(i);
      boolean empty = token.isEmpty();
      if (leftover >= 0 && (named || empty || run.startsWord(i))) {
        stretches.add(new Stretch(leftover, i, List.of()));
        leftover = -1;
      }
      if (named) {
        stretches.add(new Stretch(i, match.end(), match.senses()));
        i = match.end();
        continue;
      }
      if (!empty && leftover < 0) {
        leftover = i;
      }
      i++;
    }
    if (leftover >= 0) {
      stretches.add(new Stretch(leftover, end, List.of()));
    }
    return stretches;
  }

  /// The parts of a name with what they are called, when it may be divided and every part has a name.
  private List<QuerySegment> parts(TokenRun run, Stretch stretch) {
    boolean divisible = stretch.senses().stream().anyMatch(sense -> sense.concept().divisible());
    if (!divisible) {
      return List.of();
    }
    FormTable.Match first =
        names.longest(run, stretch.start(), end -> end < stretch.end() && run.mayBreak(end));
    if (first.senses().isEmpty()) {
      return List.of();
    }
    List<Stretch> parts = new ArrayList<>();
    parts.add(new Stretch(stretch.start(), first.end(), first.senses()));
    parts.addAll(
        stretches(
            run, first.end(), stretch.end(), end -> end <= stretch.end() && run.mayBreak(end)));
    List<QuerySegment> segments = new ArrayList<>();
    for (Stretch part : parts) {
      if (part.senses().isEmpty()) {
        return List.of();
      }
      String text = run.text(part.start(), part.end());
      segments.add(
          alternatives.segment(
              text,
              new Query.Word(text),
              run.language(part.start(), part.end()),
              part.senses(),
              Context.OTHER_WORDS));
    }
    return segments.size() < 2 ? List.of() : segments;
  }

  private SegmentGroup group(
      TokenRun run, List<Stretch> stretches, List<Query.Word> words, Context context) {
    Query typed = Clauses.and(TokenRun.meaningful(analyzer.languages(), words));
    LanguageRules rules = rules(run, stretches.getFirst().start(), stretches.getLast().end());
    int length = stretches.getLast().end() - stretches.getFirst().start();
    if (stretches.size() == 1) {
      Stretch only = stretches.getFirst();
      return SegmentGroup.of(segment(run, only, typed, context));
    }
    return length <= AS_IT_STANDS || rules.isSpaced()
        ? SegmentGroup.of(asOne(run, typed, stretches, context))
        : new SegmentGroup(typed, rules, segments(run, named(stretches), context));
  }

  /// Stretches that were typed as one word; plain words count when they are all of it.
  private QuerySegment asOne(TokenRun run, Query typed, List<Stretch> stretches, Context context) {
    LanguageRules rules = rules(run, stretches.getFirst().start(), stretches.getLast().end());
    List<Stretch> names =
        stretches.stream()
            .map(each -> new Stretch(each.start(), each.end(), each.senses()))
            .toList();
    QuerySegment one = new SegmentGroup(typed, rules, segments(run, names, context)).asOne();
    return stretches
        .getFirst()
        .plain()
        .filter(use -> stretches.stream().allMatch(each -> each.plain().equals(Optional.of(use))))
        .map(use -> alternatives.segment(one, use.of(stretches.size())))
        .orElse(one);
  }

  private List<QuerySegment> segments(TokenRun run, List<Stretch> stretches, Context context) {
    List<QuerySegment> segments = new ArrayList<>();
    for (Stretch stretch : stretches) {
      String text = run.text(stretch.start(), stretch.end());
      segments.add(segment(run, stretch, new Query.Word(text), context));
    }
    return segments;
  }

  /// The stretches without the single characters that are left between names; all when no name is there.
  private static List<Stretch> named(List<Stretch> stretches) {
    List<Stretch> kept =
        stretches.stream()
            .filter(
                stretch ->
                    stretch.isNamed()
                        || stretch.plain().isPresent()
                        || stretch.end() - stretch.start() > 1)
            .toList();
    return kept.isEmpty() ? stretches : kept;
  }

  private QuerySegment segment(TokenRun run, Stretch stretch, Query typed, Context context) {
    QuerySegment whole =
        alternatives.segment(
            run.text(stretch.start(), stretch.end()),
            typed,
            run.language(stretch.start(), stretch.end()),
            stretch.senses(),
            context);
    QuerySegment apart = context == Context.EXCLUDED ? whole : whole.orParts(parts(run, stretch));
    return stretch.plain().map(use -> alternatives.segment(apart, use)).orElse(apart);
  }
}
