package dev.operative.search.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.document.Part;
import dev.operative.document.UnDocument;
import dev.operative.engine.Samples;
import dev.operative.engine.Samples.Line;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.RankingProfile;
import org.junit.jupiter.api.Test;

class KinshipTest {
  private static final String SERIES = "Threats to peace by terrorist acts";

  private final Kinship kinship =
      new Kinship(paragraph(SERIES, "2021-06-01"), RankingProfile.DEFAULT.wordings());

  private static IndexedParagraph paragraph(String title, String date) {
    UnDocument document =
        Samples.titled(
            title,
            Samples.resolution(
                "S/RES/1373 (2001)", Language.ENGLISH, date, Line.operative("1", "Decides so;")));
    Part part = document.parts().getFirst();
    return new IndexedParagraph(part.paragraphs().getFirst(), part.header(), document.header(), 0);
  }

  private double of(String title, String date) {
    return kinship.of(paragraph(title, date));
  }

  @Test
  void theSameSeriesCountsMoreThanAnotherTitle() {
    assertThat(of(SERIES, "2020-06-01")).isGreaterThan(of("Piracy", "2020-06-01"));
  }

  @Test
  void ofOneSeriesTheNearestInTimeCountsMostBeforeOrAfter() {
    assertThat(of(SERIES, "2020-06-01")).isGreaterThan(of(SERIES, "2019-06-01"));
    assertThat(of(SERIES, "2022-06-01")).isEqualTo(of(SERIES, "2020-06-01"));
  }

  @Test
  void tenYearsAreAsFarAsAnyTime() {
    assertThat(of(SERIES, "2010-06-01")).isEqualTo(of(SERIES, "1946-01-25"));
    assertThat(of(SERIES, "2012-06-01")).isGreaterThan(of(SERIES, "1946-01-25"));
  }
}
