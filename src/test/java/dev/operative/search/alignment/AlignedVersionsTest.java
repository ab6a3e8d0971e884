package dev.operative.search.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.BilingualIndex;
import dev.operative.search.Hit;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zebras, quaggas and okapis are in no lexicon. */
class AlignedVersionsTest {
  @TempDir static Path folder;
  private static BilingualIndex index;
  private static SearchService service;

  @BeforeAll
  static void build() {
    List<String[]> texts = new ArrayList<>();
    texts.add(new String[] {"Decides to protect the zebras of the plain;", "决定保护平原上的斑马；"});
    texts.add(new String[] {"Decides to count the quaggas;", ""});
    for (int i = 0; i < 30; i++) {
      texts.add(
          new String[] {"Requests a report on okapi number " + i + ";", "请就某物提出第" + i + "份报告；"});
    }
    texts.add(new String[] {"Decides to leave the matter to the experts;", "决定交由专家处理；"});
    index = BilingualIndex.of(folder, texts);
    service =
        index.service(
            QueryExpander.of(Languages.bundled(), BilingualIndex.VOCABULARY, Glossaries.NONE),
            new AlignedVersions());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Answer ask(String query) {
    return service.askLeniently(index.view(), BilingualIndex.question(query, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zebras", "斑马", "\"zebras of the plain\"", "zebras OR gnus"})
  void whatNoTableKnowsLeadsToBothVersions(String query) {
    assertThat(BilingualIndex.ids(ask(query)))
        .containsExactlyInAnyOrder("S-RES-2504-2020.en.op.1", "S-RES-2504-2020.zh.op.1");
  }

  @Test
  void saysWhyAVersionIsThere() {
    Answer answer = ask("zebras");
    Hit english = answer.result().hits().getFirst();
    Hit chinese = answer.result().hits().getLast();

    assertThat(chinese.highlights()).isEmpty();
    assertThat(answer.foundAsVersionOf(chinese)).contains(english.found());
    assertThat(answer.foundAsVersionOf(english)).isEmpty();
  }

  @Test
  void withoutTranslationThereAreNoVersions() {
    Answer answer = service.askLeniently(index.view(), BilingualIndex.question("zebras", false));

    assertThat(BilingualIndex.ids(answer)).containsExactly("S-RES-2504-2020.en.op.1");
    assertThat(answer.versions()).isEmpty();
  }

  @Test
  void whatHasNoVersionLeadsNowhere() {
    assertThat(BilingualIndex.ids(ask("quaggas"))).containsExactly("S-RES-2505-2020.en.op.1");
  }

  @Test
  void onlyTheBestResultsLeadToVersions() {
    Answer answer = ask("okapi");

    assertThat(answer.versions()).hasSize(RankingProfile.DEFAULT.versions().results());
    assertThat(answer.result().total()).isEqualTo(30 + RankingProfile.DEFAULT.versions().results());
  }

  @Test
  void fieldsHoldForVersionsToo() {
    assertThat(ask("zebras section:operative").result().total()).isEqualTo(2);
    assertThat(ask("zebras -section:operative").result().total()).isZero();
    assertThat(ask("zebras lang:en").result().total()).isEqualTo(1);
    assertThat(ask("zebras -斑马").result().total()).isEqualTo(1);
  }

  @Test
  void totalFacetsPagesAndExportsAgree() {
    Answer whole = ask("okapi");
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < 50; offset += 7) {
      Question page =
          new Question("okapi", Filters.NONE, Sort.RELEVANCE, offset, 7, true, Set.of());
      paged.addAll(BilingualIndex.ids(service.askLeniently(index.view(), page)));
    }
    List<String> exported = new ArrayList<>();
    index
        .view()
        .scan(whole.query(), Filters.NONE, each -> exported.add(each.paragraph().id().toString()));

    assertThat(paged)
        .doesNotHaveDuplicates()
        .isEqualTo(BilingualIndex.ids(whole))
        .hasSize((int) whole.result().total());
    assertThat(exported).containsExactlyInAnyOrderElementsOf(paged);
  }

  @Test
  void aFacetCountIsWhatChoosingItGives() {
    Answer counted = narrowed(Map.of());
    long chinese =
        counted.result().facets().get(Facet.LANGUAGE).stream()
            .filter(count -> count.value().equals("zh"))
            .findFirst()
            .orElseThrow()
            .count();

    assertThat(chinese)
        .isEqualTo(RankingProfile.DEFAULT.versions().results())
        .isEqualTo(narrowed(Map.of(Facet.LANGUAGE, Set.of("zh"))).result().total());
  }

  private static Answer narrowed(Map<Facet, Set<String>> values) {
    Filters filters = new Filters(values, Optional.empty(), Optional.empty());
    return service.askLeniently(
        index.view(),
        new Question("okapi", filters, Sort.OLDEST_FIRST, 0, 20, true, EnumSet.of(Facet.LANGUAGE)));
  }

  @Test
  void aMeasurementMayLeaveParagraphsOut() {
    Query typed = new Query.Word("zebras");

    assertThat(
            new AlignedVersions()
                .versions(index.view(), typed, Language.ENGLISH, RankingProfile.DEFAULT))
        .hasSize(1);
    assertThat(
            new AlignedVersions(id -> !id.document().equals("S-RES-2504-2020"))
                .versions(index.view(), typed, Language.ENGLISH, RankingProfile.DEFAULT))
        .isEmpty();
  }
}
