package dev.operative.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.operative.ArchiveSample;
import dev.operative.ServedOperative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real program over a corpus, and the installed browser to look at it, from the first test of a
 * class to the last. {@code -Doperative.url=URL} takes a server that runs already instead of the
 * bundled corpus.
 */
final class BrowsedSite implements BeforeAllCallback, AfterAllCallback {
  /** Lays out a corpus in an empty folder, and says where it is. */
  interface Corpus {
    Path in(Path folder) throws IOException;
  }

  private static final Pattern YEAR = Pattern.compile("(?:.*/)?2021/.*\\.xml");

  private final Corpus corpus;
  private final String running;
  private Optional<Path> folder = Optional.empty();
  private Optional<Browser> browser = Optional.empty();
  private Optional<ServedOperative> served = Optional.empty();

  private BrowsedSite(Corpus corpus, String running) {
    this.corpus = corpus;
    this.running = running;
  }

  /** Over the documents that come with the program. */
  static BrowsedSite bundled() {
    return new BrowsedSite(folder -> Path.of("corpus"), System.getProperty("operative.url", ""));
  }

  /** Over the resolutions that the Security Council adopted in 2021, in both languages. */
  static BrowsedSite overYear() {
    return new BrowsedSite(
        folder -> {
          Path year = folder.resolve("corpus");
          for (String language : List.of("en", "zh")) {
            ArchiveSample.copy(
                ArchiveSample.folder().resolve("security-council." + language + ".tar.xz"),
                name -> YEAR.matcher(name).matches(),
                year.resolve(language));
          }
          return year;
        },
        "");
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    browser = Optional.of(Browser.required());
    if (running.isEmpty()) {
      Path made = Files.createTempDirectory("operative-site");
      folder = Optional.of(made);
      served = Optional.of(ServedOperative.start(made.resolve("index"), corpus.in(made)));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    browser.ifPresent(Browser::close);
    if (served.isPresent()) {
      served.get().close();
    }
    if (folder.isPresent()) {
      delete(folder.get());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The browser that looks at it. */
  Browser browser() {
    return browser.orElseThrow();
  }

  /** The address of a page. */
  String address(String path) {
    return served.map(site -> site.address().toString()).orElse(running) + path;
  }

  /** Chooses a verb among the filters of the results, and gives the number that it promised. */
  static int narrowToVerb(Page page, String verb) {
    Locator filters = page.locator(".filters > summary");
    if (filters.isVisible()) {
      filters.click();
    }
    String link = "a[href*='verb=" + verb + "']";
    Locator choice = page.locator(".facet " + link);
    if (!choice.isVisible()) {
      page.locator(".branch:has(" + link + ") > summary").click();
    }
    int promised = Integer.parseInt(choice.locator(".count").textContent().strip());
    choice.click();
    assertThat(page.locator(".chip")).hasCount(1);
    return promised;
  }
}
