package dev.operative.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed browser, and all that it complains of or sends for elsewhere. */
public final class Browser implements AutoCloseable {
  static final int PHONE = 360;
  static final int DESKTOP = 1440;

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> elsewhere = new ArrayList<>();

  private Browser(Path executable) {
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  /**
   * The browser that is named by a property, else the one that is installed. Without one the tests
   * that need it are left out, and say so.
   */
  public static Browser required() {
    Optional<Path> executable = installed();
    assumeTrue(
        executable.isPresent(),
        "no Chromium: install one, or name one with -Doperative.chromium=FILE");
    return new Browser(executable.get());
  }

  private static Optional<Path> installed() {
    return Stream.of(
            System.getProperty("operative.chromium", ""),
            "/usr/bin/chromium",
            "/usr/bin/google-chrome")
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A new window without history. */
  public Page open(int width, ColorScheme theme, boolean javaScript) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(theme)
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setJavaScriptEnabled(javaScript));
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("http://127.0.0.1:")) {
            elsewhere.add(request.url());
          }
        });
    return page;
  }

  /** What the console said so far, and what scripts threw. */
  List<String> complaints() {
    return complaints;
  }

  /** The requests to other hosts so far. */
  List<String> elsewhere() {
    return elsewhere;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
