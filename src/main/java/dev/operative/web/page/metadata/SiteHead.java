package dev.operative.web.page.metadata;

import dev.operative.web.page.frame.Head;
import dev.operative.web.page.frame.LinkedData;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes the metadata of the start page, which describe the whole site.
public final class SiteHead {
  private static final String WORDS = "search_term_string";

  private SiteHead() {}

  /// Adds how the site is searched to what the page says anyway.
  ///
  /// @param site where the pages are, ending in `/`
  public static Head of(URI site, Head head) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("@type", "EntryPoint");
    target.put("urlTemplate", site + "?q={" + WORDS + "}");
    Map<String, Object> search = new LinkedHashMap<>();
    search.put("@type", "SearchAction");
    search.put("target", target);
    search.put("query-input", "required name=" + WORDS);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@type", "WebSite");
    data.put("@id", site.toString());
    data.put("url", site.toString());
    data.put("name", "Operative");
    data.put("potentialAction", search);
    return head.with(LinkedData.of(data));
  }
}
