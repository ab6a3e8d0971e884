package dev.operative.search.meaning;

import dev.operative.document.Language;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An encoder for tests: a text's vector is the sum of a random vector for each of its words. */
public record WordEncoder(String revision) implements SentenceEncoder {
  private static final int DIMENSIONS = 64;

  @Override
  public List<Language> languages() {
    return List.of(Language.ENGLISH);
  }

  @Override
  public SentenceVector query(String text, Language language) {
    return vector(text);
  }

  @Override
  public EncodedText text(List<String> clauses, Language language) {
    return new EncodedText(
        vector(String.join(" ", clauses)), clauses.stream().map(WordEncoder::vector).toList());
  }

  private static SentenceVector vector(String text) {
    double[] sum = new double[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      Random random = new Random(word.hashCode());
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += random.nextGaussian();
      }
    }
    double squares = 0;
    for (double x : sum) {
      squares += x * x;
    }
    float[] unit = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      unit[i] = (float) (sum[i] / Math.sqrt(squares));
    }
    return SentenceVector.of(unit);
  }
}
