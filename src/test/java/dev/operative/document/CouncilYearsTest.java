package dev.operative.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilYearsTest {
  // A number of three or four digits with a year, after the word resolution or in a list of such.
  private static final Pattern CITATION =
      Pattern.compile("(?<![\\d/.-])(\\d{3,4}) ?[(（] ?((?:19|20)\\d{2}) ?[)）]");

  @Test
  void agreesWithEveryCitationInTheCorpus() throws IOException {
    int seen = 0;
    List<String> others = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        Matcher citation = CITATION.matcher(Files.readString(file));
        while (citation.find()) {
          seen++;
          if (!CouncilYears.agree(
              Integer.parseInt(citation.group(1)), Integer.parseInt(citation.group(2)))) {
            others.add(file + ": " + citation.group());
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(200);
    // The printed documents have a misprint of their own here and there: 2195 is of 2014.
    assertThat(others).hasSizeLessThanOrEqualTo(1).allMatch(o -> o.endsWith("2195 (2015)"));
  }

  @ParameterizedTest
  @CsvSource({
    "1,1946",
    "242,1967",
    "678,1990",
    "1284,1999",
    "1285,2000",
    "1373,2001",
    "1454,2002",
    "1455,2003",
    "2397,2017",
    "2398,2018",
    "2503,2019",
    "2504,2020",
    "2617,2021",
    "2618,2022",
    "2811,2025"
  })
  void knowsTheFirstAndLastOfAYear(int number, int year) {
    assertThat(CouncilYears.of(number)).contains(year);
  }

  @Test
  void saysNothingOfResolutionsItDoesNotKnow() {
    assertThat(List.of(0, -1, 2812, 9999))
        .allSatisfy(n -> assertThat(CouncilYears.of(n)).isEmpty());
    assertThat(CouncilYears.agree(2900, 2027)).isTrue();
    assertThat(CouncilYears.agree(2900, 2017)).isFalse();
  }
}
