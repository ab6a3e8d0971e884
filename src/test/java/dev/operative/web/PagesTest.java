package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over real HTTP: what they show, in which language, and that nothing breaks them. */
class PagesTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/?ui=zh, '', '', zh",
    "/?ui=en, zh, zh-CN, en",
    "/, zh, en-GB, zh",
    "/, '', 'zh-CN,zh;q=0.9,en;q=0.8', zh",
    "/, '', 'en;q=0.5, zh-TW', zh",
    "/, '', 'fr, en;q=0.5, zh;q=0.1', en",
    "/, '', fr, en",
    "/?ui=klingon, '', '', en",
  })
  void theInterfaceSpeaksTheLanguageAskedFor(
      String path, String cookie, String accept, String language) {
    Document page = server.page(path, "Cookie", "ui=" + cookie, "Accept-Language", accept);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("main").text())
        .contains(language.equals("zh") ? "联合国" : "United Nations");
  }

  @Test
  void aLanguageChosenByAddressIsRemembered() {
    assertThat(TestServer.header(server.get("/?ui=zh"), "Set-Cookie").getFirst())
        .startsWith("ui=zh;")
        .contains("SameSite=Lax", "HttpOnly", "Path=/");
    assertThat(TestServer.header(server.get("/"), "Set-Cookie")).isEmpty();
  }

  @Test
  void theOtherLanguageIsOneLinkAwayWithTheSameSearch() {
    Element link = server.page("/?q=terrorism&lang=en&ui=en").selectFirst("nav a[hreflang=zh]");
    assertThat(link.attr("href")).isEqualTo("?q=terrorism&lang=en&ui=zh");
    assertThat(link.attr("lang")).isEqualTo("zh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=terrorism",
        "/documents/S-2020-870.en",
        "/documents/S-2020-870.en?q=terrorism",
        "/paragraphs/S-2020-852.en.op.1",
        "/documents",
        "/",
      })
  void theVetoedDraftSaysSoWhereverItAppears(String path) {
    assertThat(server.page(path).select(".badge.not-adopted").eachText()).contains("Not adopted");
    assertThat(
            server
                .page(path + (path.contains("?") ? "&" : "?") + "ui=zh")
                .select(".badge.not-adopted")
                .eachText())
        .contains("未获通过");
  }

  @Test
  void aHitShowsWhatMatchedAndHowToCiteIt() {
    Document page = server.page("/?q=financing");
    Element hit = page.selectFirst(".hit");
    assertThat(hit.selectFirst("h2").text()).isEqualTo("S/RES/2396 (2017), para. 1");
    assertThat(hit.selectFirst("mark").text()).isEqualTo("financing");
    assertThat(hit.selectFirst(".text em").text()).isEqualTo("Calls upon");
    assertThat(hit.selectFirst(".text").attr("lang")).isEqualTo("en");
    assertThat(hit.selectFirst("[data-copy]").attr("data-copy"))
        .isEqualTo("S/RES/2396 (2017), para. 1");
    assertThat(server.page("/?q=financing&ui=zh").selectFirst(".hit h2").text())
        .isEqualTo("安全理事会第2396(2017)号决议，第1段");
  }

  @Test
  void theNumberOfAResolutionAmongWordsLeadsToTheSearchOfItAlone() {
    Document page = server.page("/?q=paragraph+of+2396+financing");
    Element alert =
        page.select(".alert").stream()
            .filter(each -> each.text().startsWith("Only in S/RES/2396 (2017):"))
            .findFirst()
            .orElseThrow();
    Element narrowed = alert.selectFirst("a");
    assertThat(narrowed.text()).isEqualTo("financing");
    Document inIt = server.page(narrowed.attr("href"));
    assertThat(inIt.select(".hit h2").eachText())
        .isNotEmpty()
        .allMatch(cited -> cited.startsWith("S/RES/2396"));
    assertThat(inIt.select(".alert").eachText()).noneMatch(text -> text.startsWith("Only in"));
    // A year, a resolution that is not held, and a question that says which document it is asked
    // of.
    for (String other : List.of("financing+2017", "financing+1999+1267", "S/RES/2396+financing")) {
      assertThat(server.page("/?q=" + other).select(".alert").eachText())
          .noneMatch(text -> text.startsWith("Only in"));
    }
  }

  @Test
  void chineseTextIsMarkedAsChinese() {
    Document page = server.page("/?q=%E6%81%90%E6%80%96%E4%B8%BB%E4%B9%89&ui=en");
    assertThat(page.selectFirst(".hit .text").attr("lang")).isEqualTo("zh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/?q=%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
        "/?verb=%3Cscript%3Ealert(1)%3C/script%3E",
        "/documents/S-RES-2396-2017.en?q=%3Cscript%3E",
        "/documents/S-RES-2396-2017.en?view=both",
        "/paragraphs/S-RES-2396-2017.en.op.2?q=bold",
        "/?verb=Decides",
        "/documents?symbol=%3Cscript%3E",
      })
  void markupInTextAndQueryIsShownNotObeyed(String path) {
    HttpResponse<String> response = server.get(path, "Accept", "text/html");
    Document page = Jsoup.parse(response.body());
    assertThat(page.select("script:not([src]):not([type=application/ld+json]), img, b, [onerror]"))
        .isEmpty();
    assertThat(page.select("script[src]")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theTextIsShownWithoutASpaceMoreOrLess() {
    String text = "Recalling its resolution 2178 (2014) on foreign terrorist fighters,";
    for (String query : new String[] {"", "?q=2178", "?q=terrorist"}) {
      Element shown =
          server.page("/paragraphs/S-RES-2396-2017.en.pp.1" + query).selectFirst(".one .text");
      assertThat(shown.wholeText().strip()).isEqualTo(text);
      assertThat(shown.selectFirst("a").wholeText()).isEqualTo("resolution 2178 (2014)");
    }
  }

  @Test
  void markupInADocumentIsReadAsWritten() {
    assertThat(server.page("/paragraphs/S-RES-2396-2017.en.op.2").select(".one .text").text())
        .contains(SampleCorpus.MARKUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=(terrorism",
        "verb=Frobnicates&q=terrorism",
        "section=middle",
        "kind=novel",
        "status=pending",
        "lang=fr",
        "body=Parliament",
        "addressee=Martians",
        "symbol=nonsense",
        "cites=nonsense",
        "year=17",
        "from=yesterday",
        "to=2017-13-41",
        "sort=random",
        "limit=100000",
        "limit=-1",
        "limit=0&q=terrorism",
        "offset=-5",
        "offset=1e9",
        "offset=99999999",
        "translate=maybe",
        "q=a&q=b",
        "q=a%00b",
        "q=%zz",
        "q=%ff%fe",
        "unknown=parameter&q=terrorism",
      })
  void whateverIsAskedSomethingSensibleIsShown(String query) {
    for (String language : new String[] {"en", "zh"}) {
      Document page = server.page("/?" + query + "&ui=" + language);
      assertThat(page.select("main").text()).isNotBlank();
      assertThat(page.select("h1")).hasSize(1);
    }
  }

  @Test
  void aQueryThatCannotBeReadIsMendedAndThePageSaysSo() {
    Document page = server.page("/?q=(financing");
    assertThat(page.select(".alert.warning").text()).contains("character 1").contains("financing");
    assertThat(page.select(".hit")).hasSize(1);
    assertThat(server.page("/?q=(financing&ui=zh").select(".alert.warning").text())
        .contains("第 1 个字符");
  }

  @Test
  void facetsAreLinksAndFiltersCanBeTakenAwayOneByOne() {
    Document page = server.page("/?q=terrorism&lang=en&status=adopted");
    Element verb = page.selectFirst(".facet a[href*=verb]");
    assertThat(verb.attr("href"))
        .contains("q=terrorism", "lang=en", "status=adopted", "verb=Calls+upon");
    assertThat(page.select(".facet a[aria-current=true]").eachAttr("href"))
        .containsExactlyInAnyOrder("/?q=terrorism&lang=en", "/?q=terrorism&status=adopted");
    assertThat(page.select(".chip").eachAttr("href"))
        .containsExactlyInAnyOrder("/?q=terrorism&lang=en", "/?q=terrorism&status=adopted");
    assertThat(page.select(".branch > summary").eachText())
        .containsExactly("Calls and urges", "States");
  }

  @Test
  void resultsAreDocumentsOnRequestAndStaySo() {
    Document page = server.page("/?q=terrorism&group=document");
    assertThat(page.select(".sorts a[aria-current=true]").eachText()).contains("Documents");
    assertThat(page.selectFirst("#total").text()).matches("\\d+ documents? \\(\\d+ paragraphs?\\)");
    Element document = page.selectFirst(".hits > li > .of-document");
    assertThat(document.select(".best > li")).hasSizeBetween(1, 3);
    assertThat(document.selectFirst("h2 a").attr("href")).startsWith("/documents/");
    assertThat(page.select(".facet a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.contains("group=document"));
    assertThat(server.page("/?q=terrorism").select(".of-document")).isEmpty();
  }

  @Test
  void theValuesOfAFacetCanBeSearchedWithoutAScript() {
    Document page = server.page("/?q=terrorism&facet=verb&contains=促请");
    assertThat(page.select("#facet-verb[open] li a span:first-child").eachText())
        .containsExactly("Calls upon");
    assertThat(page.selectFirst("details.filters").hasAttr("open")).isTrue();
    assertThat(
            server.page("/?q=terrorism&facet=verb&contains=xyz").select("#facet-verb .left").text())
        .isEqualTo("Nothing matches.");
  }

  @Test
  void yearsAreAStretchToo() {
    Document page = server.page("/?q=terrorism&lang=en&from=2014&to=2020");
    assertThat(page.select("#facet-year input[type=text]").eachAttr("value"))
        .containsExactly("2014", "2020");
    assertThat(page.select("#facet-year input[type=hidden]").eachAttr("name"))
        .containsExactly("q", "lang");
    assertThat(page.select(".chip").eachText()).anyMatch(chip -> chip.contains("1 January 2014"));
  }

  @Test
  void whereNothingIsFoundTheWayOutIsShownWithItsNumber() {
    Document page = server.page("/?q=financing&verb=Decides");
    assertThat(page.select(".hit")).isEmpty();
    assertThat(page.select(".nothing li a[href='/?q=financing']")).isNotEmpty();
    assertThat(page.select(".nothing .count").eachText()).contains("1");
  }

  @Test
  void whereNoParagraphHasAllTheWordsEachIsLeftOutInTurn() {
    Document page = server.page("/?q=terrorism+%22unheard+of%22&translate=false");
    assertThat(page.select(".nothing")).hasSize(1);
    assertThat(page.select(".nothing li a").eachText().toString())
        .as("a phrase is not taken apart")
        .doesNotContain("heard");
    page =
        server.page("/?q=fighters+unheardof&section=preambular&verb=Recalls&translate=false&ui=en");
    assertThat(page.select(".nothing li a").eachText())
        .contains("Without the word “unheardof”")
        .doesNotContain("Without the word “fighters”");
  }

  @Test
  void aMistakeInTheQueryIsExplainedInTheLanguageOfTheInterface() {
    assertThat(server.page("/?q=(terrorism&ui=zh").select(".alert.warning").text())
        .contains("括号没有闭合");
    assertThat(server.page("/?q=(terrorism&ui=en").select(".alert.warning").text())
        .contains("The bracket is never closed");
  }

  @Test
  void theListOfDocumentsHasEachOnceInAllItsLanguages() {
    Document page = server.page("/documents?ui=en");
    Element resolution =
        page.select(".documents li").stream()
            .filter(line -> line.text().contains("S/RES/2396 (2017)"))
            .findFirst()
            .orElseThrow();
    assertThat(resolution.select(".facts a").eachAttr("href"))
        .containsExactly("/documents/S-RES-2396-2017.en", "/documents/S-RES-2396-2017.zh");
    assertThat(page.select(".documents li")).hasSize(3);
    assertThat(server.page("/documents?q=2396&ui=en").select(".documents li")).hasSize(1);
    assertThat(server.page("/documents?year=1999").select(".documents li")).isEmpty();
    assertThat(
            server
                .page("/documents?body=Security+Council")
                .select("option[selected]")
                .eachAttr("value"))
        .containsExactly("Security Council");
    assertThat(server.page("/documents?offset=-1&year=x&body=nobody").select(".documents li"))
        .hasSize(3);
  }

  @Test
  void aDocumentIsShownWithItsVoteItsContentsAndTheWordsMarked() {
    Document page = server.page("/documents/S-2020-870.en?q=terrorism");
    assertThat(page.select(".vote").text())
        .contains("14 in favour 1 against 0 abstaining 1 against United States");
    assertThat(page.select(".contents a").eachText()).contains("Indonesia: draft resolution");
    assertThat(page.select(".row mark").eachText()).containsExactly("terrorism", "terrorism");
    assertThat(page.getElementById("S-2020-852.en.op.1")).isNotNull();
    assertThat(page.select(".masthead .doubtful li").eachText())
        .containsExactly(
            "A number is missing among the operative paragraphs, first before paragraph 3.");
    assertThat(server.page("/documents/S-2020-870.en?ui=zh").select(".masthead .doubtful").text())
        .isEqualTo("本文件部分内容可能读取有误： 执行段落编号不连续，缺1个编号（首见于第3段之前）。");
  }

  @Test
  void twoLanguagesStandSideBySide() {
    Document page = server.page("/documents/S-RES-2396-2017.en?view=both");
    Element row = page.getElementById("S-RES-2396-2017.en.op.1").parent();
    assertThat(row.select(".text").eachAttr("lang")).containsExactly("en", "zh");
    assertThat(page.getElementById("S-RES-2396-2017.en.pp.1").parent().select(".gap")).hasSize(1);
    assertThat(page.select(".masthead .facts").text())
        .contains("Seventy-fifth session Agenda item 12 (a)");
    assertThat(row.select("a.number, a.permalink").eachAttr("href"))
        .containsExactly(
            "/paragraphs/S-RES-2396-2017.en.op.1", "/paragraphs/S-RES-2396-2017.zh.op.1");
  }

  @Test
  void everyFigureOfAVerbLeadsToWhatItCounts() {
    Document page = server.page("/verbs?a=S/RES/2396+(2017)&b=S/2020/852&ui=en");
    assertThat(page.select(".figuregrid caption").eachText())
        .containsExactly("By year", "By document");
    assertThat(page.select(".figuregrid svg rect")).isNotEmpty();
    Element row = page.select(".comparison tbody tr").first();
    assertThat(row.select("th").text()).isEqualTo("Calls upon");
    assertThat(row.select("a").eachText()).containsExactly("1", "1");
    for (Element figure : page.select(".figuregrid td a, .comparison td a")) {
      assertThat(server.page(figure.attr("href") + "&ui=en").select("#total").text())
          .as(figure.attr("href"))
          .startsWith(figure.text() + " paragraph");
    }
    assertThat(server.page("/verbs?a=none&b=%3Cscript%3E&ui=zh").select(".comparison")).hasSize(1);
    assertThat(page.select(".coverage li").eachText())
        .isEqualTo(server.page("/trend?ui=en").select(".coverage li").eachText())
        .isNotEmpty();
  }

  @Test
  void aSymbolHasAPageAlsoWhenOnlyCited() {
    assertThat(server.page("/symbols/S-RES-2178-2014").select("h1").text())
        .isEqualTo("S/RES/2178 (2014)");
    assertThat(TestServer.header(server.get("/symbols/S-RES-2396-2017"), "Location"))
        .containsExactly("/documents/S-RES-2396-2017.en");
    assertThat(server.get("/symbols/none").statusCode()).isEqualTo(404);
  }

  @Test
  void whatTheQueryNamesStandsAboveTheResults() {
    Document here = server.page("/?q=2396");
    assertThat(here.select(".named h2 a").attr("href")).isEqualTo("/documents/S-RES-2396-2017.en");
    assertThat(here.select(".named .under").text()).isEqualTo("Resolution 2396 (2017)");
    assertThat(here.select(".named li a").eachAttr("href"))
        .containsExactly(
            "/documents/S-RES-2396-2017.zh", "https://docs.un.org/en/S/RES/2396%282017%29");
    Document chinese = server.page("/?q=2396&ui=zh");
    assertThat(chinese.select(".named h2 a").attr("href"))
        .isEqualTo("/documents/S-RES-2396-2017.zh");
    assertThat(chinese.select(".named li a").eachAttr("href"))
        .contains("https://docs.un.org/zh/S/RES/2396%282017%29");
    Document elsewhere = server.page("/?q=2178");
    assertThat(elsewhere.select(".named h2 a")).isEmpty();
    assertThat(elsewhere.select(".named li a").eachText())
        .containsExactly("At the United Nations", "1 paragraph cites it");
    assertThat(server.page("/?q=terrorism").select(".named")).isEmpty();
  }

  @Test
  void whereNoWayOutIsKnownNoneIsPromised() {
    Document page = server.page("/?q=nothinglikethis");
    assertThat(page.select(".nothing > p").text()).isEqualTo("No paragraph matches.");
    assertThat(server.page("/?q=nothinglikethis+terrorism").select(".nothing > p").text())
        .endsWith("These searches find something:");
  }

  @Test
  void aParagraphSaysTheTitleOfItsDocumentOnce() {
    Document page = server.page("/paragraphs/S-RES-2396-2017.en.op.1");
    assertThat(page.select(".crumb").text()).isEqualTo("Resolution 2396 (2017)");
    assertThat(page.select(".one .under").text()).doesNotContain("Resolution 2396");
  }

  @Test
  void aCitedSymbolLeadsToItsDocumentOrSaysWhereItIs() {
    assertThat(server.page("/documents/S-RES-2396-2017.en").select("a.cite").attr("href"))
        .isEqualTo("/documents?symbol=S/RES/2178+(2014)");
    Document elsewhere = server.page("/documents?symbol=S/RES/2178+(2014)");
    assertThat(elsewhere.select("h1").text()).isEqualTo("S/RES/2178 (2014)");
    assertThat(elsewhere.select("main a").eachAttr("href"))
        .contains("https://docs.un.org/en/S/RES/2178%282014%29");
    assertThat(TestServer.header(server.get("/documents?symbol=S/RES/2396&para=2"), "Location"))
        .containsExactly("/documents/S-RES-2396-2017.en#S-RES-2396-2017.en.op.2");
  }

  @Test
  void aParagraphShowsItsOtherLanguageAndItsNeighbours() {
    Document page = server.page("/paragraphs/S-RES-2396-2017.zh.op.1");
    assertThat(page.select(".versions .text").eachAttr("lang")).containsExactly("zh", "en");
    assertThat(page.select(".around .text")).hasSize(2);
    assertThat(page.select("[data-copy]").eachAttr("data-copy"))
        .contains("S/RES/2396 (2017), para. 1", "安全理事会第2396(2017)号决议，第1段");
  }

  @Test
  void whatIsNotThereIsSaidOnAPage() {
    HttpResponse<String> response = server.get("/documents/nothing?ui=zh", "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("此处没有内容");
    HttpResponse<String> tooLong = RawHttp.get(server.port(), "/?q=" + "x".repeat(9_000));
    assertThat(tooLong.statusCode()).isEqualTo(414);
    assertThat(server.get("/").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=terrorism",
        "/verbs",
        "/help",
        "/about",
        "/documents",
        "/nothing",
        "/healthz",
        "/api/v1/search?q=(",
        "/openapi.yaml"
      })
  void everyAnswerForbidsWhatIsNotNeeded(String path) {
    HttpResponse<String> response = server.get(path, "Accept", "text/html, application/json");
    assertThat(TestServer.header(response, "Content-Security-Policy").getFirst())
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(TestServer.header(response, "X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(
            Jsoup.parse(response.body())
                .select("[style], style, script:not([src]):not([type=application/ld+json])"))
        .isEmpty();
  }

  @Test
  void allResultsLeaveAsFilesAndAsAFeed() {
    Document page = server.page("/?q=terrorism&status=adopted&sort=date");
    assertThat(page.select(".export a").eachAttr("href"))
        .hasSize(11)
        .contains(
            "/api/v1/export?format=csv&q=terrorism&status=adopted&sort=date",
            "/search.atom?q=terrorism&status=adopted&sort=date")
        .allSatisfy(link -> assertThat(server.get(link).statusCode()).isEqualTo(200));
    assertThat(server.page("/?q=nowheretobefound").select(".export")).isEmpty();
  }

  @Test
  void aTermIsShownWithItsRenderingsAndWhereItStands() {
    Document page = server.page("/terms?q=terrorism&ui=en");
    assertThat(page.select(".renderings th [lang=zh]").eachText()).contains("恐怖主义");
    assertThat(page.select(".lines mark").eachText()).contains("terrorism");
    assertThat(page.select(".lines a").eachAttr("href"))
        .contains("/paragraphs/S-RES-2396-2017.en.op.1?q=terrorism");
    assertThat(server.page("/terms?q=nowheretobefound&ui=en").select("main").text())
        .contains("No rendering of “nowheretobefound” is known.", "No paragraph has these words");
    assertThat(server.page("/terms").select(".names a")).isNotEmpty();
  }

  @Test
  void onlyWhatWasNotAdoptedIsMarkedAmongResults() {
    assertThat(server.page("/?q=terrorism").select(".hit .badge").eachText())
        .contains("Not adopted")
        .doesNotContain("Adopted");
    assertThat(server.page("/paragraphs/S-RES-2396-2017.en.op.1").select(".one .badge").eachText())
        .containsExactly("Adopted");
  }

  @Test
  void aMisreadingIsReportedByWhereTheParagraphWasReadFrom() {
    assertThat(
            server
                .page("/paragraphs/S-RES-2396-2017.en.op.1")
                .select("[data-copy^=S-RES-2396-2017.en.op.1]")
                .attr("data-copy"))
        .contains("line")
        .contains("Operative");
  }
}
