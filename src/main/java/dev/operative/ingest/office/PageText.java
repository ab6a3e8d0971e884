package dev.operative.ingest.office;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the part of a web page that is its text.
final class PageText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, form, button, input, select, nav, svg, object, audio, video,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=search], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=menu], [role=dialog]";
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?:.*[-_])?(?:nav|navbar|navigation|menu|menus|breadcrumbs?|sidebar|cookies?|skip|skiplinks?|share|sharing"
              + "|social|pager|pagination|toolbar|related|tags|visually[-_]hidden|sr[-_]only|language[-_]switcher"
              + "|lang[-_]switcher|addtoany|print[-_]link|newsletter|subscribe|site[-_]footer|site[-_]header)(?:[-_].*)?");
  private static final double MOSTLY_LINKS = 0.7;

  private PageText() {}

  /// The element that holds the page's text, with everything else taken out of it. The page is changed.
  static Element of(Document page) {
    page.select(NEVER_TEXT).remove();
    Element text = main(page);
    for (Element element : text.select("*")) {
      if (element != text && isAround(element)) {
        element.remove();
      }
    }
    boolean wholePage = text == page.body();
    if (wholePage) {
      text.select("body > header, body > footer, aside").remove();
      removeLinkLists(text);
    }
    return text;
  }

  private static Element main(Document page) {
    for (String choice : List.of("main", "[role=main]", "article", "#main-content", "#content")) {
      Element found = page.selectFirst(choice);
      if (found != null && found.text().length() * 3 > page.body().text().length()) {
        return found;
      }
    }
    return page.body();
  }

  private static boolean isAround(Element element) {
    if (element.normalName().equals("body") || element.normalName().equals("footer")) {
      return element.normalName().equals("footer") && element.text().length() < 500;
    }
    return AROUND.matcher(element.id()).matches()
        || element.classNames().stream().anyMatch(name -> AROUND.matcher(name).matches());
  }

  private static void removeLinkLists(Element text) {
    for (Element list : text.select("ul, ol, table")) {
      int links = list.select("a[href]").eachText().stream().mapToInt(String::length).sum();
      if (list.select("a[href]").size() >= 3 && links > MOSTLY_LINKS * list.text().length()) {
        list.remove();
      }
    }
  }
}
