package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.engine.NaiveIndex;
import dev.operative.search.works.ReadFiles;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The charts of a trend as a picture. */
class TrendPictureTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        new TestServer(
            NaiveIndex.of(
                List.of(
                    ReadFiles.resource("/compare/S_RES_9101.en.txt", "S_RES_9101.en.txt"),
                    ReadFiles.resource("/citing/S_RES_9103.en.txt", "S_RES_9103.en.txt")),
                Instant.EPOCH));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document picture(String query) {
    HttpResponse<String> answer = server.get("/trend.svg?" + query);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("image/svg+xml");
    return Jsoup.parse(answer.body(), Parser.xmlParser());
  }

  @Test
  void aBarIsAsHighAsTheFigureOfItsYear() {
    JsonNode years = JsonMapper.shared().readTree(server.get("/api/v1/trend").body()).get("years");
    List<Element> bars = picture("ui=en").select("rect:has(title)");
    assertThat(bars).hasSize(2 * years.size());
    assertThat(years)
        .extracting(year -> year.get("count").asLong())
        .contains(0L)
        .doesNotHaveDuplicates();
    Element highest =
        bars.subList(0, years.size()).stream()
            .max((a, b) -> Double.compare(height(a), height(b)))
            .orElseThrow();
    long most = Long.parseLong(highest.text().replaceFirst(".*: ", ""));
    for (int i = 0; i < years.size(); i++) {
      long count = years.get(i).get("count").asLong();
      assertThat(bars.get(i).text()).isEqualTo(years.get(i).get("year").asString() + ": " + count);
      assertThat(height(bars.get(i)) * most)
          .isBetween(height(highest) * count - most, height(highest) * count + most);
    }
  }

  private static double height(Element bar) {
    return Double.parseDouble(bar.attr("height"));
  }

  @Test
  void itSaysWhatIsCountedAndWhereItIsFrom() {
    Document picture = picture("q=States&by=verb&ui=zh&lang=en");
    assertThat(picture.select("svg > title").text()).startsWith("States").contains("段");
    List<String> texts = picture.select("text").eachText();
    assertThat(texts.getLast()).endsWith("/trend?q=States&by=verb&ui=zh&lang=en");
    assertThat(texts).anyMatch(text -> text.startsWith("促请"));
  }

  @Test
  void thePageLeadsToThePictureOfWhatItShows() {
    Document page = server.page("/trend?q=States&by=verb&as=share&ui=en");
    String address = page.select("a[href^=/trend.svg]").attr("href");
    assertThat(address).contains("q=States", "by=verb", "as=share");
    assertThat(server.get(address).statusCode()).isEqualTo(200);
  }
}
