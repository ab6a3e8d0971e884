package dev.operative.ingest.text.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.document.Language;
import dev.operative.ingest.text.bench.Bench.Half;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Guards the figures of the text reader on documents that are in neither half of the sample and were never
/// looked at.
///
/// It needs the folder of Akoma Ntoso archives: `-Doperative.akn=FOLDER`. `-Doperative.bench.half=TUNING`
/// looks at the half that rules are made with and lists every difference in `target/text-bench.txt`;
/// `REPORTING` measures the other half.
class BenchTest {
  private static final int ONE_IN = Integer.getInteger("operative.bench.oneIn", 32);

  @Test
  void documentsReadFromTextAreAsTheirMarkupSays() throws IOException {
    Path folder = ArchiveSample.folder();
    Half half = Half.valueOf(System.getProperty("operative.bench.half", "UNSEEN"));

    Map<Language, Comparison> measured =
        new Bench(Vocabulary.bundled()).measure(folder, half, ONE_IN);

    StringBuilder differences = new StringBuilder();
    measured.forEach(
        (language, comparison) -> {
          System.out.printf("text bench, %s half, %s: %s%n", half, language, comparison);
          if (half == Half.TUNING) {
            comparison.errors().forEach(error -> differences.append(error).append('\n'));
          }
        });
    if (half == Half.TUNING) {
      Files.writeString(Path.of("target", "text-bench.txt"), differences);
    }
    SoftAssertions.assertSoftly(
        softly -> {
          Comparison english = of(measured, Language.ENGLISH);
          Comparison chinese = of(measured, Language.CHINESE);
          softly.assertThat(english.sections()).as("English sections").isGreaterThanOrEqualTo(0.99);
          softly.assertThat(chinese.sections()).as("Chinese sections").isGreaterThanOrEqualTo(0.99);
          softly.assertThat(english.labels()).as("English labels").isGreaterThanOrEqualTo(0.99);
          softly.assertThat(chinese.labels()).as("Chinese labels").isGreaterThanOrEqualTo(0.95);
          for (Comparison each : measured.values()) {
            softly.assertThat(each.boundaries()).as("boundaries").isGreaterThanOrEqualTo(0.99);
          }
          softly.assertThat(english.verbs()).as("English verbs").isGreaterThanOrEqualTo(0.95);
          softly.assertThat(chinese.verbs()).as("Chinese verbs").isGreaterThanOrEqualTo(0.92);
        });
  }

  private static Comparison of(Map<Language, Comparison> measured, Language language) {
    Comparison comparison = measured.get(language);
    assertThat(comparison).as(language.code()).isNotNull();
    assertThat(comparison.documents()).as("documents in " + language).isGreaterThan(20);
    return comparison;
  }
}
