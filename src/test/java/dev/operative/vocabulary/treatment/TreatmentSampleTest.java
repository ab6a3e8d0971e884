package dev.operative.vocabulary.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.language.Languages;
import dev.operative.search.works.ReadFiles;
import dev.operative.vocabulary.table.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prints what citing paragraphs of real resolutions are read to do, to be judged by eye: {@code
 * -Doperative.treatment.each=N} of each treatment, of one document in {@code
 * -Doperative.akn.sample}.
 */
class TreatmentSampleTest {
  private static final int EACH = Integer.getInteger("operative.treatment.each", 2);
  private static final int AROUND = 90;

  private static final TreatmentRules RULES =
      TreatmentRules.read(Languages.bundled(), TableSource.bundled());

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void printsASample(String language) throws IOException {
    ArchiveSample.copy(
        ArchiveSample.folder().resolve("security-council." + language + ".tar.xz"),
        ArchiveSample::has,
        folder);
    Map<Treatment, List<String>> lines = new TreeMap<>();
    for (UnDocument document : ReadFiles.folder(folder).values()) {
      document.parts().forEach(part -> read(part, lines));
    }
    lines.forEach(
        (treatment, all) -> {
          Collections.shuffle(all, new Random(7));
          System.out.printf("%n== %s %s: %d%n", language, treatment.word(), all.size());
          all.stream().limit(EACH).forEach(System.out::println);
        });
    assertThat(lines).containsKeys(Treatment.EXTENDS, Treatment.REAFFIRMS, Treatment.RECALLS);
  }

  private static void read(Part part, Map<Treatment, List<String>> lines) {
    for (Paragraph paragraph : part.paragraphs()) {
      if (paragraph.section() == Section.PREAMBULAR || paragraph.section() == Section.OPERATIVE) {
        paragraph.citations().stream()
            .map(Citation::symbol)
            .filter(symbol -> !part.header().symbol().equals(Optional.of(symbol)))
            .distinct()
            .forEach(
                symbol -> {
                  TreatmentReading reading =
                      RULES.read(paragraph, symbol, Optional.empty()).orElseThrow();
                  lines
                      .computeIfAbsent(reading.treatment(), first -> new ArrayList<>())
                      .add(line(paragraph, symbol.canonical(), reading));
                });
      }
    }
  }

  private static String line(Paragraph paragraph, String cited, TreatmentReading reading) {
    String text = paragraph.text();
    return "%s  %s  [%s, %s]  …%s⟦%s⟧%s…"
        .formatted(
            paragraph.id(),
            cited,
            reading.rule(),
            reading.verb(),
            text.substring(Math.max(0, reading.start() - AROUND), reading.start()),
            text.substring(reading.start(), reading.end()),
            text.substring(reading.end(), Math.min(text.length(), reading.end() + AROUND)));
  }
}
