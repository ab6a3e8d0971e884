package dev.operative.web;

import java.util.List;

/** The address of at least one page of every kind, over {@link SampleCorpus}. */
final class SitePages {
  static final List<String> ALL =
      List.of(
          "/",
          "/?q=terrorism",
          "/?q=terrorism&status=adopted&lang=en",
          "/?q=2396",
          "/?q=2178&ui=zh",
          "/?q=nothinglikethis",
          "/?q=terrorism&group=document",
          "/?q=(nothing&verb=Decides",
          "/documents/S-2020-870.en?q=terrorism",
          "/documents/S-RES-2396-2017.en?view=both",
          "/documents?symbol=S/RES/2178",
          "/paragraphs/S-RES-2396-2017.en.op.1",
          "/paragraphs/S-2020-852.en.op.1",
          "/trend?q=terrorism&by=verb&as=share",
          "/topics",
          "/topics/financing",
          "/list",
          "/list?id=S-2020-852.op.1&id=S-2020-852.op.2&id=none.op.1&note=A+note",
          "/verbs",
          "/terms",
          "/terms?q=terrorism",
          "/terms?q=%E6%81%90%E6%80%96%E4%B8%BB%E4%B9%89",
          "/help",
          "/help/api",
          "/searches",
          "/searches?queries=terrorism%0A%28bad",
          "/about",
          "/documents",
          "/citations",
          "/compare?a=S-RES-2396-2017&b=S-2020-852",
          "/nothing");

  private SitePages() {}
}
