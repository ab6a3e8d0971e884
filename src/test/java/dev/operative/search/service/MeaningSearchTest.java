package dev.operative.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.indexing.VectorMaker;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.lucene.meaning.LuceneVectorIndex;
import dev.operative.search.BilingualIndex;
import dev.operative.search.FacetCount;
import dev.operative.search.Hit;
import dev.operative.search.IndexView;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.EncoderUnavailableException;
import dev.operative.search.meaning.SentenceEncoder;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.WordEncoder;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * Search by words and meaning over a small index, with an encoder for which what is in someone's
 * wallet means economic resources.
 */
class MeaningSearchTest {
  private static final String PLAIN = "wallet";
  private static final String MEANT = "economic resources frozen without delay";
  private static final SentenceEncoder ENCODER = new Understanding(new WordEncoder("test"));

  @TempDir static Path folder;
  private static BilingualIndex index;

  /** Takes a plain word for the words that the law has for it. */
  private record Understanding(WordEncoder words) implements SentenceEncoder {
    @Override
    public String revision() {
      return words.revision();
    }

    @Override
    public List<Language> languages() {
      return words.languages();
    }

    @Override
    public SentenceVector query(String text, Language language) {
      return words.query(text.replace(PLAIN, PLAIN + " " + MEANT), language);
    }

    @Override
    public EncodedText text(List<String> clauses, Language language) {
      return words.text(clauses, language);
    }
  }

  @BeforeAll
  static void build() {
    List<String[]> texts = new ArrayList<>();
    texts.add(
        new String[] {
          "Decides that all States shall cooperate; economic resources are frozen without delay everywhere.",
          "决定各国应合作，立即冻结经济资源。"
        });
    texts.add(new String[] {"Urges that economic resources be frozen;", ""});
    for (int i = 0; i < 30; i++) {
      texts.add(new String[] {"Stresses the extradition of offenders, paragraph " + i + ";", ""});
    }
    texts.add(new String[] {"Notes a wallet that was found;", ""});
    index = BilingualIndex.of(folder, texts);
    make(ENCODER);
  }

  private static void make(SentenceEncoder encoder) {
    try (LuceneVectorIndex vectors =
        LuceneVectorIndex.open(LuceneSearchEngine.vectorsOf(folder), encoder.revision())) {
      new VectorMaker(encoder, vectors, 1)
          .make(VectorMaker.Texts.of(index.view(), encoder), progress -> {});
    }
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static SearchService service(SentenceEncoder encoder) {
    return new SearchService(
        new TypedQueryParser(new FilterValues(BilingualIndex.VOCABULARY)),
        (IndexView any) ->
            QueryExpander.of(Languages.bundled(), BilingualIndex.VOCABULARY, Glossaries.NONE),
        Speller.NONE,
        encoder);
  }

  private static Question question(String text, int offset, int limit) {
    return new Question(
        text, Filters.NONE, Sort.RELEVANCE, offset, limit, true, Set.of(Facet.LANGUAGE));
  }

  private static Answer ask(Question question) {
    return service(ENCODER).askLeniently(index.view(), question);
  }

  private static Answer byWords(Question question) {
    return service(SentenceEncoder.NONE).askLeniently(index.view(), question);
  }

  @Test
  void plainWordsFindWhatTheyMeanAndSayHow() {
    Answer answer = ask(question(PLAIN, 0, 10));

    assertThat(byWords(question(PLAIN, 0, 10)).result().total()).isEqualTo(1);
    assertThat(BilingualIndex.ids(answer).subList(0, 3))
        .containsExactlyInAnyOrder(
            "S-RES-2504-2020.op.1", "S-RES-2505-2020.op.1", "S-RES-2536-2020.op.1");
    Map<String, Tier> tiers = new HashMap<>();
    answer
        .result()
        .hits()
        .forEach(hit -> tiers.put(hit.provision().work().slug(), answer.tier(hit)));
    assertThat(tiers)
        .containsEntry("S-RES-2536-2020", Tier.ALL)
        .containsEntry("S-RES-2504-2020", Tier.MEANING);
    assertThat(answer.tiers()).containsEntry(Tier.ALL, 1L);
    assertThat(answer.tiers().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(answer.result().total());
  }

  @Test
  void theNearestClauseIsMarkedInAHitByMeaning() {
    Hit hit =
        ask(question(PLAIN, 0, 10)).result().hits().stream()
            .filter(each -> each.provision().work().slug().equals("S-RES-2504-2020"))
            .findFirst()
            .orElseThrow();
    assertThat(hit.highlights()).hasSize(1);
    String text = hit.found().paragraph().text();
    assertThat(
            text.substring(hit.highlights().getFirst().start(), hit.highlights().getFirst().end()))
        .contains("economic resources")
        .doesNotContain("cooperate");
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, "extradition", "extradition " + PLAIN})
  void pagesAreSlicesOfTheCountedSet(String text) {
    List<String> all = BilingualIndex.ids(ask(question(text, 0, 100)));
    List<String> paged = new ArrayList<>();
    for (int offset = 0; offset < all.size() + 7; offset += 7) {
      Answer page = ask(question(text, offset, 7));
      assertThat(page.result().total()).isEqualTo(all.size());
      paged.addAll(BilingualIndex.ids(page));
    }
    assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    assertThat(new HashSet<>(all)).containsAll(BilingualIndex.ids(byWords(question(text, 0, 100))));
    assertThat(ask(question(text, 0, 0)).result().facets().get(Facet.LANGUAGE))
        .contains(new FacetCount("en", all.size()));
  }

  @Test
  void filtersIntersectWhatIsNear() {
    Filters chinese =
        new Filters(Map.of(Facet.LANGUAGE, Set.of("zh")), Optional.empty(), Optional.empty());
    Question within =
        new Question(PLAIN, chinese, Sort.RELEVANCE, 0, 10, true, Set.of(Facet.LANGUAGE));
    Answer answer = ask(within);
    assertThat(BilingualIndex.ids(answer)).containsExactly("S-RES-2504-2020.op.1");
    assertThat(answer.result().total()).isEqualTo(1);
    assertThat(answer.result().hits().getFirst().highlights())
        .as("the Chinese text is shown, whose clauses have no vectors")
        .isEmpty();
  }

  @Test
  void theFirstPageIsFullWhileAnythingIsRelated() {
    assertThat(byWords(question("unicorn", 0, 10)).result().hits()).isEmpty();
    assertThat(ask(question("unicorn", 0, 10)).result().hits()).hasSize(10);
  }

  @Test
  void theBestOfWhatHasAnyOfTheWordsIsAmongTheResults() {
    String text = "wallet unicorn zebra giraffe";
    assertThat(byWords(question(text, 0, 10)).result().total()).isEqualTo(1);
    Answer answer = ask(question(text, 0, 10));
    Hit hit =
        answer.result().hits().stream()
            .filter(each -> each.provision().work().slug().equals("S-RES-2536-2020"))
            .findFirst()
            .orElseThrow();
    assertThat(answer.tier(hit)).isEqualTo(Tier.ANY);
    assertThat(answer.tiers()).containsEntry(Tier.ANY, 1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"wallet\"",
        "wallet -found",
        "wallet OR zebra",
        "wall*",
        "wallet lang:en",
        "wallet section:operative",
        "wallet~1"
      })
  void whatIsMoreThanWordsIsFoundByWordsAlone(String text) {
    assertThat(ask(question("wallet", 0, 10)).result())
        .isNotEqualTo(byWords(question("wallet", 0, 10)).result());
    assertSame(question(text, 0, 10));
  }

  @Test
  void otherOrdersGroupsAndAllWordsAreWordsAlone() {
    assertSame(question(PLAIN, 0, 10).sortedBy(Sort.NEWEST_FIRST));
    assertSame(question(PLAIN, 0, 10).matching(Match.ALL));
    Question documents =
        new Question(
            PLAIN,
            Filters.NONE,
            Sort.RELEVANCE,
            0,
            10,
            true,
            Set.of(),
            Grouping.DOCUMENT,
            question(PLAIN, 0, 1).show(),
            Match.TIERS,
            Spelling.CORRECTED);
    assertThat(ask(documents).documents()).isEqualTo(byWords(documents).documents());
  }

  private static void assertSame(Question question) {
    assertThat(ask(question).result()).isEqualTo(byWords(question).result());
  }

  @Test
  void allTheWordsIsTheFirstTierAlone() {
    Answer answer = byWords(question("extradition zebra offenders", 0, 10));
    assertThat(answer.tiers()).containsKey(Tier.MOST);
    assertThat(
            byWords(question("extradition zebra offenders", 0, 10).matching(Match.ALL))
                .result()
                .total())
        .isZero();
  }

  @Test
  void vectorsOfAnotherEncoderAreNotUsed() {
    Answer answer =
        service(new Understanding(new WordEncoder("other")))
            .askLeniently(index.view(), question(PLAIN, 0, 10));
    assertThat(answer.result()).isEqualTo(byWords(question(PLAIN, 0, 10)).result());
  }

  @Test
  void aModelThatCannotBeLoadedLeavesTheWords() {
    SentenceEncoder broken =
        new SentenceEncoder() {
          @Override
          public String revision() {
            return ENCODER.revision();
          }

          @Override
          public List<Language> languages() {
            return ENCODER.languages();
          }

          @Override
          public SentenceVector query(String text, Language language) {
            throw new EncoderUnavailableException("no runtime here", new UnsatisfiedLinkError());
          }

          @Override
          public EncodedText text(List<String> clauses, Language language) {
            throw new EncoderUnavailableException("no runtime here", new UnsatisfiedLinkError());
          }
        };
    assertThat(service(broken).askLeniently(index.view(), question(PLAIN, 0, 10)).result())
        .isEqualTo(byWords(question(PLAIN, 0, 10)).result());
  }
}
