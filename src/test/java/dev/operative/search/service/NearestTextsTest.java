package dev.operative.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.work.TextKey;
import dev.operative.search.BilingualIndex;
import dev.operative.search.RankingProfile;
import dev.operative.search.meaning.NearText;
import dev.operative.search.meaning.SentenceVector;
import dev.operative.search.meaning.VectorView;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestTextsTest {
  private static final SentenceVector ASKED = new SentenceVector(new byte[] {100, 0});
  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.CHINESE);

  @TempDir Path folder;

  /** Vectors of which the nearest are all of other texts than those that are wanted. */
  private record Crowded(Map<TextKey, SentenceVector> known) implements VectorView {
    @Override
    public int size() {
      return known.size();
    }

    @Override
    public int wanted() {
      return known.size();
    }

    @Override
    public List<NearText> nearest(SentenceVector query, int most, double least) {
      List<NearText> others = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        TextKey other = TextKey.of("A text that no provision has, " + i, Language.ENGLISH);
        others.add(new NearText(other, query, 1));
      }
      return others;
    }

    @Override
    public Map<TextKey, SentenceVector> vectors(Collection<TextKey> texts) {
      Map<TextKey, SentenceVector> found = new HashMap<>(known);
      found.keySet().retainAll(texts);
      return found;
    }

    @Override
    public int nearestClause(SentenceVector query, TextKey text) {
      return 0;
    }

    @Override
    public void close() {}
  }

  @Test
  void ofAFewProvisionsTheNearestAreFoundHoweverManyOthersAreNearer() {
    List<String[]> texts = new ArrayList<>();
    Map<TextKey, SentenceVector> vectors = new HashMap<>();
    List<TextKey> wanted = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text = "Stresses the extradition of offenders " + i + ";";
      texts.add(new String[] {text, i % 2 == 0 ? "强调引渡罪犯" + i + "；" : ""});
      TextKey key = TextKey.of(text, Language.ENGLISH);
      // The later, the nearer; the last of all is turned away.
      vectors.put(key, new SentenceVector(new byte[] {(byte) (i == 28 ? -1 : i + 1), 50}));
      if (i % 2 == 0) {
        wanted.addFirst(key);
      }
    }
    Filters inChinese =
        new Filters(Map.of(Facet.LANGUAGE, Set.of("zh")), Optional.empty(), Optional.empty());
    try (BilingualIndex index = BilingualIndex.of(folder, texts)) {
      NearestTexts nearest =
          new NearestTexts(
              index.view(), inChinese, new Crowded(vectors), LANGUAGES, RankingProfile.DEFAULT);
      assertThat(nearest.to(ASKED))
          .extracting(NearText::key)
          .containsExactlyElementsOf(wanted.subList(1, 11));
    }
  }
}
