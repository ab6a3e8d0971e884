package dev.operative.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.search.meaning.MeaningRanking.FoundByWords;
import dev.operative.search.meaning.RankFusion.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeaningRankingTest {
  private final WordEncoder encoder = new WordEncoder("test");
  private final Map<TextKey, SentenceVector> vectors = new LinkedHashMap<>();
  private final MeaningRanking ranking = new MeaningRanking(MeaningProfile.DEFAULT);

  private TextKey text(String text) {
    TextKey key = TextKey.of(text, Language.ENGLISH);
    vectors.put(key, encoder.text(List.of(text), Language.ENGLISH).whole());
    return key;
  }

  private List<TextKey> rank(String typed, List<TextKey> byWords, double terms) {
    SentenceVector query = encoder.query(typed, Language.ENGLISH);
    List<NearText> near =
        vectors.entrySet().stream()
            .map(e -> new NearText(e.getKey(), e.getValue(), query.similarity(e.getValue())))
            .sorted(NearText.NEAREST_FIRST)
            .toList();
    return ranking.rank(
        query, List.of(new FoundByWords(byWords, 1)), terms, near, vectors, Map.of());
  }

  @Test
  void prefersWhatIsNearToWordsThatFindOtherThings() {
    TextKey near = text("freeze bank account funds");
    for (String more : List.of("assets", "money", "resources", "property", "holdings")) {
      text("freeze bank account " + more);
    }
    TextKey other = text("river bank erosion programme of the basin authority");
    List<TextKey> ranked = rank("freeze bank account", List.of(other), 0);
    assertThat(ranked).hasSize(7).doesNotHaveDuplicates();
    assertThat(ranked.indexOf(near)).isLessThan(ranked.indexOf(other));
  }

  @Test
  void prefersWhatTermsOfTheFieldFind() {
    TextKey near = text("freeze bank account funds");
    TextKey other = text("river bank erosion programme of the basin authority");
    assertThat(rank("freeze bank account", List.of(other), 1)).startsWith(other, near);
  }

  @Test
  void theMoreOfTheWordsAreTermsTheMoreOfTheirFindsStandFirst() {
    List<TextKey> byWords = new ArrayList<>();
    for (String river : List.of("Nile", "Jordan", "Niger", "Congo", "Senegal", "Volta", "Chad")) {
      byWords.add(text("basin authority of the river " + river));
    }
    TextKey near = text("freeze bank account");
    assertThat(rank("freeze bank account", byWords, 0)).startsWith(near);
    assertThat(rank("freeze bank account", byWords, 1)).startsWith(byWords.getFirst());
    assertThat(rank("freeze bank account", byWords, 1).indexOf(near)).isPositive();
  }

  @Test
  void whatHasSomeOfTheWordsCountsLessWhereNothingHasAllOfThem() {
    TextKey near = text("freeze bank account");
    TextKey other = text("river bank erosion programme of the basin authority");
    SentenceVector query = encoder.query("freeze bank account", Language.ENGLISH);
    List<NearText> nearest = nearest(query, near);
    assertThat(ranked(query, new FoundByWords(List.of(other), 1), nearest))
        .containsExactly(other, near);
    assertThat(ranked(query, new FoundByWords(List.of(other), 0.5), nearest))
        .containsExactly(near, other);
  }

  private List<NearText> nearest(SentenceVector query, TextKey... texts) {
    return Stream.of(texts)
        .map(text -> new NearText(text, known(text), query.similarity(known(text))))
        .toList();
  }

  private SentenceVector known(TextKey text) {
    return Objects.requireNonNull(vectors.get(text));
  }

  private List<TextKey> ranked(SentenceVector query, FoundByWords found, List<NearText> near) {
    return ranking.rank(query, List.of(found), 1, near, vectors, Map.of());
  }

  @Test
  void prefersWordsWhoseFindsAreNear() {
    TextKey nearest = text("freeze bank account");
    TextKey close = text("freeze bank account funds now");
    text("river bank erosion programme of the basin authority");
    assertThat(rank("freeze bank account", List.of(close, nearest), 0.3))
        .startsWith(close, nearest);
  }

  @Test
  void textsOfOneWordingHaveOnePlaceTogether() {
    List<TextKey> yearly = new ArrayList<>();
    for (int year = 2001; year < 2009; year++) {
      yearly.add(text("freeze bank account funds, the year " + year));
    }
    TextKey other = text("freeze bank account later or not at all, as the authority decides");
    Map<TextKey, Integer> wordings = new LinkedHashMap<>();
    yearly.forEach(text -> wordings.put(text, 7));
    SentenceVector query = encoder.query("freeze bank account", Language.ENGLISH);
    List<TextKey> byWords = new ArrayList<>(yearly.subList(0, 4));
    byWords.add(other);
    byWords.addAll(yearly.subList(4, 8));

    assertThat(
            ranking.rank(
                query, List.of(new FoundByWords(byWords, 1)), 1, List.of(), vectors, Map.of()))
        .as("each by itself")
        .isEqualTo(byWords);
    assertThat(
            ranking.rank(
                query, List.of(new FoundByWords(byWords, 1)), 1, List.of(), vectors, wordings))
        .startsWith(yearly.toArray(TextKey[]::new))
        .endsWith(other);
  }

  @Test
  void ranksWithoutVectorsOrWithoutWords() {
    TextKey only = TextKey.of("not encoded", Language.ENGLISH);
    assertThat(rank("anything", List.of(only), 0)).containsExactly(only);
    TextKey near = text("freeze funds");
    assertThat(rank("freeze", List.of(), 0)).containsExactly(near);
  }

  @Test
  void addsUpWhatPlacesAreWorth() {
    RankFusion fusion = new RankFusion(0);
    assertThat(
            fusion.fuse(
                List.of(
                    new Ranking<>(List.of("a", "b", "c"), 1), new Ranking<>(List.of("c", "b"), 1))))
        .containsExactly("c", "a", "b");
    assertThat(fusion.fuse(List.of(new Ranking<>(List.of("a"), 1), new Ranking<>(List.of("b"), 1))))
        .containsExactly("a", "b");
    assertThat(fusion.fuse(List.of(new Ranking<>(List.of("a"), 1), new Ranking<>(List.of("b"), 2))))
        .containsExactly("b", "a");
  }
}
