package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, in both interface languages, by the Nu HTML Checker. */
class ValidPagesTest {
  private static TestServer server;
  private static HtmlChecker checker;

  @BeforeAll
  static void start() {
    server = new TestServer();
    checker = new HtmlChecker();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyPageIsValid(String language) {
    SoftAssertions all = new SoftAssertions();
    for (String path : SitePages.ALL) {
      String html = server.get(path, "Accept", "text/html", "Accept-Language", language).body();
      assertThat(html).as(path).startsWith("<!doctype html>");
      all.assertThat(checker.faults(html)).as(language + " " + path).isEmpty();
    }
    all.assertAll();
  }

  @Test
  void soIsTheAnswerToACheckOfCitations() {
    HttpRequest pasted =
        HttpRequest.newBuilder(server.uri("/citations"))
            .headers("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("text=S/RES/2396+(2017),+para.+1,+and+S/RES/1+(1946)"))
            .build();
    assertThat(checker.faults(server.send(pasted).body())).isEmpty();
  }

  @Test
  void theCheckerFindsWhatIsWrong() {
    assertThat(
            checker.faults(
                "<!doctype html><html lang=en><title>T</title><p id=a><img src=b><div id=a>"))
        .hasSizeGreaterThan(1);
  }
}
