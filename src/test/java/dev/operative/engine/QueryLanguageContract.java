package dev.operative.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.SearchRequest;
import dev.operative.search.index.ParagraphIndex;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operator and every field of the query language, as typed, finds in the bundled documents
 * what an engine finds that reads every paragraph.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QueryLanguageContract {
  private NaiveView oracle;
  private SearchEngine engine;
  private IndexView view;
  private final TypedQueryParser parser =
      new TypedQueryParser(new FilterValues(Vocabulary.bundled()));

  /** The engine under test. */
  protected abstract Engines engines();

  @BeforeAll
  void readCorpus(@TempDir Path place) {
    NaiveIndex naive = new NaiveIndex();
    try (ParagraphIndex collected = naive.writer();
        ParagraphIndex index = engines().write(place)) {
      BundledCorpus.read(Path.of("corpus"), collected);
      BundledCorpus.read(Path.of("corpus"), index);
    }
    oracle = naive.view();
    engine = engines().read(place);
    view = engine.view();
  }

  @AfterAll
  void close() {
    view.close();
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          everything ¦ *
          word ¦ terrorism
          word, Chinese ¦ 恐怖
          words ¦ bring to justice
          words, Chinese ¦ 恐怖主义 资助
          phrase ¦ "foreign terrorist fighters"
          phrase, Chinese ¦ "安全理事会"
          curly quotes ¦ “human rights”
          corner quotes ¦ 「恐怖主义」
          title marks ¦ 《联合国宪章》
          loose phrase ¦ "terrorist fighters return"~10
          loose, bare ¦ "measures prevent"~
          loose, Chinese ¦ "恐怖 措施"~10
          AND ¦ terrorism AND financing
          && ¦ terrorism && financing
          与 ¦ 恐怖 与 资助
          和 ¦ 恐怖 和 资助
          且 ¦ 恐怖 且 资助
          并且 ¦ 恐怖 并且 资助
          OR ¦ prosecution OR rehabilitation
          || ¦ prosecution || rehabilitation
          或 ¦ 起诉 或 边境
          或者 ¦ 起诉 或者 边境
          NOT ¦ terrorism NOT financing
          - ¦ terrorism -financing
          ! ¦ terrorism !financing
          非 ¦ 恐怖 非 资助
          不含 ¦ 恐怖 不含 资助
          排除 ¦ 恐怖 排除 资助
          + ¦ +terrorism +financing
          NOT alone ¦ NOT terrorism
          group ¦ (prosecution OR rehabilitation) children
          group excluded ¦ terrorism -(financing OR fighters)
          full-width ¦ （ＩＳＩＬ　ＯＲ　ＣＴＥＤ）
          wildcard * ¦ repatriat*
          wildcard ? ¦ m?n
          fuzzy ¦ terorism~
          fuzzy 1 ¦ terorism~1
          fuzzy 2 ¦ terorsm~2
          weight ¦ terrorism^2 financing
          phrase with weight ¦ "human rights"^1.5 law
          NEAR ¦ terrorism NEAR financing
          NEAR/n ¦ "human rights" NEAR/5 law
          NEAR, group ¦ (women OR children) NEAR/8 families
          NEAR, chain ¦ human NEAR/3 rights NEAR/9 law
          NEAR, Chinese ¦ 恐怖 NEAR/5 资助
          SENTENCE ¦ terrorism SENTENCE "Member States"
          同句 ¦ 恐怖 同句 会员国
          verb: ¦ verb:Urges
          verb:, phrase ¦ verb:"Calls upon"
          verb:, Chinese ¦ 动词：促请
          verb:, several ¦ verb:(Urges OR "Calls upon")
          section: ¦ section:operative
          部分 ¦ 部分：operative
          symbol: ¦ symbol:S/2020/852
          文号 ¦ 文号：A/74/677
          cites: ¦ cites:S/RES/1373
          引用 ¦ 引用：S/RES/1373
          to: ¦ to:"Member States"
          addressee: ¦ addressee:"Member States"
          对象 ¦ 对象：会员国
          year: ¦ year:2020
          year: from ¦ year:2018..
          year: to ¦ year:..2019
          year: range ¦ year:2014..2019
          年份 ¦ 年份：2020
          年 ¦ 年：2017..2020
          lang: ¦ lang:zh
          language: ¦ language:Chinese
          语言 ¦ 语言：en
          para: ¦ para:8(a)
          段 ¦ 段：4
          kind: ¦ kind:"draft resolution"
          类型 ¦ 类型：letter
          status: ¦ status:"not adopted"
          状态 ¦ 状态："not adopted"
          body: ¦ body:"Security Council"
          机构 ¦ 机构："General Assembly"
          field excluded ¦ terrorism -section:heading
          field and words ¦ verb:Urges lang:en terrorism
          symbol typed ¦ S/RES/2396
          symbol with year ¦ S/RES/2396 (2017)
          symbol, paragraph ¦ 2396 (2017) para 4
          resolution by word ¦ resolution 2396 para 15
          resolution, Chinese ¦ 第2396号决议第4段
          Assembly symbol ¦ A/RES/72/284
          identifier and word ¦ resolution 1373 financing
          """)
  void findsWhatReadingFinds(String form, String typed) throws Exception {
    Query query = parser.parse(typed);
    List<String> expected = found(oracle, query);
    assertThat(found(view, query)).as(form).isEqualTo(expected).isNotEmpty();
    SearchRequest counts =
        new SearchRequest(
            query, Filters.NONE, Sort.DOCUMENT_ORDER, 0, 0, EnumSet.allOf(Facet.class));
    assertThat(view.search(counts)).as(form).isEqualTo(oracle.search(counts));
  }

  /** No bundled document has subjects. */
  @ParameterizedTest
  @ValueSource(strings = {"subject:TERRORISM", "主题：TERRORISM", "-subject:TERRORISM"})
  void findsNoSubjectWhereThereIsNone(String typed) throws Exception {
    Query query = parser.parse(typed);
    assertThat(found(view, query)).isEqualTo(found(oracle, query));
  }

  private static List<String> found(IndexView any, Query query) {
    List<String> ids = new ArrayList<>();
    any.scan(query, Filters.NONE, each -> ids.add(each.provision().id().toString()));
    return ids;
  }
}
