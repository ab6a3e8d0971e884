package dev.operative.search.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.Folding;
import dev.operative.language.Languages;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Query;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.Translation;
import dev.operative.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryExpanderTest {
  private static final QueryExpander EXPANDER =
      QueryExpander.of(Languages.bundled(), Vocabulary.bundled(), Glossaries.NONE);

  private static Query typed(String text) {
    List<Query> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      words.add(new Query.Word(word));
    }
    return words.size() == 1 ? words.getFirst() : new Query.And(words);
  }

  /// All that is shown as searched beside what was typed, in the language other than that of the typed text.
  private static Set<String> added(String text, Language language) {
    return EXPANDER.translate(typed(text)).translations().stream()
        .flatMap(translation -> translation.to().stream())
        .filter(
            form -> form.codePoints().anyMatch(Folding::isHan) == language.equals(Language.CHINESE))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "foreign terrorist fighters, foreign terrorist fighter",
    "foreign terrorist fighters, FTFs",
    "foreign terrorist fighters, ftf",
    "foreign terrorist fighters, FOREIGN TERRORIST FIGHTERS",
    "Counter-Terrorism Committee Executive Directorate, CTED",
    "counter-terrorism, counterterrorism",
    "counter-terrorism, counter terrorism",
    "unmanned aerial systems, UAS",
    "unmanned aerial systems, drones",
    "unmanned aerial systems, drone",
    "passenger name record, PNR",
    "passenger name records, PNR",
    "criminalization, criminalisation",
    "radicalization in prisons, radicalisation in prisons",
    "non-State actors, nonstate actors",
    "ISIL, ＩＳＩＬ",
    "ISIL, Da’esh",
    "victims' rights, victims’ rights",
    "border controls, border control",
  })
  void waysOfWritingOneThingHaveTheSameRenderings(String one, String other) {
    assertThat(added(one, Language.CHINESE)).isNotEmpty().isEqualTo(added(other, Language.CHINESE));
  }

  @ParameterizedTest
  @CsvSource({
    "打击资助恐怖主义, 打擊資助恐怖主義",
    "无人机, 無人機",
    "会员国, 會員國",
    "伊黎伊斯兰国, 伊黎伊斯蘭國",
    "外国恐怖主义作战人员, 外国恐怖主义战斗人员",
    "伊黎伊斯兰国, 达伊沙",
    "反恐执行局, 反恐怖主义委员会执行局",
  })
  void chineseFormsOfOneThingHaveTheSameRenderings(String one, String other) {
    assertThat(added(one, Language.ENGLISH)).isNotEmpty().isEqualTo(added(other, Language.ENGLISH));
  }

  @Test
  void findsTheLongestNameFirst() {
    ExpandedQuery expansion = EXPANDER.translate(typed("foreign terrorist fighters"));

    assertThat(expansion.translations())
        .extracting(Translation::from)
        .containsOnly("foreign terrorist fighters");
    assertThat(added("foreign terrorist fighters", Language.CHINESE))
        .contains("外国恐怖主义作战人员")
        .doesNotContain("恐怖分子");
  }

  @Test
  void acronymAndExpansionAreSearchedForEachOther() {
    assertThat(added("FTFs", Language.ENGLISH)).contains("foreign terrorist fighters");
    assertThat(added("foreign terrorist fighters", Language.ENGLISH)).contains("FTFs");
  }

  @Test
  void verbsAndAddresseesHaveTablesOfTheirOwn() {
    List<Translation> translations =
        EXPANDER.translate(typed("calls upon organizations")).translations();

    assertThat(translations).extracting(Translation::source).contains("verbs", "addressees");
    assertThat(translations.getFirst().to()).contains("促请");
  }

  @Test
  void whatNoTableKnowsIsSearchedAsTyped() {
    Query query = typed("zeppelin quokka");

    assertThat(EXPANDER.translate(query).all()).isEqualTo(query);
    assertThat(EXPANDER.translate(query).translations()).isEmpty();
  }

  @Test
  void withoutTranslationTheQueryIsWhatWasTyped() {
    Query query = typed("victims of terrorism");

    assertThat(EXPANDER.keep(query, RankingProfile.DEFAULT).all()).isEqualTo(query);
    assertThat(EXPANDER.keep(query, RankingProfile.DEFAULT).translations()).isEmpty();
  }

  @Test
  void aPhraseHasNoOtherNamesInItsOwnLanguage() {
    ExpandedQuery expansion = EXPANDER.translate(new Query.Phrase("foreign terrorist fighters", 0));

    assertThat(expansion.translations())
        .singleElement()
        .satisfies(shown -> assertThat(shown.to()).contains("外国恐怖主义作战人员"));
    assertThat(expansion.all().toString()).doesNotContain("FTFs");
  }

  @Test
  void whatIsExcludedIsExcludedInTheOtherLanguageToo() {
    ExpandedQuery expansion =
        EXPANDER.translate(
            new Query.And(
                List.of(new Query.Word("children"), new Query.Not(new Query.Word("prison")))));

    assertThat(expansion.all().toString())
        .contains("Not[clause=Or[clauses=[Word[text=prison], In[language=Language[code=zh]")
        .contains("监狱");
  }

  @Test
  void excludingOneNameOfWhatIsAskedForDoesNotExcludeTheOthers() {
    ExpandedQuery expansion =
        EXPANDER.translate(
            new Query.And(List.of(new Query.Word("UAS"), new Query.Not(new Query.Word("drones")))));

    assertThat(expansion.all().toString()).contains("Not[clause=Word[text=drones]]");
  }

  @Test
  void wildcardsAndFieldsMeanWhatTheySay() {
    Query wildcard = new Query.Wildcard("terror*");
    Query years = new Query.Years(2014, 2019);

    assertThat(EXPANDER.translate(wildcard).all()).isEqualTo(wildcard);
    assertThat(EXPANDER.translate(years).all()).isEqualTo(years);
    assertThat(EXPANDER.translate(new Query.All()).all()).isEqualTo(new Query.All());
  }

  @Test
  void aSingleCharacterInsideAWordIsNoVerb() {
    assertThat(EXPANDER.translate(typed("申请人")).translations()).isEmpty();
    assertThat(EXPANDER.translate(typed("请")).translations()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "repatriation women zeppelin, 2",
    "repatriation zeppelin quokka, 2",
    "repatriation women zeppelin quokka, 3",
    "repatriation women zeppelin quokka dodo, 3",
    "repatriation women drones zeppelin quokka dodo emu kiwi auk, 5",
  })
  void bothLanguagesAreAskedForAsManyOfTheTypedWords(String text, int most) {
    ExpandedQuery expansion = EXPANDER.translate(typed(text));

    assertThat(minima(expansion.most())).containsExactly(most, most);
    assertThat(minima(expansion.any())).containsExactly(1, 1);
  }

  /** How many of the units are asked for in each language. */
  private static List<Integer> minima(Optional<Query> widened) {
    return Pattern.compile("minimum=(\\d+)")
        .matcher(widened.map(Query::toString).orElse(""))
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  @Test
  void widensToMoreThanHalfOfTheNames() {
    ExpandedQuery three = EXPANDER.translate(typed("repatriation women zeppelin"));
    ExpandedQuery one = EXPANDER.translate(typed("Security Council"));

    assertThat(three.most().orElseThrow().toString()).contains("minimum=2");
    assertThat(one.most()).isEqualTo(Optional.empty());
    assertThat(one.any()).isEqualTo(Optional.empty());
  }

  @Test
  void widensANameToNeighbouringMattersInBothLanguages() {
    ExpandedQuery expansion = EXPANDER.translate(typed("border control"));

    assertThat(expansion.all().toString()).doesNotContain("border management", "边境安全");
    assertThat(expansion.most().orElseThrow().toString()).contains("border management", "边境安全");
    assertThat(expansion.related())
        .allSatisfy(shown -> assertThat(shown.source()).isEqualTo("related"))
        .flatExtracting(Translation::to)
        .contains("border management", "border security", "边境管理", "边境安全");
    assertThat(expansion.translations()).noneMatch(shown -> shown.source().equals("related"));
  }

  @Test
  void aChineseNameMayStandInPartsWhenLittleIsFound() {
    FormAnalyzer analyzer = new FormAnalyzer(Languages.bundled());
    FormTable learnt =
        new FormTable.Builder(analyzer)
            .add(concept("border", "边境"))
            .add(concept("control", "管制"))
            .build();
    QueryExpander expander =
        new QueryExpander(
            analyzer,
            new Lexicon(analyzer).tables(Vocabulary.bundled()),
            List.of(learnt),
            FormTable.EMPTY);

    ExpandedQuery expansion = expander.translate(typed("边境管制"));

    assertThat(expansion.all().toString()).doesNotContain("Word[text=管制]");
    assertThat(expansion.most().orElseThrow().toString())
        .contains("And[clauses=[Word[text=边境], Word[text=管制]]]");
  }

  private static Concept concept(String english, String chinese) {
    return new Concept(
        "corpus",
        9,
        false,
        Map.of(
            Language.ENGLISH,
            List.of(new Rendering(english, false)),
            Language.CHINESE,
            List.of(new Rendering(chinese, false))));
  }

  @Test
  void aWordOfWhichOnlyAPartIsKnownIsTranslatedInPartOnlyWhenLittleIsFound() {
    ExpandedQuery expansion = EXPANDER.translate(typed("难民权"));

    assertThat(expansion.all().toString()).doesNotContain("refugee");
    assertThat(expansion.most().orElseThrow().toString()).contains("refugee");
    assertThat(expansion.translations()).isEmpty();
    assertThat(expansion.related()).flatExtracting(Translation::to).contains("refugees");
  }

  @Test
  void aMissionIsNotCalledByTheNamesOfOtherMissions() {
    assertThat(added("UNDOF", Language.ENGLISH)).isEmpty();
    assertThat(added("UNDOF", Language.CHINESE)).isEmpty();
    assertThat(added("CTED", Language.CHINESE)).contains("反恐执行局");
  }

  @Test
  void aQuotedPhraseHasNoNeighbours() {
    ExpandedQuery expansion = EXPANDER.translate(new Query.Phrase("border control", 0));

    assertThat(expansion.most()).isEmpty();
    assertThat(expansion.related()).isEmpty();
  }

  @Test
  void addsNoMoreThanALimitHoweverLongTheQuery() {
    StringBuilder text = new StringBuilder();
    Vocabulary.bundled()
        .terms()
        .forEach(term -> text.append(term.forms(Language.ENGLISH).getFirst()).append(' '));

    ExpandedQuery expansion = EXPANDER.translate(typed(text.toString().strip()));

    assertThat(expansion.translations()).hasSizeBetween(20, QueryExpander.MOST_TRANSLATIONS);
  }

  @Test
  void addsNoMoreNeighboursThanALimitHoweverLongTheQuery() {
    Vocabulary vocabulary = Vocabulary.bundled();
    String text =
        vocabulary.terms().stream()
            .filter(term -> vocabulary.related(term).size() > 5)
            .map(term -> term.forms(Language.ENGLISH).getFirst())
            .collect(Collectors.joining(" "));

    ExpandedQuery expansion = EXPANDER.translate(typed(text));

    assertThat(expansion.related()).hasSizeBetween(20, QueryExpander.MOST_TRANSLATIONS);
  }

  @Test
  void anAcronymInCapitalsIsNoStopWord() {
    assertThat(
            new FormAnalyzer(Languages.bundled())
                .tokens(dev.operative.document.Language.ENGLISH, "the WHO and who"))
        .extracting(Token::kind)
        .containsExactly(
            Token.Kind.FUNCTION_WORD,
            Token.Kind.WORD,
            Token.Kind.FUNCTION_WORD,
            Token.Kind.FUNCTION_WORD);
  }

  @ParameterizedTest
  @CsvSource({
    "what does the UN say about drones, drones",
    "is there a resolution on travel bans, travel bans",
    "联合国怎么说洗钱, 洗钱",
    "旅行禁令用英文怎么说, 旅行禁令",
  })
  void whatAsksIsNotSearched(String question, String matter) {
    assertThat(EXPANDER.translate(typed(question))).isEqualTo(EXPANDER.translate(typed(matter)));
    assertThat(EXPANDER.keep(typed(question), RankingProfile.DEFAULT).all())
        .isEqualTo(EXPANDER.keep(typed(matter), RankingProfile.DEFAULT).all());
  }

  @Test
  void whatAsksIsSearchedWhenThereIsNothingElse() {
    assertThat(EXPANDER.translate(typed("wording")).all().toString()).contains("wording");
    assertThat(EXPANDER.translate(typed("怎么办")).all().toString()).contains("怎么办");
  }

  @Test
  void whatIsQuotedAsksNothing() {
    Query quoted =
        new Query.And(
            List.of(new Query.Word("wording"), new Query.Phrase("what does the UN say about", 0)));

    assertThat(EXPANDER.translate(quoted).all().toString())
        .contains("what does the UN say about")
        .doesNotContain("Word[text=wording]");
  }

  @ParameterizedTest
  @CsvSource({
    "dirty money, money laundering, 洗钱",
    "黑钱, money laundering, 洗钱",
    "gun running, illicit trafficking in small arms, 非法贩运小武器",
    "黑客攻击, malicious use of information and communications technologies, 恶意使用信息和通信技术",
  })
  void plainWordsAreAlsoSearchedAsTheUnitedNationsSaysThem(
      String plain, String english, String chinese) {
    ExpandedQuery searched = EXPANDER.translate(typed(plain));

    assertThat(searched.translations())
        .filteredOn(shown -> shown.source().equals(Lexicon.THESAURUS))
        .flatExtracting(Translation::to)
        .contains(english, chinese);
    // One of several: what was typed is found without it.
    Language typed = plain.matches("\\w.*") ? Language.ENGLISH : Language.CHINESE;
    String own = typed.equals(Language.ENGLISH) ? english : chinese;
    assertThat(searched.all().toString())
        .contains("Boosted[clause=Phrase[text=" + own + ", slop=0], factor=0.")
        .contains("Or[clauses=[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"punishment", "run", "coast", "law", "government", "电", "网"})
  void aWordOfAPlainExpressionIsNotTheExpression(String word) {
    assertThat(EXPANDER.translate(typed(word)).translations())
        .extracting(Translation::source)
        .doesNotContain(Lexicon.THESAURUS);
  }

  @ParameterizedTest
  @CsvSource({"no punishment, impunity", "on the run, extradition", "没电, 能源获取"})
  void aPlainExpressionIsReadWithItsFunctionWords(String expression, String term) {
    assertThat(EXPANDER.translate(typed(expression)).translations())
        .filteredOn(shown -> shown.source().equals(Lexicon.THESAURUS))
        .flatExtracting(Translation::to)
        .contains(term);
  }

  @Test
  void aStateIsFoundUnderEachOfItsNames() {
    for (Map<Language, List<String>> state : Vocabulary.bundled().states().all()) {
      state.forEach(
          (language, names) -> {
            for (String name : names) {
              List<String> others =
                  state.entrySet().stream()
                      .filter(other -> !other.getKey().equals(language))
                      .flatMap(other -> other.getValue().stream())
                      .toList();
              assertThat(EXPANDER.translate(typed(name)).translations())
                  .as(name)
                  .flatExtracting(Translation::to)
                  .containsAnyElementsOf(others);
            }
          });
    }
    assertThat(EXPANDER.translate(typed("USA")).all().toString()).contains("United States", "美国");
    assertThat(EXPANDER.translate(typed("美国")).all().toString()).contains("United States");
  }

  @Test
  void theUnitedNationsWordsStandForEachOfThePlainOnes() {
    ExpandedQuery searched = EXPANDER.translate(typed("suitcase of cash smuggler routes"));

    assertThat(searched.most().orElseThrow().toString())
        .contains("Or[clauses=[Word[text=suitcase], Boosted[")
        .contains("Or[clauses=[Word[text=cash], Boosted[");
  }

  @Test
  void namesStayNamesInsidePlainWords() {
    // A drone has names of its own, which terrorist drones have, too.
    assertThat(EXPANDER.translate(typed("terrorist drones")).all().toString())
        .contains("unmanned aerial systems")
        .contains("Word[text=terrorist]");
    assertThat(EXPANDER.translate(typed("terrorist drones")).translations())
        .extracting(Translation::source)
        .contains(Lexicon.TERMS, Lexicon.THESAURUS);
  }

  @Test
  void thePlainWordsOfOtherQueriesStandAsTheyAre() {
    Query word = new Query.Word("money");
    List<Query> asked =
        List.of(
            new Query.Phrase("dirty money", 0),
            new Query.And(List.of(new Query.Phrase("all States", 0), new Query.Word("hackers"))),
            new Query.And(List.of(new Query.Word("hackers"), new Query.Not(word))),
            new Query.And(List.of(new Query.Word("hackers"), new Query.Labelled("4"))),
            new Query.Or(List.of(new Query.Word("hackers"), word)));

    assertThat(asked)
        .flatExtracting(query -> EXPANDER.translate(query).translations())
        .extracting(Translation::source)
        .doesNotContain(Lexicon.THESAURUS);
    assertThat(EXPANDER.keep(typed("dirty money"), RankingProfile.DEFAULT).translations())
        .isEmpty();
  }
}
