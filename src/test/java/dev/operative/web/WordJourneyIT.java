package dev.operative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A lawyer puts what is decided on financing on a reading list and takes it away as a Word file
 * with footnotes; a translator takes the same provisions as a translation memory: over a year of
 * the Security Council's resolutions in both languages.
 */
class WordJourneyIT {
  private static final Pattern CHINESE = Pattern.compile("[\u4e00-\u9fff]{4}");

  @RegisterExtension static final BrowsedSite SITE = BrowsedSite.overYear();

  @ParameterizedTest
  @CsvSource({
    "en, financing, oscola, UNSC Res, 1440, true",
    "en, financing, bluebook, S.C. Res., 360, false",
    "zh, 资助, chinese, 安全理事会第, 1440, false",
    "zh, 资助, un, S/RES/, 360, true"
  })
  void aLawyerEndsWithAWordFileAndATranslatorWithATranslationMemory(
      String language, String word, String style, String cited, int width, boolean javaScript)
      throws IOException {
    Page page = SITE.browser().open(width, ColorScheme.LIGHT, javaScript);
    page.navigate(SITE.address("/?ui=" + language));
    page.locator(".hero input[type=search]").fill(word);
    page.locator(".hero input[type=search]").press("Enter");
    BrowsedSite.narrowToVerb(page, "Decides");

    Locator ticks = page.locator(".hit .tick input");
    ticks.nth(0).check();
    ticks.nth(1).check();
    if (javaScript) {
      assertThat(page.locator(".listed .count")).hasText("2");
    }
    // Where scripts run, the way there is the one in the bar.
    page.locator(javaScript ? ".listed" : "#ticks button").click();
    assertThat(page.locator("form.list li")).hasCount(2);
    String first = page.locator("form.list li .facts a").first().textContent();
    page.locator("form.list [name=note]").first().fill("Compare 比较");
    page.locator("form.list [name=down]").first().click();
    assertThat(page.locator("form.list li .facts a").last()).hasText(first);
    assertThat(page.locator("form.list [name=note]").last()).hasValue("Compare 比较");
    if (javaScript) {
      page.navigate(SITE.address("/help"));
      page.locator(".listed").click();
      assertThat(page.locator("form.list li")).hasCount(2);
      assertThat(page.locator("form.list [name=note]").last()).hasValue("Compare 比较");
    }

    page.locator(".word select[name=style]").selectOption(style);
    page.locator(".word select[name=show]").selectOption("both");
    Download file = page.waitForDownload(() -> page.locator(".word button").click());
    try (InputStream in = Files.newInputStream(file.path());
        XWPFDocument memorandum = new XWPFDocument(in)) {
      assertThat(memorandum.getFootnotes())
          .extracting(note -> note.getParagraphs().getFirst().getText())
          .anyMatch(note -> note.contains(cited));
      assertThat(memorandum.getParagraphs())
          .anyMatch(paragraph -> paragraph.getText().endsWith("Compare 比较"));
      assertThat(memorandum.getTables())
          .flatExtracting(table -> table.getRow(1).getTableCells())
          .extracting(XWPFTableCell::getText)
          .anyMatch(text -> CHINESE.matcher(text).find())
          .anyMatch(text -> text.contains("Decides"));
    }
    Download memory =
        page.waitForDownload(() -> page.locator(".names a[href*='format=tmx']").click());
    assertThat(Files.readString(memory.path()))
        .containsPattern("xml:lang=\"zh\"><seg>[^<]*[\u4e00-\u9fff]{4}")
        .containsPattern("xml:lang=\"en\"><seg>[^<]*[a-z]{4}");
    assertThat(SITE.browser().elsewhere()).isEmpty();
    assertThat(SITE.browser().complaints()).isEmpty();
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"en, 1440", "zh, 360"})
  void aListThatSomebodySentChangesNothingUntilItIsKept(String language, int width) {
    Page page = SITE.browser().open(width, ColorScheme.DARK, true);
    page.navigate(SITE.address("/?q=financing&ui=" + language));
    page.locator(".hit .tick input").nth(0).check();
    String sent = page.locator(".hit .tick input").nth(1).getAttribute("value");

    page.navigate(SITE.address("/list?id=" + sent));

    assertThat(page.locator("form.list li")).hasCount(1);
    String own = page.evaluate("localStorage.getItem('operative.list')").toString();
    assertThat(own).doesNotContain(sent);
    page.locator(".keep").click();
    assertThat(page.locator(".keep")).isHidden();
    assertThat(page.evaluate("localStorage.getItem('operative.list')")).isNotEqualTo(own);
    page.locator("form.list [name=remove]").click();
    assertThat(page.locator("form.list li")).hasCount(0);
    assertThat(page.evaluate("localStorage.getItem('operative.list')")).isEqualTo("");
    assertThat(SITE.browser().complaints()).isEmpty();
    page.context().close();
  }
}
