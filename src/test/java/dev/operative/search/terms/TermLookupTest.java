package dev.operative.search.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.search.BilingualIndex;
import dev.operative.search.RankingProfile;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.Translation;
import dev.operative.search.service.Translator;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermLookupTest {
  @TempDir Path folder;

  /** Knows these translations, whatever is asked. */
  private record Learnt(List<Translation> translations) implements Translator {
    @Override
    public ExpandedQuery translate(Query query, RankingProfile profile) {
      return new ExpandedQuery(
          query, Optional.empty(), Optional.empty(), 0, translations, List.of());
    }

    @Override
    public ExpandedQuery keep(Query query, RankingProfile profile) {
      return ExpandedQuery.asTyped(query);
    }
  }

  private TermEntry look(String term, String[]... texts) {
    return look(TermRequest.of(term, 5), texts);
  }

  private TermEntry look(TermRequest request, String[]... texts) {
    try (BilingualIndex index = BilingualIndex.of(folder, List.of(texts))) {
      return new TermLookup(
              index.view(),
              Languages.bundled(),
              QueryExpander.of(Languages.bundled(), BilingualIndex.VOCABULARY, Glossaries.NONE))
          .look(request);
    }
  }

  @Test
  void countsRenderingsInAlignedParagraphs() {
    TermEntry entry =
        look(
            "foreign terrorist fighters",
            new String[] {"Condemns foreign terrorist fighters;", "谴责外国恐怖主义战斗人员；"},
            new String[] {"Returning foreign terrorist fighters;", "回返的外国恐怖主义战斗人员；"},
            new String[] {"Prosecutes foreign terrorist fighters;", "起诉外国恐怖主义作战人员；"});

    assertThat(entry.renderings())
        .extracting(TermEntry.RenderingCount::text, TermEntry.RenderingCount::paragraphs)
        .startsWith(tuple("外国恐怖主义作战人员", 1), tuple("外国恐怖主义战斗人员", 2));
    assertThat(entry.otherNames()).contains("FTFs");
  }

  @Test
  void showsKeywordsInContextInBothLanguages() {
    TermEntry entry =
        look("外国恐怖主义作战人员", new String[] {"Condemns foreign terrorist fighters;", "谴责外国恐怖主义作战人员；"});

    Concordance line = entry.lines().getFirst();
    assertThat(line.line().keyword()).isEqualTo("外国恐怖主义作战人员");
    assertThat(line.line().before()).isEqualTo("谴责");
    assertThat(line.counterpart().orElseThrow().keyword()).isEqualTo("foreign terrorist fighters");
    assertThat(line.counterpart().orElseThrow().found().paragraph().id())
        .hasToString("S-RES-2504-2020.en.op.1");
  }

  @Test
  void linesInBothLanguagesComeBeforeOthers() {
    TermEntry entry =
        look(
            "drones",
            new String[] {"Drones, drones and drones;", ""},
            new String[] {"Urges States to prevent the misuse of drones by all;", "敦促各国防止滥用无人机；"});

    assertThat(entry.lines())
        .extracting(line -> line.counterpart().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void linesStandUnderTheirRenderingWithTheYearsTheAgreedFirst() {
    String[][] texts = {
      {"Condemns foreign terrorist fighters;", "谴责外国恐怖主义战斗人员；"},
      {"Returning foreign terrorist fighters;", "回返的外国恐怖主义战斗人员；"},
      {"Prosecutes foreign terrorist fighters;", "起诉外国恐怖主义作战人员；"},
      {"Names foreign terrorist fighters;", "列出名单；"},
    };
    TermEntry entry = look("foreign terrorist fighters", texts);

    assertThat(entry.groups())
        .extracting(LineGroup::kind, LineGroup::rendering, LineGroup::paragraphs)
        .containsExactly(
            tuple(LineGroup.Kind.RENDERED, "外国恐怖主义作战人员", 1),
            tuple(LineGroup.Kind.RENDERED, "外国恐怖主义战斗人员", 2),
            tuple(LineGroup.Kind.OTHERWISE, "", 1));
    assertThat(entry.groups().get(1).years()).contains(new LineGroup.Years(2020, 2020));
    assertThat(entry.renderings().getFirst().agreed()).isTrue();
    assertThat(entry.renderings().stream().skip(1)).noneMatch(TermEntry.RenderingCount::agreed);
  }

  @Test
  void aRenderingWhoseLinesAreWantedKeepsTheCountsOfTheOthers() {
    TermRequest request =
        new TermRequest("foreign terrorist fighters", Filters.NONE, Optional.of("外国恐怖主义作战人员"), 5);
    TermEntry entry =
        look(
            request,
            new String[] {"Condemns foreign terrorist fighters;", "谴责外国恐怖主义战斗人员；"},
            new String[] {"Prosecutes foreign terrorist fighters;", "起诉外国恐怖主义作战人员；"});

    assertThat(entry.groups()).hasSize(2);
    assertThat(entry.lines())
        .singleElement()
        .satisfies(
            line -> assertThat(line.counterpart().orElseThrow().keyword()).isEqualTo("外国恐怖主义作战人员"));
  }

  @Test
  void aRenderingOfAWordIsNoneOfTheTerm() {
    TermEntry entry = look("drones clause", new String[] {"Notes the drones clause;", "注意到无人机条款；"});

    assertThat(entry.renderings()).isEmpty();
    assertThat(entry.words()).extracting(TermEntry.RenderingCount::from).contains("drones");
    assertThat(entry.groups())
        .singleElement()
        .satisfies(group -> assertThat(group.kind()).isEqualTo(LineGroup.Kind.OTHERWISE));
  }

  @Test
  void whatWasLearntElsewhereIsNoRenderingWhereNoParagraphBearsItOut() {
    Translator learnt =
        new Learnt(
            List.of(
                new Translation(
                    "clauses", Map.of(Language.CHINESE, List.of("债务条款")), "resolutions", 5),
                new Translation(
                    "sunset clause",
                    Map.of(Language.CHINESE, List.of("债务条款", "日落条款")),
                    "resolutions",
                    5)));
    try (BilingualIndex index =
        BilingualIndex.of(
            folder, List.<String[]>of(new String[] {"Decides on a sunset clause;", "决定订立日落条款；"}))) {
      TermLookup lookup = new TermLookup(index.view(), Languages.bundled(), learnt);

      assertThat(lookup.look(TermRequest.of("sunset clause", 5)).renderings())
          .extracting(TermEntry.RenderingCount::text)
          .containsExactly("日落条款");
      assertThat(lookup.look(TermRequest.of("sunset clauses", 5)).words()).isEmpty();
    }
  }

  @Test
  void theTablesAnswerWhereNothingIsAligned() {
    TermEntry entry = look("drones", new String[] {"Urges States to stop drones;", ""});

    assertThat(entry.renderings()).extracting(TermEntry.RenderingCount::text).contains("无人机");
    assertThat(entry.lines()).singleElement().satisfies(l -> assertThat(l.counterpart()).isEmpty());
  }

  @Test
  void anUnknownTermHasNoRenderings() {
    TermEntry entry = look("zeppelin", new String[] {"Decides;", "决定；"});

    assertThat(entry.renderings()).isEmpty();
    assertThat(entry.lines()).isEmpty();
    assertThat(look(" ", new String[] {"Decides;", ""}).lines()).isEmpty();
  }
}
