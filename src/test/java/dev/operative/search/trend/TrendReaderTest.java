package dev.operative.search.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.suggest.SpellingAdvice;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every count of a trend is what the search that it leads to finds, over the bundled documents. */
class TrendReaderTest {
  @TempDir static Path folder;

  private static LuceneSearchEngine engine;
  private static SearchService service;

  @BeforeAll
  static void index() {
    engine = BundledCorpus.index(folder);
    Vocabulary vocabulary = Vocabulary.bundled();
    service =
        new SearchService(
            new TypedQueryParser(new FilterValues(vocabulary)),
            view -> QueryExpander.of(Languages.bundled(), vocabulary, Glossaries.NONE),
            new SpellingAdvice(word -> false));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Question question(String text, Filters filters) {
    return new Question(text, filters, Sort.RELEVANCE, 0, 0, true, Set.of());
  }

  private static Trend trend(
      IndexView view, Question question, CountedUnit unit, Optional<Facet> by)
      throws QuerySyntaxException {
    return new TrendReader(view).read(service.ask(view, TrendReader.counting(question)), unit, by);
  }

  /** The same question, narrowed to one year. */
  private static Answer found(IndexView view, Question question, int year, Grouping grouping)
      throws QuerySyntaxException {
    return service.ask(
        view,
        question
            .within(question.filters().with(Facet.YEAR, Set.of(Integer.toString(year))))
            .matching(Match.ALL)
            .groupedBy(grouping)
            .withPage(0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -",
        "terrorism, -, -",
        "资助恐怖主义, -, -",
        "foreign terrorist fighters, lang, en",
        "\"border control\" OR data, verb, Decides",
        "victims, body, General Assembly",
        "terrorism, year, 2017",
        "nothinglikethis, -, -"
      })
  void countsWhatTheSearchForEachYearFinds(String text, String facet, String value)
      throws QuerySyntaxException {
    Filters filters =
        facet == null
            ? Filters.NONE
            : Filters.NONE.with(Facet.parse(facet).orElseThrow(), Set.of(value));
    Question question = question(text == null ? "" : text, filters);
    try (IndexView view = engine.view()) {
      Trend provisions = trend(view, question, CountedUnit.PROVISIONS, Optional.of(Facet.VERB));
      Trend works = trend(view, question, CountedUnit.WORKS, Optional.of(Facet.VERB));
      assertThat(provisions.years()).isNotEmpty().isSorted();
      for (int year : provisions.years()) {
        assertThat(provisions.matches().in(year))
            .as("provisions of " + year)
            .isEqualTo(found(view, question, year, Grouping.PROVISION).result().total());
        assertThat(works.matches().in(year))
            .as("works of " + year)
            .isEqualTo(
                found(view, question, year, Grouping.DOCUMENT).documents().orElseThrow().total());
        for (TrendSeries series : provisions.series()) {
          Question narrowed = question.within(filters.with(Facet.VERB, Set.of(series.value())));
          assertThat(series.counts().in(year))
              .as(series.value() + " in " + year)
              .isEqualTo(found(view, narrowed, year, Grouping.PROVISION).result().total());
        }
      }
    }
  }

  @Test
  void setsEachYearBesideWhatTheCorpusHoldsOfTheSameTexts() throws QuerySyntaxException {
    Filters filters =
        new Filters(
            Map.of(
                Facet.LANGUAGE, Set.of("en"),
                Facet.BODY, Set.of("Security Council"),
                Facet.VERB, Set.of("Decides")),
            Optional.empty(),
            Optional.empty());
    Filters held = filters.only(Set.of(Facet.LANGUAGE, Facet.BODY));
    try (IndexView view = engine.view()) {
      Trend trend =
          trend(view, question("data", filters), CountedUnit.PROVISIONS, Optional.empty());
      assertThat(trend.matches().in(2017)).isPositive();
      assertThat(trend.output().in(2017))
          .isEqualTo(found(view, question("", held), 2017, Grouping.PROVISION).result().total());
      assertThat(trend.share(trend.matches(), 2017))
          .isEqualTo((double) trend.matches().in(2017) / trend.output().in(2017));
      assertThat(trend.bodies()).extracting(TrendSeries::value).containsExactly("Security Council");
      assertThat(trend.bodies().getFirst().counts()).isEqualTo(trend.output());
    }
  }

  @Test
  void tellsTheYearsThatAreHeldAsStretches() {
    assertThat(
            new YearCounts(
                    new java.util.TreeMap<>(
                        Map.of(2000, 1L, 2001, 5L, 2002, 0L, 2019, 2L, 2020, 2L)))
                .stretches())
        .extracting(YearCounts.Stretch::toString)
        .containsExactly("2000–2001", "2019–2020");
  }
}
