package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the pages cost, measured in the SITE.browser(). Bytes, other hosts and layout shift decide;
 * times are printed. `-Doperative.url=URL` measures a server that runs already, over any corpus.
 */
class PageBudgetIT {
  private static final int MOST_BYTES = 60_000;

  /** The first page of a browser that was just started says little of any later one. */
  private static final int VISITS = 5;

  private static final String PAINT_AND_SHIFT =
      """
      () => new Promise(done => {
        let paint = 0, shift = 0;
        new PerformanceObserver(list => { for (const e of list.getEntries()) paint = e.startTime; })
          .observe({type: 'largest-contentful-paint', buffered: true});
        new PerformanceObserver(list => { for (const e of list.getEntries()) shift += e.value; })
          .observe({type: 'layout-shift', buffered: true});
        setTimeout(() => done([paint, shift]), 300);
      })""";

  /**
   * A browser that paints before the whole page has arrived moves the ends of rows: by 0.0026 at
   * most at an eighth of its speed. Whatever appears later above the results moves ten times as
   * much.
   */
  private static final double A_ROWS_END = 0.01;

  private static final String WATCH_TASKS =
      """
      () => {
        window.longest = 0;
        new PerformanceObserver(list => {
          for (const e of list.getEntries()) window.longest = Math.max(window.longest, e.duration);
        }).observe({type: 'longtask'});
      }""";

  @RegisterExtension static final BrowsedSite SITE = BrowsedSite.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=terrorism", "/?q=恐怖主义&ui=zh", "/?q=data&verb=Decides"})
  void aFirstPageIsLightAndStaysInPlace(String path) {
    double[] paints = new double[VISITS];
    for (int visit = 0; visit < VISITS; visit++) {
      try (Visit fresh = new Visit(path)) {
        paints[visit] = fresh.figure(0);
      }
    }
    Arrays.sort(paints);
    try (Visit fresh = new Visit(path)) {
      System.out.printf(
          "%-28s %6d bytes transferred, largest contentful paint after %.0f ms (median of %d visits; at most %.0f),"
              + " layout shift %.4f, longest task after a filter %s%n",
          path,
          fresh.bytes.get(),
          paints[VISITS / 2],
          VISITS,
          paints[VISITS - 1],
          fresh.figure(1),
          afterAFilter(fresh.page));
      assertThat(fresh.bytes.get()).as("bytes transferred").isBetween(1_000L, (long) MOST_BYTES);
      assertThat(fresh.figure(1)).as("cumulative layout shift").isLessThan(A_ROWS_END);
    }
    assertThat(SITE.browser().elsewhere()).as("requests to other hosts").isEmpty();
    assertThat(SITE.browser().complaints()).isEmpty();
  }

  /** A page opened by somebody who never was there: nothing of it is in the browser's cache. */
  private static final class Visit implements AutoCloseable {
    private final Page page = SITE.browser().open(Browser.DESKTOP, ColorScheme.LIGHT, true);
    private final AtomicLong bytes = new AtomicLong();
    private final List<?> figures;

    Visit(String path) {
      CDPSession network = page.context().newCDPSession(page);
      network.send("Network.enable");
      network.on(
          "Network.loadingFinished",
          (JsonObject finished) -> bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));
      page.navigate(SITE.address(path));
      figures = (List<?>) page.evaluate(PAINT_AND_SHIFT);
    }

    /** When the largest content was painted, in milliseconds; how far things moved. */
    double figure(int which) {
      return ((Number) figures.get(which)).doubleValue();
    }

    @Override
    public void close() {
      page.context().close();
    }
  }

  /** The longest task of the browser after a click on a filter, in words. */
  private static String afterAFilter(Page page) {
    var filter = page.locator(".facet[open] a[href*='section=operative']");
    if (filter.count() == 0) {
      return "not measured";
    }
    page.evaluate(WATCH_TASKS);
    filter.first().click();
    page.locator(".chip").first().waitFor();
    page.waitForTimeout(300);
    double longest = ((Number) page.evaluate("() => window.longest")).doubleValue();
    return longest == 0 ? "under 50 ms" : "%.0f ms".formatted(longest);
  }
}
