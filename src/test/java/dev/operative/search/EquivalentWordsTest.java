package dev.operative.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.language.Piece;
import dev.operative.search.learning.CorpusTranslations;
import dev.operative.search.learning.ProgramTables;
import dev.operative.search.query.Query;
import dev.operative.search.query.Spelling;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translation;
import dev.operative.search.service.Translators;
import dev.operative.search.translation.Glossaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two ways of writing one thing find the same paragraphs, whichever of them was written there. */
class EquivalentWordsTest {
  private static final String NUMBERS =
      """
      treaty, treaties
      embargo, embargoes
      crisis, crises
      criterion, criteria
      analysis, analyses
      memorandum, memoranda
      body, bodies
      woman, women
      child soldier, child soldiers
      landmine, landmines
      ceasefire, ceasefires
      policy, policies
      proxy, proxies
      vessel, vessels
      mercenary, mercenaries
      amnesty, amnesties
      envoy, envoys
      army, armies
      witness, witnesses
      hypothesis, hypotheses
      index, indices
      country's border, countries' borders
      """;

  private static final String SPELLINGS =
      """
      organisation, organization
      programme, program
      labour, labor
      defence, defense
      centre, center
      judgement, judgment
      licence, license
      demobilisation, demobilization
      neighbouring, neighboring
      behaviour, behavior
      honour, honor
      utilise, utilize
      catalogue, catalog
      travelled, traveled
      signalling, signaling
      paediatric, pediatric
      analyse, analyze
      fulfil, fulfill
      harmonisation, harmonization
      colour, color
      rumour, rumor
      armour, armor
      harbour, harbor
      enrolment, enrollment
      dialogue, dialog
      intercultural dialogue, intercultural dialog
      """;

  private static final String CHARACTERS =
      """
      难民, 難民
      儿童, 兒童
      毒品贩运, 毒品販運
      军备, 軍備
      选举, 選舉
      维持和平, 維持和平
      妇女, 婦女
      禁运, 禁運
      财政, 財政
      裁军, 裁軍
      可持续发展, 可持續發展
      条约, 條約
      协议, 協議
      气候变化, 氣候變化
      海盗, 海盜
      监督, 監督
      国际法院, 國際法院
      驻地协调员, 駐地協調員
      适应, 適應
      头发, 頭髮
      """;

  private static final String NAMES =
      """
      UNODC, United Nations Office on Drugs and Crime
      ICAO, International Civil Aviation Organization
      FATF, Financial Action Task Force
      IAEA, International Atomic Energy Agency
      OHCHR, Office of the United Nations High Commissioner for Human Rights
      AU, African Union
      UNAMA, United Nations Assistance Mission in Afghanistan
      WFP, World Food Programme
      FAO, Food and Agriculture Organization
      ILO, International Labour Organization
      UNFPA, United Nations Population Fund
      UNEP, United Nations Environment Programme
      UNRWA, United Nations Relief and Works Agency for Palestine Refugees in the Near East
      IMF, International Monetary Fund
      WTO, World Trade Organization
      ICJ, International Court of Justice
      UNMISS, United Nations Mission in South Sudan
      UNIFIL, United Nations Interim Force in Lebanon
      LDCs, least developed countries
      联刚稳定团, 联合国组织刚果民主共和国稳定特派团
      粮农组织, 联合国粮食及农业组织
      ATT, Arms Trade Treaty
      """;

  private static final String WIDTHS =
      """
      embargo
      refugees
      UNHCR
      ceasefire
      2030
      zone-4
      (piracy)
      safe haven
      1540
      co-operation
      MINUSMA
      SALW
      Geneva
      No. 7
      mandate
      Basel
      """;

  /** Words that only look like some typed ones, in both languages. */
  private static final List<String[]> OTHER_WORDS =
      List.of(
          new String[] {"Recalls that judges matter to all;", "强调法官十分重要；"},
          new String[] {"Recalls that States matter to all;", "强调各国十分重要；"},
          new String[] {"Recalls that plans matter to all;", "强调计划十分重要；"},
          new String[] {"Recalls that ports matter to all;", "强调港口十分重要；"});

  private static final Path SPELLING_TABLE =
      Path.of("src/main/resources/dev/operative/language/en/spellings.tsv");

  private static final Translators TRANSLATIONS =
      new CorpusTranslations(Languages.bundled())
          .expanders(
              ProgramTables.of(Languages.bundled(), BilingualIndex.VOCABULARY), Glossaries.NONE);

  private static final List<Pair> PAIRS = pairs();

  @TempDir static Path folder;
  private static BilingualIndex index;
  private static SearchService service;

  private record Pair(int number, String one, String other) {
    @Override
    public String toString() {
      return one + " = " + other;
    }
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    Stream.of(NUMBERS, SPELLINGS, CHARACTERS, NAMES)
        .flatMap(String::lines)
        .map(line -> line.split(", "))
        .forEach(pair -> pairs.add(new Pair(pairs.size(), pair[0], pair[1])));
    WIDTHS.lines().forEach(text -> pairs.add(new Pair(pairs.size(), text, fullWidth(text))));
    return pairs;
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c == ' ' ? 0x3000 : c + 0xFEE0)));
    return wide.toString();
  }

  @BeforeAll
  static void build() {
    List<String[]> texts = new ArrayList<>();
    for (Pair pair : PAIRS) {
      texts.add(versions(pair.one()));
      texts.add(versions(pair.other()));
    }
    texts.addAll(OTHER_WORDS);
    index = BilingualIndex.of(folder, texts);
    service = index.service(TRANSLATIONS);
  }

  private static String[] versions(String written) {
    boolean chinese = written.codePoints().anyMatch(Character::isIdeographic);
    return chinese
        ? new String[] {"", "强调" + written + "十分重要；"}
        : new String[] {"Recalls that " + written + " matters to all;", ""};
  }

  @AfterAll
  static void close() {
    index.close();
  }

  static List<Pair> table() {
    return PAIRS;
  }

  @ParameterizedTest
  @MethodSource("table")
  void findTheSameParagraphs(Pair pair) {
    List<String> found = find(pair.one());

    assertThat(found)
        .map(id -> id.replaceAll("-20\\d\\d\\..*", ""))
        .contains(document(2 * pair.number()), document(2 * pair.number() + 1));
    assertThat(find(pair.other())).containsExactlyInAnyOrderElementsOf(found);
  }

  /** The endings make words of what the table has the beginnings of: "anaemia" and "anemia". */
  @Test
  void bothSpellingsOfTheTableAskForTheSame() throws IOException {
    Map<String, String> table =
        Files.readAllLines(SPELLING_TABLE).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    List<String> different = new ArrayList<>();
    int rendered = 0;
    for (String beginning : table.keySet()) {
      for (String ending : List.of("", "s", "ed", "ing", "al", "ia", "ic", "ist")) {
        String british = beginning + ending;
        String american = table.getOrDefault(british, table.get(beginning) + ending);
        Asked asked = asked(british);
        rendered += asked.renderings().isEmpty() ? 0 : 1;
        if (!asked.equals(asked(american))) {
          different.add(british + ": " + asked + ", " + american + ": " + asked(american));
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(rendered).isGreaterThan(100);
  }

  /** What is searched for a word in its own language and in the other. */
  private record Asked(List<Piece> pieces, List<List<String>> renderings) {}

  private static Asked asked(String word) {
    return new Asked(
        Languages.bundled().pieces(Language.ENGLISH, word),
        TRANSLATIONS
            .on(index.view())
            .translate(new Query.Word(word), RankingProfile.DEFAULT)
            .translations()
            .stream()
            .map(Translation::to)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"judgment", "judgement", "station", "plane", "portion", "police station"})
  void findNothingThatOnlyLooksLikeThem(String text) {
    Set<String> others =
        IntStream.range(2 * PAIRS.size(), 2 * PAIRS.size() + OTHER_WORDS.size())
            .mapToObj(EquivalentWordsTest::document)
            .collect(Collectors.toSet());
    assertThat(find(text))
        .map(id -> id.replaceAll("-20\\d\\d\\..*", ""))
        .doesNotContainAnyElementsOf(others);
  }

  private static String document(int number) {
    return "S-RES-" + (2504 + number);
  }

  /**
   * What a word finds as typed: "plane" is no misspelling of "plan", though nothing here has it.
   */
  private static List<String> find(String text) {
    return BilingualIndex.ids(
        service.askLeniently(
            index.view(), BilingualIndex.question(text, true).spelt(Spelling.TYPED)));
  }
}
