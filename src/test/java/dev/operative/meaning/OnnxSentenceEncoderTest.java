package dev.operative.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.document.Language;
import dev.operative.search.meaning.Clause;
import dev.operative.search.meaning.EncodedText;
import dev.operative.search.meaning.SentenceVector;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The real models, over paragraphs of resolutions 2396 (2017), 2370 (2017), 2462 (2019), 2368
 * (2017) and 2331 (2016).
 */
class OnnxSentenceEncoderTest {
  private static final Map<String, String> LAW =
      Map.of(
          "passengers",
          "Decides that Member States shall develop the capability to collect, process and analyse passenger name record"
              + " (PNR) data",
          "explosives",
          "Urges Member States to act to prevent terrorists from acquiring improvised explosive devices, their components and"
              + " precursors that can be used to manufacture them",
          "funds",
          "Decides that all States shall freeze without delay the funds and other financial assets or economic resources of"
              + " these individuals, groups, undertakings and entities",
          "trafficking",
          "Condemns all acts of trafficking in persons, particularly of women and girls, undertaken by terrorist groups");

  private static OnnxSentenceEncoder encoder;

  @BeforeAll
  static void load() {
    encoder = new OnnxSentenceEncoder();
  }

  @AfterAll
  static void unload() {
    encoder.close();
  }

  private static String nearest(String typed, Language language) {
    SentenceVector query = encoder.query(typed, language);
    return LAW.keySet().stream()
        .max(Comparator.comparingDouble(name -> query.similarity(english(LAW.get(name)))))
        .orElseThrow();
  }

  private static SentenceVector english(String text) {
    return encoder.text(List.of(text), Language.ENGLISH).whole();
  }

  @Test
  void bringsPlainWordsNearTheLaw() {
    assertThat(nearest("homemade bombs ingredients bought in shops", Language.ENGLISH))
        .isEqualTo("explosives");
    assertThat(nearest("can the UN block my bank account", Language.ENGLISH)).isEqualTo("funds");
    assertThat(nearest("who sits on which flight", Language.ENGLISH)).isEqualTo("passengers");
    assertThat(nearest("girls sold as slaves", Language.ENGLISH)).isEqualTo("trafficking");
  }

  @Test
  void bringsChineseNearEnglish() {
    assertThat(nearest("自制炸弹的原料", Language.CHINESE)).isEqualTo("explosives");
    assertThat(nearest("冻结银行账户里的钱", Language.CHINESE)).isEqualTo("funds");
    assertThat(nearest("航空公司乘客信息", Language.CHINESE)).isEqualTo("passengers");
    assertThat(nearest("贩卖妇女", Language.CHINESE)).isEqualTo("trafficking");
  }

  @Test
  void givesEachClauseAVectorOfItsOwn() {
    String text =
        LAW.get("passengers") + "; " + LAW.get("trafficking").replace("Condemns", "condemns");
    List<Clause> clauses = Clause.of(text);
    EncodedText encoded =
        encoder.text(clauses.stream().map(clause -> clause.in(text)).toList(), Language.ENGLISH);
    SentenceVector query = encoder.query("girls sold as slaves", Language.ENGLISH);
    int nearest =
        IntStream.range(0, clauses.size())
            .boxed()
            .max(Comparator.comparingDouble(i -> query.similarity(encoded.clauses().get(i))))
            .orElseThrow();
    assertThat(clauses.get(nearest).in(text)).contains("trafficking in persons");
    assertThat(encoded.clauses()).hasSameSizeAs(clauses);
  }

  /** The vector of a text must not depend on what was encoded before it. */
  @Test
  void givesTheSameVectorEachTime() {
    SentenceVector first = english(LAW.get("funds"));
    english(LAW.get("explosives"));
    assertThat(english(LAW.get("funds"))).isEqualTo(first);
    assertThat(first.similarity(first)).isBetween(0.99, 1.01);
  }

  @Test
  void readsTextsWithoutWordsAndOfAnyLength() {
    assertThat(english("").steps()).hasSize(384);
    assertThat(english("— — —").steps()).hasSize(384);
    assertThat(english("terrorism ".repeat(50_000)).steps()).hasSize(384);
  }

  @Test
  void saysWhichLanguagesItReads() {
    Language french = new Language("fr");
    assertThat(encoder.languages()).containsExactly(Language.ENGLISH, Language.CHINESE);
    assertThatThrownBy(() -> encoder.query("le terrorisme", french))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
