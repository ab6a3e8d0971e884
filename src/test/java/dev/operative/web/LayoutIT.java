package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages at the width of a phone, a tablet and a desk, over the real documents. With
 * `-Doperative.screenshots=FOLDER` a picture of each is put there, to be looked at;
 * `-Doperative.url=URL` takes a server that runs already.
 */
class LayoutIT {
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("start", "/");
    PAGES.put("results", "/?q=foreign+terrorist+fighters&verb=Calls+upon");
    PAGES.put("grouped", "/?q=%22foreign+terrorist+fighters%22&group=document");
    PAGES.put("list", "/list?id=S-2020-852.op.1&id=S-RES-2396-2017.op.4&note=A+note");
    PAGES.put("named", "/?q=resolution+2396+para+15");
    PAGES.put("named-elsewhere", "/?q=A/72/284");
    PAGES.put("mistake", "/?q=(terrorist+AND");
    PAGES.put("nothing", "/?q=unicorns+financing&section=preambular&verb=Decides");
    PAGES.put("document", "/documents/S-2020-870.en?q=reintegration");
    PAGES.put("chinese-document", "/documents/A-74-677.zh");
    PAGES.put("paragraph", "/paragraphs/S-2020-852.en.op.1");
    PAGES.put("compare", "/compare?a=resolution+2396&b=S/2020/852");
    PAGES.put("symbol", "/documents?symbol=S/RES/1373+(2001)");
    PAGES.put("documents", "/documents");
    PAGES.put("terms", "/terms?q=foreign+terrorist+fighters");
    PAGES.put("trend", "/trend?q=terrorism&by=verb");
    PAGES.put("topics", "/topics");
    PAGES.put("topic", "/topics/foreign-terrorist-fighters");
    PAGES.put("treatment", "/documents/S-RES-2396-2017.en");
    PAGES.put("citations", "/citations");
    PAGES.put("verbs", "/verbs");
    PAGES.put("help", "/help");
    PAGES.put("about", "/about");
    PAGES.put("error", "/nothing-here");
  }

  @RegisterExtension static final BrowsedSite SITE = BrowsedSite.bundled();

  @ParameterizedTest
  @CsvSource({"360, en", "360, zh", "768, en", "768, zh", "1440, en", "1440, zh"})
  void nothingSticksOutOfAPage(int width, String language) {
    Page page = SITE.browser().open(width, ColorScheme.LIGHT, true);
    PAGES.forEach(
        (name, path) -> {
          page.navigate(SITE.address(path + (path.contains("?") ? "&" : "?") + "ui=" + language));
          assertThat(page.evaluate("document.documentElement.scrollWidth"))
              .as("how wide " + name + " is at " + width)
              .isEqualTo(width);
          pictures(page, "%s-%d-%s".formatted(name, width, language));
        });
    page.context().close();
  }

  @Test
  void fiveResultsFitOnADesk() {
    Page page = SITE.browser().open(1440, ColorScheme.LIGHT, true);
    page.navigate(SITE.address("/?q=foreign+terrorist+fighters+lang:en&ui=en"));

    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('.hit')]"
                    + ".filter(hit => hit.getBoundingClientRect().bottom <= 900).length"))
        .isEqualTo(5);
    page.context().close();
  }

  @Test
  void theLinksOfAResultStandAtTheRightInEveryLine() {
    Page page = SITE.browser().open(1440, ColorScheme.LIGHT, true);
    page.navigate(SITE.address("/?q=foreign+terrorist+fighters&ui=en"));

    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('.hit > footer')].filter(foot => Math.abs("
                    + "foot.lastElementChild.getBoundingClientRect().right - foot.getBoundingClientRect().right) > 1).length"))
        .isEqualTo(0);
    page.context().close();
  }

  private static void pictures(Page page, String name) {
    String folder = System.getProperty("operative.screenshots", "");
    if (folder.isEmpty()) {
      return;
    }
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, file)));
    }
  }
}
