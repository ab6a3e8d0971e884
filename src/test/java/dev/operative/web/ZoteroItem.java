package dev.operative.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Zotero makes of a page, by the rules that its translators "Embedded Metadata" and "COinS"
 * publish: which tag decides the type of the item, which tag fills which field, and how a name is
 * taken apart.
 *
 * @param type the item's type
 * @param fields its fields by Zotero's names; `author` is the last name of one that has no first
 *     name
 */
record ZoteroItem(String type, Map<String, String> fields, List<String> tags) {
  private static final Map<String, String> HIGHWIRE =
      Map.ofEntries(
          Map.entry("citation_title", "title"),
          Map.entry("citation_publication_date", "date"),
          Map.entry("citation_technical_report_institution", "institution"),
          Map.entry("citation_technical_report_number", "number"),
          Map.entry("citation_series_title", "series"),
          Map.entry("citation_firstpage", "pages"),
          Map.entry("citation_abstract", "abstractNote"),
          Map.entry("citation_public_url", "url"),
          Map.entry("citation_language", "language"));

  private static final Map<String, String> CONTEXT_OBJECT =
      Map.ofEntries(
          Map.entry("rft.btitle", "title"),
          Map.entry("rft.date", "date"),
          Map.entry("rft.pub", "institution"),
          Map.entry("rft.series", "series"),
          Map.entry("rft.pages", "pages"),
          Map.entry("rft.language", "language"),
          Map.entry("rft_id", "url"),
          Map.entry("rft.aucorp", "author"));

  /** By "Embedded Metadata". */
  static ZoteroItem embedded(Document page) {
    Map<String, String> fields = new LinkedHashMap<>();
    HIGHWIRE.forEach(
        (name, field) -> {
          Element first = page.selectFirst("html > head > meta[name$=" + name + "]");
          if (first != null) {
            fields.put(field, first.attr("content").strip().replaceAll("\\s+", " "));
          }
        });
    page.select("html > head > meta[name=citation_author]")
        .eachAttr("content")
        .forEach(name -> author(fields, name));
    fields.putIfAbsent(
        "abstractNote", page.select("meta[property=og:description]").attr("content"));
    List<String> tags = page.select("meta[name=citation_keywords]").eachAttr("content");
    // A page that calls itself a web site is one, whatever else it says.
    String type =
        page.select("meta[property=og:type]").attr("content").equals("website")
            ? "webpage"
            : fields.containsKey("institution") ? "report" : "journalArticle";
    return new ZoteroItem(type, fields, tags);
  }

  /** Every item that "COinS" offers. */
  static List<ZoteroItem> coins(Document page) {
    return page.select("span.Z3988[title]").eachAttr("title").stream()
        .map(ZoteroItem::ofContextObject)
        .toList();
  }

  private static ZoteroItem ofContextObject(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> tags = new ArrayList<>();
    List<String> parts = List.of(text.split("&"));
    for (String part : parts) {
      String[] pair = part.split("=", 2);
      String value = URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
      if (CONTEXT_OBJECT.containsKey(pair[0])) {
        fields.put(CONTEXT_OBJECT.get(pair[0]), value);
      } else if (pair[0].equals("rft.subject")) {
        tags.add(value);
      }
    }
    boolean book = parts.contains("rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook");
    return new ZoteroItem(
        book && parts.contains("rft.genre=report") ? "report" : "unknown", fields, tags);
  }

  /** Without a comma the last word is the family name; with one, what stands before it. */
  private static void author(Map<String, String> fields, String name) {
    int comma = name.indexOf(',');
    String stripped = name.replaceAll("[\\s.,/\\[\\]:]+$", "");
    int space = stripped.lastIndexOf(' ');
    if (comma < 0) {
      fields.put("firstName", stripped.substring(0, Math.max(space, 0)));
      fields.put("author", stripped.substring(space + 1));
    } else {
      fields.put("author", stripped);
    }
  }
}
