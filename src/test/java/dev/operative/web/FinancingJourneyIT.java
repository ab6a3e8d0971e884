package dev.operative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who never saw the page finds all paragraphs that decide something about financing, opens
 * one, copies its citation, reads its history and its Chinese version, and takes the list away:
 * over a year of the Security Council's resolutions in both languages.
 */
class FinancingJourneyIT {
  private static final Pattern CHINESE = Pattern.compile("[\u4e00-\u9fff]{4}");

  @RegisterExtension static final BrowsedSite SITE = BrowsedSite.overYear();

  @ParameterizedTest
  @CsvSource({
    "en, financing, 1440, true",
    "en, financing, 360, false",
    "zh, 资助, 1440, false",
    "zh, 资助, 360, true"
  })
  void whatIsDecidedOnFinancingIsFoundOpenedCitedComparedAndTakenAway(
      String language, String word, int width, boolean javaScript) throws IOException {
    Page page = SITE.browser().open(width, ColorScheme.LIGHT, javaScript);
    page.navigate(SITE.address("/?ui=" + language));
    page.locator(".hero input[type=search]").fill(word);
    page.locator(".hero input[type=search]").press("Enter");
    int decided = BrowsedSite.narrowToVerb(page, "Decides");

    List<String> texts = new ArrayList<>(page.locator(".hit").allTextContents());
    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).containsIgnoringCase(verb(language)));

    page.locator(".export > summary").click();
    Download list =
        page.waitForDownload(() -> page.locator(".export a[href*='format=csv']").click());
    assertThat(Files.readString(list.path())).contains("S/RES/").contains("Decides");
    Download lines =
        page.waitForDownload(() -> page.locator(".export a[href*='format=ndjson']").click());
    assertThat(Files.readAllLines(lines.path()))
        .as("the list that is taken away is the list that was seen")
        .hasSize(decided);

    page.locator(".hit h2 a").first().click();
    String citation = page.locator(".citation span[lang]").first().textContent();
    assertThat(citation).contains("S/RES/");
    if (javaScript) {
      page.locator(".citation button").first().click();
      assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(citation);
    }
    assertThat(page.locator("#history")).isVisible();
    assertThat(page.locator(".versions [lang=zh]")).containsText(CHINESE);
    assertThat(page.locator(".versions .text")).hasCount(2);
    assertThat(SITE.browser().elsewhere()).isEmpty();
    assertThat(SITE.browser().complaints()).isEmpty();
    page.context().close();
  }

  private static String verb(String language) {
    return language.equals("zh") ? "决定" : "Decides";
  }

  @Test
  void theHistoryOfAClauseThatIsRenewedEveryYearHasADifference() {
    Page page = SITE.browser().open(Browser.DESKTOP, ColorScheme.DARK, true);
    page.navigate(SITE.address("/?q=verb:decides+mandate&sort=-date&ui=en"));
    int clauses = page.locator(".hit h2 a").count();
    for (int i = 0; i < clauses; i++) {
      page.locator(".hit h2 a").nth(i).click();
      if (page.locator(".history details").count() > 0) {
        page.locator(".history details summary").first().click();
        assertThat(page.locator(".history ins, .history del").first()).isVisible();
        page.context().close();
        return;
      }
      page.goBack();
    }
    throw new AssertionError("none of " + clauses + " clauses has a history");
  }

  @Test
  void theKeyboardAloneNarrowsAndOpensTheChineseVersion() {
    Page page = SITE.browser().open(Browser.DESKTOP, ColorScheme.LIGHT, true);
    page.navigate(SITE.address("/?ui=en"));
    page.keyboard().press("/");
    page.keyboard().type("financing");
    page.keyboard().press("Enter");
    assertThat(page.locator("#total")).isVisible();
    tabTo(page, page.locator(".branch:has(a[href*='verb=Decides']) > summary"));
    if (!page.locator(".facet a[href*='verb=Decides']").isVisible()) {
      page.keyboard().press("Enter");
    }
    tabTo(page, page.locator(".facet a[href*='verb=Decides']"));
    page.keyboard().press("Enter");
    assertThat(page.locator(".chip")).hasCount(1);
    tabTo(page, page.locator(".hit footer a[href*='.zh.']").first());
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/paragraphs/.*\\.zh\\..*"));
    page.context().close();
  }

  /** Presses Tab until something has the focus. */
  private static void tabTo(Page page, Locator wanted) {
    for (int i = 0; i < 120; i++) {
      if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + wanted);
  }
}
