package dev.operative.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.meaning.GeneralWords;
import dev.operative.search.IndexView;
import dev.operative.search.SearchRequest;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Did you mean, and what may be typed next, over the bundled documents. */
class SuggestTest {
  @TempDir static Path folder;
  private static LuceneSearchEngine engine;
  private static IndexView view;
  private static TypedQueryParser parser;
  private static SearchService service;
  private static Completion completion;

  @BeforeAll
  static void index() {
    Vocabulary vocabulary = Vocabulary.bundled();
    engine = BundledCorpus.index(folder);
    view = engine.view();
    parser = new TypedQueryParser(new FilterValues(vocabulary));
    service =
        new SearchService(
            parser,
            Translators.NONE,
            new SpellingAdvice(GeneralWords.of(vocabulary.languages().all())));
    completion = new Completion(view, parser, new KnownNames(vocabulary));
  }

  @AfterAll
  static void close() {
    view.close();
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({
    "terorism, terrorism",
    "terrorsim, terrorism",
    "finacing of terorism, financing of terrorism",
    "foriegn terrorist fighters, foreign terrorist fighters",
    "\"foreign terorist fighters\", \"foreign terrorist fighters\"",
    "resoluton, resolution",
    "sanctins, sanctions",
    "repatration, repatriation",
    "reintergration, reintegration",
    "prosecuton, prosecution",
    "humanitarain, humanitarian",
    "internatonal law, international law",
    "passanger, passenger",
    "bordr security, border security",
    "rehabilitaion AND childrn, rehabilitation AND children",
    "vilent extremism, violent extremism",
    "Securty Council, security Council",
    "secretariate-generl, secretariate-general",
    "counter-terorism, counter-terrorism",
    "humanrights, human rights",
    "accountabilty, accountability",
    "teh Security Council, the Security Council",
    "goverment, government",
    "section:operative financng, section:operative financing",
  })
  void putsEnglishRight(String typed, String meant) {
    assertThat(suggestion(typed)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "恐布主义, 恐怖主义",
    "恐怖主意, 恐怖主义",
    "怖恐主义, 恐怖主义",
    "安全里事会, 安全理事会",
    "外国恐怖主义作站人员, 外国恐怖主义作战人员",
    "边竟, 边境",
    "秘书涨, 秘书长",
    "连合国, 联合国",
    "会员果, 会员国",
    "决意, 决议",
    "极端注意, 极端主义",
    "大汇, 大会",
    "秘长, 秘书长",
    "恐布主义 会员国, 恐怖主义 会员国",
  })
  void putsChineseRight(String typed, String meant) {
    assertThat(suggestion(typed)).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terrorism",
        "恐怖主义",
        "chocolate",
        "巧克力",
        "verb:Urges",
        "S/RES/2396",
        "terror*",
        "xqzkv",
        "边境",
        "台湾",
        "臺灣",
        ""
      })
  void leavesAloneWhatIsRightOrUnlikeAnything(String typed) {
    assertThat(suggestion(typed)).isEmpty();
  }

  /** None stands in the bundled documents, and each is a letter or two from a word that does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "station", "plane", "fish", "fire", "coal", "wife", "drought", "army", "protest", "race"
      })
  void leavesAWordOfGeneralLanguageAlone(String typed) {
    assertThat(view.terms().wordsLike(typed, 1)).isNotEmpty();
    assertThat(suggestion(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "terr, terrorism, TERM",
    "repat, repatriated, WORD",
    "foreign terr, foreign terrorist fighters, TERM",
    "the financing of terr, the financing of terrorism, TERM",
    "S/RES/23, S/RES/2396 (2017), SYMBOL",
    "s/2020/8, S/2020/852, SYMBOL",
    "Calls u, Calls upon, VERB",
    "恐怖, 恐怖主义, TERM",
    "秘书, 秘书长, TERM",
    "促, 促请, VERB",
  })
  void offersWhatMayBeTypedNext(String typed, String text, Suggestion.Kind kind) {
    assertThat(completion.complete(typed, 12))
        .anySatisfy(
            suggestion -> {
              assertThat(suggestion.text()).isEqualTo(text);
              assertThat(suggestion.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "zzzz", "lang:e", "((((", "\"", "a\u0000", "AND", "*", "year:20"})
  void offersNothingWhereNothingFits(String typed) {
    assertThat(completion.complete(typed, 8)).isEmpty();
  }

  /**
   * Beginnings of what stands in the texts, cut anywhere, and of the same with a letter changed.
   */
  @Test
  void everyOneOfAThousandSuggestionsFindsSomething() throws Exception {
    List<String> texts = new ArrayList<>();
    view.scan(
        new Query.All(),
        Filters.NONE,
        found -> found.versions().forEach(each -> texts.add(each.paragraph().text())));
    Random random = new Random(5);
    int suggested = 0;
    for (int i = 0; i < 1_000; i++) {
      String text = texts.get(random.nextInt(texts.size()));
      int start = text.lastIndexOf(' ', random.nextInt(text.length())) + 1;
      String typed = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(20)));
      for (Suggestion suggestion : completion.complete(typed, 8)) {
        suggested++;
        long total =
            view.search(
                    new SearchRequest(
                        parser.parse(suggestion.query()),
                        Filters.NONE,
                        Sort.RELEVANCE,
                        0,
                        0,
                        Set.of()))
                .total();
        assertThat(total).as(typed + " → " + suggestion).isEqualTo(suggestion.count()).isPositive();
      }
    }
    assertThat(suggested).isGreaterThan(1_000);
  }

  private static Optional<String> suggestion(String typed) {
    Answer answer =
        service.askLeniently(
            view,
            new Question(typed, Filters.NONE, Sort.RELEVANCE, 0, 0, false, Set.<Facet>of())
                .spelt(Spelling.TYPED));
    return answer.suggestion();
  }
}
