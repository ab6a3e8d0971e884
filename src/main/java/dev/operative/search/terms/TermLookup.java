package dev.operative.search.terms;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.language.Languages;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.SearchResult;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks terms up: in the tables, and in the paragraphs of an index. On an index without counterparts the
/// tables alone answer, with the term's own lines.
public final class TermLookup {
  /// In how many paragraphs renderings are counted; those are the best matches for the term.
  public static final int LOOKED_AT = 500;

  /// How many characters a term may have; what is longer is no term.
  public static final int LONGEST_TERM = 200;

  /// The sources of other words for a matter, which are no renderings of the term.
  private static final Set<String> NO_RENDERINGS = Set.of("thesaurus", "related");

  /// The sections that are text of their document.
  private static final Set<String> TEXT =
      Set.of(Section.PREAMBULAR.word(), Section.OPERATIVE.word(), Section.NARRATIVE.word());

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
  /// @return what is known, lines that are there in another language too before the others; without renderings and lines
  ///     when nothing is
  public TermEntry look(TermRequest request) {
    String term = request.term();
    if (term.isEmpty()) {
      return TermEntry.unknown(term);
    }
    Occurrences found = occurrences(request);
    List<Language> others = languages.others(found.language());
    List<Translation> all = translations(term);
    List<Translation> whole = all.stream().filter(translation -> isOf(term, translation)).toList();
    List<RenderingCount> known = renderings(whole, others);
    ConcordanceLines lines =
        new ConcordanceLines(known.stream().map(RenderingCount::text).toList());
    found.result().hits().forEach(hit -> lines.add(hit, others));
    boolean aligned = found.result().hits().stream().anyMatch(hit -> isAligned(hit, others));
    List<RenderingCount> counted =
        known.stream()
            .map(rendering -> counted(rendering, lines.count(rendering.text())))
            .filter(rendering -> isBorneOut(rendering) || !aligned)
            .sorted(
                Comparator.comparing((RenderingCount rendering) -> !rendering.agreed())
                    .thenComparingLong(rendering -> -rendering.paragraphs()))
            .toList();
    return new TermEntry(
        term,
        counted,
        whole.isEmpty()
            ? renderings(all, others).stream().filter(TermLookup::isBorneOut).toList()
            : List.of(),
        names(whole, found.language()),
        lines.groups(
            counted.stream().map(RenderingCount::text).toList(),
            request.rendering(),
            request.lines()),
        found.result().hits().size(),
        found.result().total(),
        found.result().facets().getOrDefault(Facet.YEAR, List.of()),
        found.result().facets().getOrDefault(Facet.BODY, List.of()));
  }

  /// What was learnt from paragraphs must be seen in some with the very term: a word is rendered differently in different
  /// terms.
  private static boolean isBorneOut(RenderingCount rendering) {
    return rendering.learntFrom() == 0 || rendering.paragraphs() > 0;
  }

  private static boolean isAligned(Hit hit, List<Language> others) {
    return others.stream().anyMatch(other -> hit.provision().in(other).isPresent());
  }

  private static boolean isOf(String term, Translation translation) {
    return translation.from().toLowerCase(Locale.ROOT).equals(term.toLowerCase(Locale.ROOT));
  }

  /// What a term and the words in it are called.
  private List<Translation> translations(String term) {
    List<Query> words = new ArrayList<>();
    for (String word : term.split("\\s+", -1)) {
      words.add(new Query.Word(word));
    }
    return translator.translate(new Query.And(words)).translations().stream()
        .filter(translation -> !NO_RENDERINGS.contains(translation.source()))
        .toList();
  }

  /// Where a term stands in a language.
  private record Occurrences(Language language, SearchResult result) {}

  /// Those in the first language that has any, of those that a term may be of.
  private Occurrences occurrences(TermRequest request) {
    List<Language> candidates = languages.candidates(request.term());
    return candidates.stream()
        .map(language -> occurrences(request, language))
        .filter(each -> each.result().total() > 0)
        .findFirst()
        .orElseGet(() -> occurrences(request, candidates.getFirst()));
  }

  private Occurrences occurrences(TermRequest request, Language language) {
    Query wanted = new Query.In(language, new Query.Phrase(request.term(), 0));
    Filters filters = request.filters();
    return new Occurrences(
        language,
        view.search(
            new SearchRequest(
                wanted,
                Optional.of(wanted),
                filters.of(Facet.SECTION).isEmpty() ? filters.with(Facet.SECTION, TEXT) : filters,
                Sort.RELEVANCE,
                RepeatsMode.NONE,
                Optional.of(language),
                Optional.of(language),
                0,
                LOOKED_AT,
                Set.of(Facet.YEAR, Facet.BODY),
                Integer.MAX_VALUE,
                RankingProfile.DEFAULT)));
  }

  private static List<RenderingCount> renderings(
      List<Translation> known, List<Language> languages) {
    Map<String, RenderingCount> renderings = new LinkedHashMap<>();
    for (Translation translation : known) {
      for (Language language : languages) {
        List<String> names = translation.to(language);
        for (String text : names) {
          renderings.putIfAbsent(
              text,
              new RenderingCount(
                  translation.from(),
                  text,
                  translation.source(),
                  translation.evidence() == 0 && text.equals(names.getFirst()),
                  0,
                  translation.evidence()));
        }
      }
    }
    return List.copyOf(renderings.values());
  }

  private static RenderingCount counted(RenderingCount rendering, int paragraphs) {
    return new RenderingCount(
        rendering.from(),
        rendering.text(),
        rendering.source(),
        rendering.agreed(),
        paragraphs,
        rendering.learntFrom());
  }

  private static List<String> names(List<Translation> known, Language language) {
    return known.stream()
        .flatMap(translation -> translation.to(language).stream())
        .distinct()
        .toList();
  }
}
