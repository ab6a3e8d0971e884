package dev.operative.search.terms;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.Highlight;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Translation;
import dev.operative.search.service.Translator;
import dev.operative.search.terms.TermEntry.RenderingCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks terms up: in the tables, and in the paragraphs of an index. On an index without counterparts the
/// tables alone answer, with the term's own lines.
public final class TermLookup {
  /// In how many paragraphs renderings are counted; those are the best matches for the term.
  public static final int LOOKED_AT = 200;

  /// How many characters a term may have; what is longer is no term.
  public static final int LONGEST_TERM = 200;

  private final IndexView view;
  private final Languages languages;
  private final Translator translator;

  public TermLookup(IndexView view, Languages languages, Translator translator) {
    this.view = view;
    this.languages = languages;
    this.translator = translator;
  }

  /// Looks a term up.
  ///
  /// @param term a word or phrase in any language
  /// @param lines how many lines of context are wanted, 0 or more
  /// @return what is known, lines that are there in another language too before the others; without renderings and lines when nothing is
  public TermEntry look(String term, int lines) {
    Query.Phrase phrase = new Query.Phrase(term.strip(), 0);
    if (term.isBlank()) {
      return new TermEntry(term, List.of(), List.of(), List.of());
    }
    List<Translation> known = translations(term.strip());
    Occurrences found = occurrences(phrase, languages.candidates(term));
    Language language = found.language();
    List<Hit> hits = found.hits();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Language> others = languages.others(language);
    List<String> renderings =
        others.stream().flatMap(other -> names(known, other).stream()).toList();
    List<Concordance> beside = new ArrayList<>();
    List<Concordance> alone = new ArrayList<>();
    Map<ParagraphId, IndexedParagraph> counterparts = counterparts(hits, others);
    for (Hit hit : hits) {
      Optional<IndexedParagraph> counterpart =
          Optional.ofNullable(counterparts.get(hit.found().paragraph().id()));
      Optional<String> used =
          counterpart.flatMap(other -> longestIn(other.paragraph().text(), renderings));
      used.ifPresent(text -> counts.merge(text, 1, Integer::sum));
      List<Concordance> alike = counterpart.isPresent() ? beside : alone;
      if (alike.size() < lines) {
        alike.add(
            new Concordance(line(hit), counterpart.map(other -> line(other, used.orElse("")))));
      }
    }
    return new TermEntry(
        term.strip(),
        counted(known, others, counts),
        names(known, language),
        Stream.concat(beside.stream(), alone.stream()).limit(lines).toList());
  }

  /// The versions in the first other language that has one, by the ids of what was found. A version whose text is not in
  /// the language that its document claims is none.
  private Map<ParagraphId, IndexedParagraph> counterparts(List<Hit> hits, List<Language> others) {
    Map<ParagraphId, IndexedParagraph> counterparts = new HashMap<>();
    view.provisions(hits.stream().map(hit -> hit.found().paragraph().id()).toList())
        .forEach(
            (id, provision) ->
                others.stream()
                    .flatMap(other -> provision.in(other).stream())
                    .filter(text -> others.contains(text.paragraph().language()))
                    .findFirst()
                    .ifPresent(text -> counterparts.put(id, text)));
    return counterparts;
  }

  /// What the whole term is called, or, when no table has it, what its words are.
  private List<Translation> translations(String term) {
    List<Query> words = new ArrayList<>();
    for (String word : term.split("\\s+", -1)) {
      words.add(new Query.Word(word));
    }
    List<Translation> all =
        new ArrayList<>(translator.translate(new Query.And(words)).translations());
    String wanted = term.toLowerCase(Locale.ROOT);
    List<Translation> whole =
        all.stream().filter(t -> t.from().toLowerCase(Locale.ROOT).equals(wanted)).toList();
    return whole.isEmpty() ? all : whole;
  }

  /// Where a term stands in a language.
  private record Occurrences(Language language, List<Hit> hits) {}

  /// Those in the first language that has any, of those that a term may be of.
  private Occurrences occurrences(Query phrase, List<Language> candidates) {
    return candidates.stream()
        .map(language -> new Occurrences(language, hits(phrase, language)))
        .filter(found -> !found.hits().isEmpty())
        .findFirst()
        .orElse(new Occurrences(candidates.getFirst(), List.of()));
  }

  private List<Hit> hits(Query phrase, Language language) {
    Query wanted = new Query.In(language, phrase);
    return view.search(
            new SearchRequest(
                wanted,
                Optional.of(wanted),
                new Filters(
                    Map.of(Facet.SECTION, Set.of("preambular", "operative", "narrative")),
                    Optional.empty(),
                    Optional.empty()),
                Sort.RELEVANCE,
                RepeatsMode.NONE,
                Optional.of(language),
                Optional.of(language),
                0,
                LOOKED_AT,
                Set.of(),
                0,
                RankingProfile.DEFAULT))
        .hits();
  }

  private static List<RenderingCount> counted(
      List<Translation> known, List<Language> languages, Map<String, Integer> counts) {
    Map<String, RenderingCount> renderings = new LinkedHashMap<>();
    for (Translation translation : known) {
      for (Language language : languages) {
        for (String text : translation.to(language)) {
          int learnt =
              text.equals(translation.to(language).getFirst()) ? translation.evidence() : 0;
          renderings.putIfAbsent(
              text,
              new RenderingCount(text, translation.source(), counts.getOrDefault(text, 0), learnt));
        }
      }
    }
    return renderings.values().stream()
        .sorted(Comparator.comparingInt((RenderingCount count) -> -count.paragraphs()))
        .toList();
  }

  private static List<String> names(List<Translation> known, Language language) {
    return known.stream()
        .flatMap(translation -> translation.to(language).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> longestIn(String text, List<String> forms) {
    return forms.stream()
        .filter(form -> literally(form).matcher(text).find())
        .max(Comparator.comparingInt(String::length));
  }

  private static Pattern literally(String form) {
    return Pattern.compile(Pattern.quote(form), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static ContextLine line(Hit hit) {
    Highlight first =
        hit.highlights().isEmpty() ? new Highlight(0, 0) : hit.highlights().getFirst();
    return ContextLine.around(hit.found(), first.start(), first.end());
  }

  private static ContextLine line(IndexedParagraph found, String keyword) {
    Matcher matcher = literally(keyword).matcher(found.paragraph().text());
    return matcher.find()
        ? ContextLine.around(found, matcher.start(), matcher.end())
        : ContextLine.around(found, 0, 0);
  }
}
