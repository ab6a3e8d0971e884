package dev.operative.evaluation;

import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.Translator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Searches for known items in the texts of the other language alone. A paragraph that hardly differs from the one wanted
/// ([NearDuplicates]), as resolutions of different years do, is as right.
public final class KnownItemEvaluation {
  private static final int DEPTH = 10;

  private final IndexView view;
  private final QueryParser parser;
  private final Translator translator;

  public KnownItemEvaluation(IndexView view, QueryParser parser, Translator translator) {
    this.view = view;
    this.parser = parser;
    this.translator = translator;
  }

  /// How well known items were found.
  ///
  /// @param items how many were looked for
  /// @param recall the share found among the first 10 results
  /// @param reciprocalRank mean of one divided by the place of the first right result
  public record Score(int items, double recall, double reciprocalRank) {}

  /// Looks for items.
  ///
  /// @throws QuerySyntaxException when a phrase is no query
  public Score run(List<KnownItem> items) throws QuerySyntaxException {
    int found = 0;
    double ranks = 0;
    for (KnownItem item : items) {
      int place = place(item);
      if (place > 0) {
        found++;
        ranks += 1.0 / place;
      }
    }
    int count = Math.max(1, items.size());
    return new Score(items.size(), (double) found / count, ranks / count);
  }

  /// The place of the first right result, from 1; 0 when none of the first ones is.
  ///
  /// @throws QuerySyntaxException when the phrase is no query
  public int place(KnownItem item) throws QuerySyntaxException {
    return place(item.query(), item.target());
  }

  int place(String query, IndexedParagraph target) throws QuerySyntaxException {
    ExpandedQuery expanded = translator.translate(parser.parse(query));
    Set<ParagraphId> seen = new LinkedHashSet<>();
    for (Query tier : tiers(expanded)) {
      for (Hit hit : hits(new Query.In(target.paragraph().id().language(), tier), target)) {
        Paragraph found = hit.found().paragraph();
        boolean next = seen.size() < DEPTH && seen.add(found.id());
        if (next
            && (found.id().equals(target.paragraph().id())
                || NearDuplicates.alike(target.paragraph().text(), found.text()))) {
          return seen.size();
        }
      }
    }
    return 0;
  }

  /// What is searched one after the other while too little is found.
  private static List<Query> tiers(ExpandedQuery expanded) {
    return Stream.of(Optional.of(expanded.all()), expanded.most(), expanded.any())
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Hit> hits(Query query, IndexedParagraph target) {
    return view.search(
            new SearchRequest(
                query,
                Optional.empty(),
                Filters.NONE,
                Sort.RELEVANCE,
                RepeatsMode.NONE,
                Optional.empty(),
                Optional.of(target.paragraph().id().language()),
                0,
                DEPTH,
                Set.of(),
                0,
                RankingProfile.DEFAULT))
        .hits();
  }
}
