package dev.operative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people come for, from the first page to a file in hand, over the real program and corpus.
 */
class JourneyIT {
  private static final Pattern SAID_SO = Pattern.compile("decid|决定", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT_DATA = Pattern.compile("data|数据", Pattern.CASE_INSENSITIVE);

  @RegisterExtension static final BrowsedSite SITE = BrowsedSite.bundled();

  @ParameterizedTest
  @CsvSource({"en, 1440, true", "en, 360, false", "zh, 1440, false", "zh, 360, true"})
  void whatIsDecidedOnDataIsFoundOpenedCitedAndExported(
      String language, int width, boolean javaScript) throws IOException {
    Page page = SITE.browser().open(width, ColorScheme.LIGHT, javaScript);
    page.navigate(SITE.address("/?ui=" + language));
    page.locator(".hero input[type=search]").fill("data");
    page.locator(".hero input[type=search]").press("Enter");
    int counted = BrowsedSite.narrowToVerb(page, "Decides");
    List<String> texts = page.locator(".hit").allTextContents();
    assertThat(texts)
        .hasSize(counted)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).containsPattern(SAID_SO));
    assertThat(texts.getFirst()).containsPattern(ABOUT_DATA);

    page.locator(".export > summary").click();
    Download download =
        page.waitForDownload(() -> page.locator(".export a[href*='format=ndjson']").click());
    try (var lines = Files.lines(download.path())) {
      assertThat(lines).hasSize(counted);
    }

    page.locator(".hit h2 a").first().click();
    String citation = page.locator(".citation span[lang]").first().textContent();
    assertThat(citation).containsPattern("[A-Z]/|para");
    if (javaScript) {
      page.locator(".citation button").first().click();
      assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(citation);
    }
    assertThat(page.locator("#history")).isVisible();
    page.locator(".crumb a").click();
    assertThat(page.locator(".row").first()).isVisible();
    assertThat(SITE.browser().elsewhere()).isEmpty();
    assertThat(SITE.browser().complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void theKeyboardAloneFindsOpensAndCites() {
    Page page = SITE.browser().open(Browser.DESKTOP, ColorScheme.DARK, true);
    page.navigate(SITE.address("/?ui=en"));
    page.keyboard().press("/");
    page.keyboard().type("verb:decides data");
    page.keyboard().press("Enter");
    assertThat(page.locator("#total")).isVisible();
    page.keyboard().press("j");
    assertThat(page.locator(".hit").first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/paragraphs/.*"));
    Locator copy = page.locator(".citation button").first();
    for (int i = 0; i < 60 && !isFocused(copy); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(copy).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(copy.getAttribute("data-copy"));
    page.context().close();
  }

  private static boolean isFocused(Locator element) {
    return Boolean.TRUE.equals(element.evaluate("it => it === document.activeElement"));
  }

  @Test
  void everyExampleOfTheHelpAndOfTheStartPageFindsSomething() {
    Page page = SITE.browser().open(Browser.DESKTOP, ColorScheme.LIGHT, false);
    List<String> links = new java.util.ArrayList<>();
    for (String from : List.of("/help", "/", "/terms")) {
      page.navigate(SITE.address(from));
      page.locator(".explained a:has(code), .examples a, .names a").all().stream()
          .map(link -> link.getAttribute("href"))
          .forEach(links::add);
    }
    assertThat(links).hasSizeGreaterThan(28);
    for (String link : links) {
      page.navigate(SITE.address(link));
      assertThat(page.locator(".hit, .lines li, .renderings td").count()).as(link).isPositive();
      assertThat(page.locator(".alert.warning").count()).as(link).isZero();
    }
    page.context().close();
  }
}
