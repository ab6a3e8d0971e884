package dev.operative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser: journeys, accessibility, weight. */
class PagesIT {
  private static TestServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.required();
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    // Neither is there where no browser is installed.
    if (server != null) {
      browser.close();
      server.close();
    }
  }

  @AfterEach
  void nothingIsFetchedElsewhereAndNothingIsComplainedOf() {
    assertThat(browser.elsewhere()).isEmpty();
    assertThat(browser.complaints())
        .filteredOn(line -> !line.contains("404 (Not Found)"))
        .isEmpty();
    browser.complaints().clear();
  }

  private static Response go(Page page, String path) {
    return page.navigate(server.uri("").toString() + path);
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1440", "en, DARK, 360", "zh, DARK, 1440", "zh, LIGHT, 360"})
  void everyPageIsAccessible(String language, ColorScheme theme, int width) {
    Page page = browser.open(width, theme, true);
    page.context()
        .addCookies(
            List.of(
                new com.microsoft.playwright.options.Cookie("ui", language)
                    .setUrl(server.uri("/").toString())));
    for (String path : SitePages.ALL) {
      go(page, path);
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      requireAccessible(page, language + " " + theme + " " + path);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing sticks out of " + path + " at " + width)
          .isEqualTo(true);
    }
    page.context().close();
  }

  private static void requireAccessible(Page page, String name) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    List<Rule> violations =
        new AxeBuilder(page)
            .options(options)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            // In the page itself, without another one for each: there are no frames.
            .setLegacyMode(true)
            .analyze()
            .getViolations();
    assertThat(violations).as(name).map(PagesIT::described).isEmpty();
  }

  private static String described(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .limit(3)
            .toList();
  }

  @ParameterizedTest
  @CsvSource({"en, 1440, true", "en, 360, false", "zh, 1440, false", "zh, 360, true"})
  void aReaderSearchesNarrowsOpensAndCites(String language, int width, boolean javaScript) {
    Page page = browser.open(width, ColorScheme.LIGHT, javaScript);
    go(page, "/?ui=" + language);
    page.locator(".hero input[type=search]").fill("terrorism");
    page.locator(".hero input[type=search]").press("Enter");
    assertThat(page.locator(".hit")).hasCount(3);
    if (width == Browser.PHONE) {
      page.locator(".filters > summary").click();
    }
    page.locator(".facet a[href*='status=adopted']").click();
    assertThat(page.locator(".chip")).hasCount(1);
    assertThat(page.locator(".hit")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*q=terrorism&status=adopted"));
    page.goBack();
    assertThat(page.locator(".hit")).hasCount(3);
    page.goForward();
    assertThat(page.locator(".hit")).hasCount(1);
    assertThat(page.locator(".hit mark")).hasText("terrorism");
    page.locator(".hit h2 a").click();
    assertThat(page.locator(".versions .text")).hasCount(2);
    if (javaScript) {
      page.locator(".citation button").first().click();
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo("S/RES/2396 (2017), para. 1");
    }
    page.locator(".crumb a").click();
    assertThat(page.locator(".row mark")).hasText("terrorism");
    page.locator(".ways .sorts a").last().click();
    assertThat(page.locator("body.both .row .cell[id$='zh.op.1']")).isVisible();
    page.context().close();
  }

  /** A hyphen before a word means something: it belongs to the word. */
  @Test
  void noWordOfAnExampleIsBrokenOnAPhone() {
    Page page = browser.open(Browser.PHONE, ColorScheme.LIGHT, true);
    go(page, "/help?ui=en");

    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('.explained code span')]"
                    + ".filter(word => word.getClientRects().length > 1).map(word => word.textContent)"))
        .isEqualTo(List.of());
    assertThat(page.locator(".explained code span").allTextContents())
        .contains("-financing", "section:preambular");
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=terrorism",
        "/documents/S-RES-2396-2017.en",
        "/paragraphs/S-RES-2396-2017.en.op.1",
        "/compare?a=S/RES/2396+(2017)&b=S/2020/852"
      })
  void paperIsWhiteAndHasNothingToClick(String path) {
    Page page = browser.open(Browser.DESKTOP, ColorScheme.DARK, true);
    go(page, path);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('input, button, select')]"
                    + ".filter(box => box.checkVisibility()).map(box => box.outerHTML)"))
        .isEqualTo(List.of());
    page.context().close();
  }

  @Test
  void keysAlongTheResults() {
    Page page = browser.open(Browser.DESKTOP, ColorScheme.LIGHT, true);
    go(page, "/?q=terrorism");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.locator(".hit").first()).isFocused();
    page.keyboard().press("/");
    assertThat(page.locator(".bar input[type=search]")).isFocused();
    page.keyboard().type("?");
    assertThat(page).hasURL(Pattern.compile(".*/\\?q=terrorism"));
    page.locator("main").focus();
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/paragraphs/.*"));
    page.keyboard().press("?");
    assertThat(page).hasURL(Pattern.compile(".*/help#keys"));
    page.context().close();
  }

  @Test
  void narrowingReplacesTheResultsInPlaceAndIsAnnounced() {
    Page page = browser.open(Browser.DESKTOP, ColorScheme.LIGHT, true);
    go(page, "/?q=terrorism");
    page.evaluate("window.stillHere = true");
    page.locator(".facet a[href*='status=adopted']").click();
    assertThat(page.locator(".hit")).hasCount(1);
    assertThat(page.locator("#live")).hasText("1 paragraph");
    assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
    page.locator(".bar input[type=search]").fill("financing");
    page.locator(".bar input[type=search]").press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*q=financing&status=adopted"));
    assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
    page.context().close();
  }

  @Test
  void aSavedSearchIsKeptAndSaysWhatIsNew() {
    Page page = browser.open(Browser.DESKTOP, ColorScheme.LIGHT, true);
    go(page, "/?q=terrorism");
    page.locator("[data-save]").click();
    assertThat(page.locator("[data-save]")).hasText("Saved ✓");
    go(page, "/searches");
    assertThat(page.locator("[data-kept=saved] a").first()).hasText("terrorism");
    assertThat(page.locator("[data-kept=recent] a").first()).hasText("terrorism");
    assertThat(page.locator("[data-kept=saved] .badge")).hasCount(0);
    page.evaluate(
        "localStorage.setItem('operative.saved', localStorage.getItem('operative.saved').replace('\"seen\":3', '\"seen\":1'))");
    go(page, "/searches");
    assertThat(page.locator("[data-kept=saved] .badge")).hasText("2 new");
    page.locator("[data-kept=saved] .badge").click();
    go(page, "/searches");
    assertThat(page.locator("[data-kept=saved] a").first()).isVisible();
    assertThat(page.locator("[data-kept=saved] .badge")).hasCount(0);
    page.locator("[data-kept=saved] button").click();
    assertThat(page.locator("[data-kept=saved] a")).hasCount(0);
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1440, true", "zh, DARK, 360, false"})
  void aLawyerHasABriefChecked(String language, ColorScheme theme, int width, boolean javaScript) {
    Page page = browser.open(width, theme, javaScript);
    go(page, "/citations?ui=" + language);
    page.locator(".paste textarea")
        .fill(
            "S/RES/2396 (2017), para. 99, “no such words stand in any of these texts”; A/RES/60/288");
    page.locator(".paste button").first().click();
    assertThat(page.locator(".pasted a.is-questioned")).hasCount(1);
    assertThat(page.locator(".pasted a.is-not-held")).hasCount(1);
    assertThat(page.locator(".checked > li")).hasCount(2);
    page.locator(".pasted a.is-questioned").click();
    assertThat(page.locator("#c1")).isInViewport();
    if (javaScript) {
      requireAccessible(page, "checked citations");
    }
    page.context().close();
  }
}
