package dev.operative.web.page;

import dev.operative.document.Symbol;
import dev.operative.search.FacetCount;
import dev.operative.search.IndexStatistics;
import dev.operative.search.IndexView;
import dev.operative.search.RankingProfile;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Sort;
import dev.operative.search.trend.TrendReader;
import dev.operative.web.http.QueryString;
import dev.operative.web.page.frame.Choice;
import dev.operative.web.page.frame.Frame;
import dev.operative.web.page.trend.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Verbs counted by year and by document, and the verbs of two documents side by side.
///
/// @param years the verbs used most, by year
/// @param coverage the years of which the corpus holds texts, body by body
/// @param documents the same by document
/// @param first the symbol of the first of the two documents
/// @param second the symbol of the second
/// @param compared their verbs; empty when either has none
/// @param choices the symbols to choose from
public record VerbFigures(
    Grid years,
    List<String> coverage,
    Grid documents,
    String first,
    String second,
    List<Compared> compared,
    List<String> choices) {
  private static final int VERBS = 12;
  private static final int COLUMNS = 12;
  private static final int BAR = 100;
  private static final int CHOICES = 500;

  /// Counts of verbs.
  ///
  /// @param columns what they are counted by
  /// @param held how many paragraphs the corpus holds of each, with or without a verb
  public record Grid(List<String> columns, List<String> held, List<Row> rows) {}

  /// The counts of a verb.
  ///
  /// @param shares the same as shares in all that is held
  public record Row(String verb, List<Bar> bars, List<String> shares) {}

  /// A count.
  ///
  /// @param count in words; the search that finds what is counted; no address when it is 0
  /// @param height in hundredths of the highest it is compared with: in a grid the highest share, between two documents the
  ///     highest count
  public record Bar(Choice count, int height) {}

  /// A verb in two documents.
  public record Compared(String verb, Bar first, Bar second) {}

  static VerbFigures of(IndexView view, QueryString asked, Frame frame) {
    IndexStatistics all = view.statistics();
    List<String> verbs =
        values(all, Facet.VERB).stream().limit(VERBS).map(FacetCount::value).toList();
    List<String> years =
        values(all, Facet.YEAR).stream()
            .map(FacetCount::value)
            .sorted(Comparator.reverseOrder())
            .limit(COLUMNS)
            .sorted()
            .toList();
    List<String> symbols = speaking(verbs, view);
    String first = symbol(asked, "a").orElse(symbols.isEmpty() ? "" : symbols.getFirst());
    String second =
        symbol(asked, "b")
            .orElse(symbols.stream().filter(other -> !other.equals(first)).findFirst().orElse(""));
    return new VerbFigures(
        grid(verbs, Facet.YEAR, years, view, frame),
        Coverage.of(new TrendReader(view).held(Filters.NONE), frame),
        grid(verbs, Facet.SYMBOL, symbols.stream().limit(COLUMNS).toList(), view, frame),
        first,
        second,
        compared(first, second, view, frame),
        symbols.stream().sorted().toList());
  }

  /// The symbols of the texts that have any of the verbs, those with most first: letters and reports have none.
  private static List<String> speaking(List<String> verbs, IndexView view) {
    Filters filters =
        new Filters(Map.of(Facet.VERB, Set.copyOf(verbs)), Optional.empty(), Optional.empty());
    return view
        .search(
            new SearchRequest(
                new Query.All(),
                Optional.empty(),
                filters,
                Sort.RELEVANCE,
                RepeatsMode.NONE,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Set.of(Facet.SYMBOL),
                CHOICES,
                RankingProfile.DEFAULT))
        .facets()
        .getOrDefault(Facet.SYMBOL, List.of())
        .stream()
        .map(FacetCount::value)
        .toList();
  }

  private static List<FacetCount> values(IndexStatistics statistics, Facet facet) {
    return statistics.facets().getOrDefault(facet, List.of());
  }

  private static Optional<String> symbol(QueryString asked, String parameter) {
    return asked.first(parameter).flatMap(Symbol::parse).map(Symbol::canonical);
  }

  private static Grid grid(
      List<String> verbs, Facet facet, List<String> columns, IndexView view, Frame frame) {
    List<VerbProfile> profiles = VerbProfile.of(facet, columns, view);
    double most =
        profiles.stream()
            .flatMap(profile -> verbs.stream().map(profile::share))
            .max(Comparator.naturalOrder())
            .filter(share -> share > 0)
            .orElse(1.0);
    return new Grid(
        columns,
        profiles.stream().map(profile -> frame.m().number(profile.all())).toList(),
        verbs.stream()
            .map(
                verb ->
                    new Row(
                        frame.label(Facet.VERB, verb),
                        profiles.stream()
                            .map(profile -> bar(profile, verb, profile.share(verb) / most, frame))
                            .toList(),
                        profiles.stream()
                            .map(profile -> frame.m().text("share", profile.share(verb)))
                            .toList()))
            .toList());
  }

  private static List<Compared> compared(String first, String second, IndexView view, Frame frame) {
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    List<VerbProfile> both = VerbProfile.of(Facet.SYMBOL, List.of(first, second), view);
    VerbProfile one = both.getFirst();
    VerbProfile other = both.getLast();
    TreeSet<String> verbs =
        new TreeSet<>(
            Comparator.comparingLong((String verb) -> one.count(verb) + other.count(verb))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    verbs.addAll(one.counts().keySet());
    verbs.addAll(other.counts().keySet());
    long most =
        verbs.stream()
            .mapToLong(verb -> Math.max(one.count(verb), other.count(verb)))
            .max()
            .orElse(1);
    List<Compared> compared = new ArrayList<>();
    for (String verb : verbs) {
      compared.add(
          new Compared(
              frame.label(Facet.VERB, verb),
              bar(one, verb, (double) one.count(verb) / most, frame),
              bar(other, verb, (double) other.count(verb) / most, frame)));
    }
    return compared;
  }

  /// @param part of the full height, from 0 to 1
  private static Bar bar(VerbProfile profile, String verb, double part, Frame frame) {
    long count = profile.count(verb);
    return new Bar(
        Choice.to(frame.m().number(count), count == 0 ? "" : profile.url(verb)),
        (int) Math.ceil(BAR * part));
  }
}
