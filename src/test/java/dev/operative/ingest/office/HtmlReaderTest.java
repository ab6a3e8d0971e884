package dev.operative.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Kind;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.office.RealText.Seen;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String AROUND_ABOVE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Security Council | UN Press</title>
      <script>var tracking = "1. Decides to track;";</script><style>p { color: red }</style></head>
      <body>
      <a class="visually-hidden" href="#main">Skip to main content</a>
      <header role="banner"><div class="site-name">Welcome to the United Nations</div>
      <nav><ul><li><a href="/en">English</a></li><li><a href="/fr">Français</a></li></ul></nav></header>
      <div class="region-breadcrumb"><a href="/">Home</a> / <a href="/sc">Security Council</a></div>
      <main role="main"><article>
      """;
  private static final String AROUND_BELOW =
      """
      <div class="share-links"><a href="#">Facebook</a><a href="#">Email</a></div>
      </article><aside class="related"><h2>Related</h2><p>Other meetings of the day.</p></aside></main>
      <footer><p>Copyright United Nations. Fraud alert. Terms of use.</p></footer></body></html>
      """;

  private final HtmlReader reader = new HtmlReader(RealText.PARSER);

  @Test
  void readsThePressReleaseOfAResolutionWithoutWhatSurroundsIt() {
    List<Seen> resolution = RealText.resolution();
    StringBuilder page = new StringBuilder(AROUND_ABOVE);
    page.append("<h1>Security Council Urges Strengthening of Measures</h1>");
    page.append("<p>The full text of resolution 2396 (2017) reads as follows:</p>");
    page.append("<p>“<i>The Security Council</i>,</p>");
    for (Seen paragraph : resolution) {
      String number =
          paragraph.section() == Section.OPERATIVE ? paragraph.label() + ".&nbsp;&nbsp;" : "";
      page.append("<p>“").append(number).append(withItalicVerb(paragraph.text())).append("</p>\n");
    }
    page.append(AROUND_BELOW);
    UnDocument document = RealText.document(read(page.toString()));
    List<Seen> seen = document.paragraphs().map(Seen::of).toList();
    assertThat(RealText.only(seen, Section.PREAMBULAR, Section.OPERATIVE))
        .containsExactlyElementsOf(resolution);
    assertThat(seen)
        .extracting(Seen::text)
        .noneMatch(
            text ->
                text.matches(
                    "(?s).*(?:tracking|Skip to|Welcome to|Français|Home|Facebook|Other meetings|Copyright|Related).*"));
    assertThat(document.header().kind()).isEqualTo(Kind.PRESS_RELEASE);
  }

  @Test
  void numbersTheItemsOfOrderedLists() {
    List<Seen> seen =
        seen(
            """
            <html><body><p>The General Assembly,</p><p><i>Recalling</i> its resolution 72/284,</p>
            <ol><li><i>Calls upon</i> Member States to act against terrorism:
              <ol type="a"><li>To prevent it;</li><li>To combat it;</li></ol></li>
            <li value="4"><i>Requests</i> the Secretary-General to report on this.</li></ol></body></html>
            """);
    assertThat(RealText.only(seen, Section.OPERATIVE))
        .extracting(Seen::label)
        .containsExactly("1", "1 (a)", "1 (b)", "4");
  }

  @Test
  void linksFootnotesToTheirMarks() {
    List<Paragraph> paragraphs =
        RealText.document(
                read(
                    """
                    <html><body><p>The Security Council,</p>
                    <p>1. <i>Decides</i> that all States shall act;<sup><a href="#_ftn1">[1]</a></sup></p>
                    <p>2. <i>Decides</i> to remain seized of the matter on the 4<sup>th</sup> of May.</p>
                    <hr><p><sup>1</sup> See S/2020/1.</p></body></html>
                    """))
            .paragraphs()
            .toList();
    Paragraph first =
        paragraphs.stream()
            .filter(it -> it.label().equals("1") && it.section() == Section.OPERATIVE)
            .findFirst()
            .orElseThrow();
    assertThat(first.text()).isEqualTo("Decides that all States shall act;");
    assertThat(first.footnotes()).containsExactly("1");
    assertThat(paragraphs).anyMatch(it -> it.text().endsWith("on the 4th of May."));
    assertThat(paragraphs)
        .anyMatch(it -> it.section() == Section.FOOTNOTE && it.text().equals("See S/2020/1."));
  }

  @Test
  void readsTablesRowByRow() {
    List<Seen> seen =
        seen(
            "<html><body><p>Annex</p><table><tr><th>Entity</th><th>Year</th></tr>"
                + "<tr><td>CTED</td><td>2004</td></tr></table></body></html>");
    assertThat(RealText.only(seen, Section.TABLE)).extracting(Seen::text).contains("CTED | 2004");
  }

  @Test
  void believesThePageAboutItsEncodingUnlessItsBytesSayOtherwise() {
    String text =
        "<html><head><meta charset=\"gb2312\"></head><body><p>安全理事会重申恐怖主义是威胁。</p></body></html>";
    Seen expected = new Seen(Section.NARRATIVE, "", "安全理事会重申恐怖主义是威胁。");
    assertThat(
            RealText.seen(
                RealText.read(reader, "a.html", text.getBytes(Charset.forName("GB18030")))))
        .contains(expected);
    assertThat(
            RealText.seen(RealText.read(reader, "a.html", text.getBytes(StandardCharsets.UTF_8))))
        .contains(expected);
  }

  @Test
  void aPageWithoutTextIsRejected() {
    assertThat(RealText.reason(read("<html><body><nav>Menu</nav></body></html>")))
        .contains("no text");
  }

  private static String withItalicVerb(String text) {
    int space = text.indexOf(' ');
    return "<i>"
        + text.substring(0, space)
        + "</i>"
        + text.substring(space).replace("&", "&amp;").replace("<", "&lt;");
  }

  private List<Seen> seen(String page) {
    return RealText.seen(read(page));
  }

  private dev.operative.ingest.ReadOutcome read(String page) {
    return RealText.read(reader, "sc13138.doc.htm", page.getBytes(StandardCharsets.UTF_8));
  }
}
