package dev.operative.ingest.text.bench;

import dev.operative.ArchiveSample;
import dev.operative.ingest.text.bench.Bench.Half;
import dev.operative.ingest.text.bench.LayoutBench.Setting;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Guards how well pages are read that are set as the United Nations sets them, as text, as PDF and as Word.
///
/// It needs the folder of Akoma Ntoso archives, `-Doperative.akn=FOLDER`, and Chromium. `-Doperative.layouts.half=TUNING`
/// looks at the half that rules are made with and lists every difference in `target/layouts.txt`; the files are kept in
/// `target/layouts`.
class LayoutBenchTest {
  private static final int ONE_IN = Integer.getInteger("operative.layouts.oneIn", 128);

  @Test
  void documentsReadFromPagesAreAsTheirMarkupSays() throws IOException {
    Path folder = ArchiveSample.folder();
    Half half = Half.valueOf(System.getProperty("operative.layouts.half", "REPORTING"));
    Map<Setting, Comparison> measured;
    try (Browser browser = Browser.required()) {
      measured =
          new LayoutBench(Vocabulary.bundled())
              .measure(folder, half, ONE_IN, browser, Path.of("target", "layouts"));
    }

    StringBuilder differences = new StringBuilder();
    measured.forEach(
        (setting, comparison) -> {
          System.out.printf("layouts, %s half, %s: %s%n", half, setting, comparison);
          if (half == Half.TUNING) {
            comparison.errors().forEach(error -> differences.append(error).append('\n'));
          }
        });
    if (half == Half.TUNING) {
      Files.writeString(Path.of("target", "layouts.txt"), differences);
    }
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(measured).as("three formats in two languages").hasSize(6);
          measured.forEach(
              (setting, comparison) -> {
                softly
                    .assertThat(comparison.documents())
                    .as(setting + ": documents")
                    .isGreaterThan(8);
                boolean english = setting.language().equals("en");
                softly
                    .assertThat(comparison.labels())
                    .as(setting + ": labels")
                    .isGreaterThanOrEqualTo(english ? 0.98 : 0.99);
                softly
                    .assertThat(comparison.sections())
                    .as(setting + ": sections")
                    .isGreaterThanOrEqualTo(0.99);
                softly
                    .assertThat(comparison.boundaries())
                    .as(setting + ": boundaries")
                    .isGreaterThanOrEqualTo(0.99);
              });
        });
  }
}
