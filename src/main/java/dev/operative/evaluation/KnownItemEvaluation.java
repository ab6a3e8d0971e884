package dev.operative.evaluation;

import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Searches for known items among the paragraphs of the other language. A paragraph that hardly differs
/// from the one wanted ([NearDuplicates]), as resolutions of different years do, is as right.
public final class KnownItemEvaluation {
  private static final int DEPTH = 10;

  private final IndexView view;
  private final SearchService service;

  public KnownItemEvaluation(IndexView view, SearchService service) {
    this.view = view;
    this.service = service;
  }

  /// How well known items were found.
  ///
  /// @param items how many were looked for
  /// @param recall the share found among the first 10 results
  /// @param reciprocalRank mean of one divided by the place of the first right result
  public record Score(int items, double recall, double reciprocalRank) {}

  /// Looks for items.
  public Score run(List<KnownItem> items) {
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
  public int place(KnownItem item) {
    return place(item.query(), item.target());
  }

  int place(String query, IndexedParagraph target) {
    Filters language =
        new Filters(
            Map.of(Facet.LANGUAGE, Set.of(target.paragraph().language().code())),
            Optional.empty(),
            Optional.empty());
    List<Hit> hits =
        service
            .askLeniently(
                view, new Question(query, language, Sort.RELEVANCE, 0, DEPTH, true, Set.of()))
            .result()
            .hits();
    String wanted = target.paragraph().text();
    for (int i = 0; i < hits.size(); i++) {
      boolean itself = hits.get(i).found().paragraph().id().equals(target.paragraph().id());
      if (itself || NearDuplicates.alike(wanted, hits.get(i).found().paragraph().text())) {
        return i + 1;
      }
    }
    return 0;
  }
}
