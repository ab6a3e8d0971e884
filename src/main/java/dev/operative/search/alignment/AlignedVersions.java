package dev.operative.search.alignment;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Version;
import dev.operative.search.service.VersionFinder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds versions by the paragraphs that an index holds in both languages.
///
/// What a query is narrowed to plays no part, so that the same paragraphs belong to its results whichever
/// filters are chosen, and the counts of facets stay true.
public final class AlignedVersions implements VersionFinder {
  private static final double LEAST = 1e-6;

  private final Predicate<ParagraphId> usable;

  public AlignedVersions() {
    this(id -> true);
  }

  /// @param usable which paragraphs may be found this way; a measurement leaves some out
  public AlignedVersions(Predicate<ParagraphId> usable) {
    this.usable = usable;
  }

  @Override
  public List<Version> versions(
      IndexView view, Query typed, Language language, RankingProfile profile) {
    Filters inLanguage =
        new Filters(
            Map.of(Facet.LANGUAGE, Set.of(language.code())), Optional.empty(), Optional.empty());
    Map<IndexedParagraph, Double> scores = new LinkedHashMap<>();
    view.search(
            new SearchRequest(
                new Query.In(language, typed),
                inLanguage,
                Sort.RELEVANCE,
                Optional.empty(),
                0,
                profile.versions().results(),
                Set.of(),
                0,
                profile))
        .hits()
        .forEach(hit -> scores.put(hit.found(), Math.max(LEAST, hit.score())));
    List<Version> versions = new ArrayList<>();
    for (ParagraphPair pair : new AlignedParagraphs(view).pairs(List.copyOf(scores.keySet()))) {
      IndexedParagraph found = pair.in(language);
      ParagraphId version =
          pair.in(Languages.bundled().others(language).getFirst()).paragraph().id();
      if (usable.test(version)) {
        versions.add(new Version(version, found, scores.getOrDefault(found, LEAST)));
      }
    }
    return versions;
  }
}
