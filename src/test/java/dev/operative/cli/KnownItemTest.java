package dev.operative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ArchiveSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Phrases of one year's resolutions find their paragraph in the other language. Scaled down; the
 * whole measurement is {@code operative evaluate --known-items 150} on an index of all documents.
 */
class KnownItemTest {
  private static final int YEAR = 2024;

  @TempDir Path home;

  @Test
  void whatIsLearntFindsMostKnownItemsInBothDirections() throws IOException {
    Path archives = ArchiveSample.folder();
    Path sample = home.resolve("sample");
    for (String archive : new String[] {"ecosoc.en.tar.xz", "ecosoc.zh.tar.xz"}) {
      ArchiveSample.copy(
          archives.resolve(archive), name -> name.contains("E_RES_" + YEAR + "_"), sample);
    }
    Ran indexed = Ran.command(home, "index", sample.toString());
    assertThat(indexed.code()).as(indexed.err()).isZero();

    String table = Ran.command(home, "evaluate", "--known-items", "25").out();

    for (String direction : new String[] {"en to zh", "zh to en"}) {
      assertThat(recall(table, direction + ", with learning"))
          .as(table)
          .isGreaterThanOrEqualTo(0.9);
      assertThat(recall(table, direction + ", held out"))
          .as(table)
          .isGreaterThan(recall(table, direction + ", lexicon only"));
    }
  }

  private static double recall(String table, String row) {
    Matcher figures =
        Pattern.compile("^" + Pattern.quote(row) + " +\\d+ +([0-9.]+)", Pattern.MULTILINE)
            .matcher(table);
    assertThat(figures.find()).as(row + " in " + table).isTrue();
    return Double.parseDouble(figures.group(1));
  }
}
