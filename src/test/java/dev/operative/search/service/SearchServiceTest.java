package dev.operative.search.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.search.BilingualIndex;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.SearchResult;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchServiceTest {
  @TempDir static Path folder;
  private static BilingualIndex index;

  @BeforeAll
  static void build() {
    List<String[]> texts = new ArrayList<>();
    texts.add(
        new String[] {
          "Calls upon Member States to address the return of foreign terrorist fighters (FTFs);",
          "促请会员国应对外国恐怖主义作战人员回返问题；"
        });
    texts.add(
        new String[] {
          "Urges States to counter the misuse of unmanned aerial systems by terrorists;",
          "敦促各国打击恐怖分子滥用无人机的行为；"
        });
    texts.add(
        new String[] {
          "Encourages the collection of passenger name record data and criminalization of travel;",
          "鼓励收集旅客姓名记录数据，并将旅行定为刑事犯罪；"
        });
    texts.add(
        new String[] {
          "Encourages civil society organizations to help families and children;",
          "鼓励民间社会组织帮助家庭和儿童；"
        });
    texts.add(
        new String[] {"Condemns ISIL, also known as Da'esh, in Iraq;", "谴责伊拉克境内的伊黎伊斯兰国(达伊沙)；"});
    texts.add(new String[] {"Decides to remain seized of zebras;", ""});
    for (int i = 0; i < 20; i++) {
      texts.add(
          new String[] {
            "Stresses the extradition of offenders, paragraph " + i + ";",
            i % 2 == 0 ? "强调引渡罪犯，第" + i + "段；" : ""
          });
    }
    texts.add(new String[] {"Underlines the role of border controls;", "着重指出边境管制的作用；"});
    texts.add(new String[] {"Underlines the role of border management;", "着重指出边境管理的作用；"});
    texts.add(new String[] {"Requests a report on drones;", ""});
    texts.add(new String[] {"", "请秘书长报告无人机的使用情况；"});
    texts.add(new String[] {"Condemns the smuggling of zinc ores by bands in the hills;", ""});
    texts.add(
        new String[] {
          "Condemns the smuggling of zinc ores by bands in the hills in December;", ""
        });
    texts.add(
        new String[] {
          "Calls upon States to prevent money laundering and the financing of terrorism;",
          "促请各国防止洗钱和资助恐怖主义行为；"
        });
    index = BilingualIndex.of(folder, texts);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "foreign terrorist fighters, FTFs",
    "foreign terrorist fighters, foreign terrorist fighter",
    "外国恐怖主义作战人员, 外國恐怖主義作戰人員",
    "unmanned aerial systems, UAS",
    "unmanned aerial systems, drones",
    "unmanned aerial systems, ＵＡＳ",
    "passenger name record, PNR",
    "passenger name record, passenger name records",
    "criminalization, criminalisation",
    "civil society organizations, civil society organisations",
    "无人机, 無人機",
    "ISIL, Da'esh",
    "ISIL, Daesh",
    "伊黎伊斯兰国, 达伊沙",
    "ISIL, 达伊沙",
    "foreign terrorist fighters, 外国恐怖主义作战人员",
  })
  void waysOfAskingForOneThingFindTheSameParagraphs(String one, String other) {
    assertThat(index.find(one)).isNotEmpty().containsExactlyInAnyOrderElementsOf(index.find(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dirty money", "黑钱", "what does the UN say about dirty money", "黑钱谁来管"})
  void plainWordsFindTheLaw(String plain) {
    assertThat(index.find(plain)).isNotEmpty().isEqualTo(index.find("money laundering"));
  }

  @Test
  void findsWhatIsThereInOneLanguageOnlyInEither() {
    String[] all = {"S-RES-2505-2020.op.1", "S-RES-2532-2020.op.1", "S-RES-2533-2020.op.1"};

    assertThat(index.find("unmanned aerial systems")).containsExactlyInAnyOrder(all);
    assertThat(index.find("无人机")).containsExactlyInAnyOrder(all);
  }

  @Test
  void whatHasAllTheWordsStandsForItsWordingInAllTiers() {
    Question question =
        new Question(
            "smuggling zinc December",
            Filters.NONE,
            Sort.RELEVANCE,
            0,
            10,
            true,
            Set.of(),
            Grouping.WORDING,
            Show.AS_ASKED,
            Match.TIERS,
            Spelling.CORRECTED);
    Answer answer = index.service().askLeniently(index.view(), question);

    assertThat(answer.widened()).isTrue();
    assertThat(answer.result().total()).isEqualTo(2);
    assertThat(answer.result().entries()).isEqualTo(1);
    assertThat(answer.result().hits()).hasSize(1);
    Hit first = answer.result().hits().getFirst();
    assertThat(first.found().paragraph().text()).contains("December");
    assertThat(first.repeats().orElseThrow().works()).isEqualTo(1);
    SearchResult unfolded =
        index.service().askLeniently(index.view(), question.unfolded()).result();
    assertThat(unfolded.entries()).isEqualTo(2);
    assertThat(unfolded.hits().getFirst().found()).isEqualTo(first.found());
  }

  @Test
  void withoutTranslationOnlyWhatWasTypedIsFound() {
    Answer answer =
        index.service().askLeniently(index.view(), BilingualIndex.question("UAS", false));

    assertThat(answer.translations()).isEmpty();
    assertThat(answer.result().total()).isZero();
  }

  @Test
  void showsEachParagraphOnceInTheLanguageOfTheQueryWhereItHasIt() {
    assertThat(shown("extradition")).hasSize(20).containsOnly("en");
    assertThat(shown("引渡"))
        .hasSize(20)
        .satisfies(languages -> assertThat(languages).filteredOn("zh"::equals).hasSize(10));
    assertThat(index.find("extradition")).doesNotHaveDuplicates();
  }

  private static List<String> shown(String text) {
    return index
        .service()
        .askLeniently(index.view(), BilingualIndex.question(text, true))
        .result()
        .hits()
        .stream()
        .map(hit -> hit.found().paragraph().language().code())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 10, 19})
  void pagesAreSlicesOfOneList(int size) {
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < 25; offset += size) {
      Question page =
          new Question("extradition", Filters.NONE, Sort.RELEVANCE, offset, size, true, Set.of());
      paged.addAll(BilingualIndex.ids(index.service().askLeniently(index.view(), page)));
    }

    assertThat(paged).isEqualTo(index.find("extradition"));
  }

  @Test
  void widensBelowWhatMatchesAllWords() {
    Answer answer =
        index
            .service()
            .askLeniently(index.view(), BilingualIndex.question("families children zebras", true));

    assertThat(answer.widened()).isTrue();
    assertThat(answer.result().total()).isEqualTo(answer.result().hits().size()).isPositive();
    assertThat(BilingualIndex.ids(answer)).first().asString().startsWith("S-RES-2507-2020");
  }

  @ParameterizedTest
  @ValueSource(strings = {"border controls", "边境管制"})
  void neighbouringMattersFollowWhatWasAskedForWhenThatIsLittle(String text) {
    Answer answer = index.service().askLeniently(index.view(), BilingualIndex.question(text, true));

    assertThat(answer.widened()).isTrue();
    assertThat(BilingualIndex.ids(answer).subList(0, 1))
        .allMatch(id -> id.startsWith("S-RES-2530-2020"));
    assertThat(BilingualIndex.ids(answer).subList(1, 2))
        .allMatch(id -> id.startsWith("S-RES-2531-2020"));
    assertThat(answer.translations()).anyMatch(shown -> shown.source().equals("related"));
  }

  @Test
  void neighbouringMattersAreNotSearchedWhenEnoughIsFound() {
    Answer answer =
        index.service().askLeniently(index.view(), BilingualIndex.question("extradition", true));

    assertThat(answer.widened()).isFalse();
    assertThat(answer.translations())
        .isNotEmpty()
        .noneMatch(shown -> shown.source().equals("related"));
  }

  @ParameterizedTest
  @CsvSource({
    "terrorists unicorn blockchian, 0",
    "恐怖分子 独角兽 区块琏, 0",
    "unicorn blockchian, 0",
    "drones unicorn, 0",
    "terrorists drones blockchian, 1",
    "恐怖分子 无人机 区块琏, 1",
    "terrorists drones unicorn blockchian, 0",
  })
  void aWordThatCannotBeTranslatedIsMissingInTheOtherLanguageToo(String text, int most) {
    Answer answer = index.service().askLeniently(index.view(), BilingualIndex.question(text, true));

    assertThat(answer.tiers().getOrDefault(Tier.MOST, 0L)).isEqualTo(most);
    assertThat(answer.tiers()).containsEntry(Tier.ALL, 0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terrorists drones unicorn blockchian", "恐怖分子 无人机 独角兽 区块琏"})
  void theBestOfWhatHasAnyOfTheWordsFillsThePage(String text) {
    Answer answer = index.service().askLeniently(index.view(), BilingualIndex.question(text, true));

    assertThat(BilingualIndex.ids(answer)).hasSizeGreaterThan(1);
    assertThat(BilingualIndex.ids(answer).getFirst()).startsWith("S-RES-2505-2020");
    assertThat(answer.result().hits()).extracting(answer::tier).containsOnly(Tier.ANY);
    assertThat(answer.tiers())
        .containsEntry(Tier.ANY, answer.result().total())
        .doesNotContainKey(Tier.MOST);
  }

  @Test
  void whatFillsThePageIsTheSameInEveryOrderAndOnEveryPage() {
    Question question = BilingualIndex.question("terrorists drones unicorn blockchian", true);
    Answer ranked = index.service().askLeniently(index.view(), question);
    Answer newest =
        index.service().askLeniently(index.view(), question.sortedBy(Sort.NEWEST_FIRST));
    Answer second = index.service().askLeniently(index.view(), question.withPage(1, 1));

    assertThat(BilingualIndex.ids(newest))
        .containsExactlyInAnyOrderElementsOf(BilingualIndex.ids(ranked));
    assertThat(BilingualIndex.ids(second)).containsExactly(BilingualIndex.ids(ranked).get(1));
    assertThat(second.result().total()).isEqualTo(ranked.result().total());
  }

  @Test
  void nothingFillsThePageWhereAllTheWordsAreWanted() {
    Question question = BilingualIndex.question("terrorists drones unicorn blockchian", true);

    assertThat(
            index
                .service()
                .askLeniently(index.view(), question.matching(Match.ALL))
                .result()
                .hits())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"extraditoin, extradition", "foriegn terorist fighters, foreign terrorist fighters"})
  void misspeltWordsArePutRightWhenNothingIsFoundAsTyped(String typed, String meant) {
    Answer answer =
        index.service().askLeniently(index.view(), BilingualIndex.question(typed, true));
    Answer right = index.service().askLeniently(index.view(), BilingualIndex.question(meant, true));

    assertThat(answer.corrected()).contains(meant);
    assertThat(answer.suggestion()).isEmpty();
    assertThat(answer.question().text()).isEqualTo(typed);
    assertThat(answer.interpreted()).isEqualTo(meant);
    assertThat(answer.result()).isEqualTo(right.result());
    assertThat(answer.result().total()).isPositive();
  }

  @Test
  void wordsAreSearchedAsTypedWhenThatIsAsked() {
    Answer answer =
        index
            .service()
            .askLeniently(
                index.view(), BilingualIndex.question("extraditoin", true).spelt(Spelling.TYPED));

    assertThat(answer.corrected()).isEmpty();
    assertThat(answer.suggestion()).contains("extradition");
    assertThat(answer.result().total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extradition",
        "zebras",
        "dirty money",
        "\"extraditoin\"",
        "extraditoin OR zinc ores"
      })
  void whatIsFoundOrTypedWithIntentIsNotPutRight(String typed) {
    assertThat(
            index
                .service()
                .askLeniently(index.view(), BilingualIndex.question(typed, true))
                .corrected())
        .isEmpty();
  }

  @Test
  void widenedResultsArePagedToo() {
    List<String> all = index.find("families children zebras");
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < all.size(); offset++) {
      paged.addAll(
          BilingualIndex.ids(
              index
                  .service()
                  .askLeniently(
                      index.view(),
                      new Question(
                          "families children zebras",
                          Filters.NONE,
                          Sort.RELEVANCE,
                          offset,
                          1,
                          true,
                          Set.of()))));
    }

    assertThat(paged).isEqualTo(all);
  }

  @Test
  void facetsCountWhatPagingShows() {
    Question question =
        new Question(
            "extradition", Filters.NONE, Sort.RELEVANCE, 0, 10, true, Set.of(Facet.LANGUAGE));

    SearchResult result = index.service().askLeniently(index.view(), question).result();

    assertThat(result.total()).isEqualTo(20);
    assertThat(result.facets().get(Facet.LANGUAGE))
        .containsExactlyInAnyOrder(new FacetCount("en", 20), new FacetCount("zh", 10));
  }

  @Test
  void aQueryOfAHundredThousandCharactersIsRefusedAndThenMended() {
    Question endless = BilingualIndex.question("extradition ".repeat(9_000), true);

    assertThatThrownBy(() -> index.service().ask(index.view(), endless))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("108,000 characters");
    assertThat(index.service().askLeniently(index.view(), endless).recovered()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "of the",
        "...",
        "!!! ???",
        "\"",
        "((((",
        "😀",
        "مكافحة الإرهاب",
        "\u202Eabc",
        "的",
        "-",
        "*",
        "AND OR",
        "\u0000",
        "“”（）"
      })
  void whateverIsTypedGetsAnAnswer(String text) {
    Answer answer = index.service().askLeniently(index.view(), BilingualIndex.question(text, true));

    assertThat(answer.result().total()).isGreaterThanOrEqualTo(0);
  }
}
