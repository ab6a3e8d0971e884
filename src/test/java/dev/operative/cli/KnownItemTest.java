package dev.operative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Phrases of real resolutions find their paragraph in the other language. Scaled down; the whole
 * measurement is {@code operative evaluate --known-items 150} on an index of all documents.
 */
class KnownItemTest {
  @TempDir Path home;

  @Test
  void whatIsLearntFindsMostKnownItemsInBothDirections() {
    String archives = System.getProperty("operative.akn", "");
    assumeTrue(!archives.isEmpty(), "give the archives of resolutions with -Doperative.akn=DIR");
    Path folder = Path.of(archives);
    Ran indexed =
        Ran.command(
            home,
            "index",
            folder.resolve("ecosoc.en.tar.xz").toString(),
            folder.resolve("ecosoc.zh.tar.xz").toString());
    assertThat(indexed.code()).as(indexed.err()).isZero();

    String table = Ran.command(home, "evaluate", "--known-items", "25").out();

    for (String direction : new String[] {"en to zh", "zh to en"}) {
      assertThat(recall(table, direction + ", with learning (tables, versions)"))
          .as(table)
          .isGreaterThanOrEqualTo(0.9);
      assertThat(recall(table, direction + ", held out, tables"))
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
