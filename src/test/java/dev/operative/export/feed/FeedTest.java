package dev.operative.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.opensearch.OpenSearchModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.engine.NaiveProvisions;
import dev.operative.export.TextSample;
import dev.operative.language.Languages;
import dev.operative.search.DocumentResult;
import dev.operative.search.DocumentResult.DocumentHit;
import dev.operative.search.Hit;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.SearchResult;
import dev.operative.search.context.Chapeaux;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Sort;
import dev.operative.search.service.Answer;
import dev.operative.search.service.Question;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads feeds back with Rome, and validates them against the RFC's grammar. */
class FeedTest {
  private static final URI SITE = URI.create("https://search.example/");
  private static final Instant CHANGED = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final TextSample ENGLISH =
      TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION)
          .titled("Threats to international peace & security")
          .dated(2017, 12, 21);
  private static final TextSample CHINESE =
      TextSample.of("A/74/677", Kind.REPORT)
          .standing(Status.NONE)
          .titled("联合国系统的活动")
          .in(Language.CHINESE);

  private static Answer answer(String asked, long total, IndexedParagraph... found) {
    List<Hit> hits = Stream.of(found).map(one -> hit(one)).toList();
    return answer(asked, new SearchResult(total, total, hits, Map.of()), Optional.empty());
  }

  private static Hit hit(IndexedParagraph found) {
    return new Hit(NaiveProvisions.alone(found), found, 1, List.of(), Optional.empty());
  }

  private static Answer answer(
      String asked, SearchResult result, Optional<DocumentResult> documents) {
    return new Answer(
        new Question(asked, Filters.NONE, Sort.RELEVANCE, 20, 10, true, Set.of()),
        asked,
        new Query.All(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        result,
        documents,
        1);
  }

  private static byte[] written(Answer answer) {
    return new AtomFeed(SITE)
        .write(
            answer,
            Chapeaux.NONE,
            SITE.resolve("search.atom?q=x%20y&lang=zh"),
            SITE.resolve("?q=x"),
            CHANGED);
  }

  private static SyndFeed read(byte[] feed) throws Exception {
    assertThat(Schema.ATOM.faults(feed)).as(new String(feed, StandardCharsets.UTF_8)).isEmpty();
    return new SyndFeedInput()
        .build(new XmlReader(new ByteArrayInputStream(feed), AtomFeed.MEDIA_TYPE));
  }

  @Test
  void aReaderOfFeedsSeesEachParagraph() throws Exception {
    SyndFeed feed =
        read(
            written(
                answer(
                    "恐怖主义 & more",
                    5113,
                    ENGLISH.paragraph(Section.OPERATIVE, "8 (a)", "Decides <b>all</b> & more;"),
                    CHINESE.paragraph(Section.NARRATIVE, "12", "恐怖主义，“是”一种威胁。"))));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Operative: 恐怖主义 & more");
    assertThat(feed.getUri()).isEqualTo("https://search.example/?q=x");
    assertThat(feed.getPublishedDate()).isEqualTo(CHANGED);
    assertThat(feed.getEntries()).hasSize(2);
    SyndEntry english = feed.getEntries().getFirst();
    assertThat(english.getTitle()).isEqualTo("S/RES/2396 (2017), para. 8 (a)");
    assertThat(english.getLink())
        .isEqualTo("https://search.example/paragraphs/S-RES-2396-2017.en.op.8.a");
    assertThat(english.getUpdatedDate()).isEqualTo(Instant.parse("2017-12-21T00:00:00Z"));
    assertThat(english.getAuthor()).isEqualTo("United Nations, Security Council");
    assertThat(english.getContents().getFirst().getValue()).isEqualTo("Decides <b>all</b> & more;");
    assertThat(english.getContents().getFirst().getType()).isEqualTo("text");
    assertThat(english.getCategories())
        .extracting(SyndCategory::getName)
        .containsExactly("Decides");
    SyndEntry chinese = feed.getEntries().get(1);
    assertThat(chinese.getDescription().getValue()).isEqualTo("联合国系统的活动");
    assertThat(chinese.getUpdatedDate()).isEqualTo(CHANGED);
  }

  @Test
  void searchEnginesOfSearchEnginesSeeWhichPageItIs() throws Exception {
    SyndFeed feed = read(written(answer("打击 terrorism", 5113)));
    OpenSearchModule search = (OpenSearchModule) feed.getModule(OpenSearchModule.URI);
    assertThat(search.getTotalResults()).isEqualTo(5113);
    assertThat(search.getStartIndex()).isEqualTo(20);
    assertThat(search.getItemsPerPage()).isEqualTo(10);
    assertThat(search.getQueries())
        .singleElement()
        .satisfies(query -> assertThat(query.getSearchTerms()).isEqualTo("打击 terrorism"));
    assertThat(feed.getLinks())
        .filteredOn(link -> link.getRel().equals("self"))
        .singleElement()
        .satisfies(
            link ->
                assertThat(link.getHref())
                    .isEqualTo("https://search.example/search.atom?q=x%20y&lang=zh"));
  }

  @Test
  void nothingFoundIsAFeedWithoutEntries() throws Exception {
    SyndFeed feed = read(written(answer("", 0)));
    assertThat(feed.getTitle()).isEqualTo("Operative");
    assertThat(feed.getEntries()).isEmpty();
  }

  @Test
  void documentsAreEntriesWhenTheyAreTheResults() throws Exception {
    Hit best = hit(ENGLISH.paragraph(Section.OPERATIVE, "1", "Decides to act;"));
    Answer grouped =
        answer(
            "act",
            new SearchResult(7, 7, List.of(), Map.of()),
            Optional.of(
                new DocumentResult(
                    3, List.of(new DocumentHit(best.provision().work(), 5, List.of(best, best))))));
    SyndFeed feed = read(written(grouped));
    assertThat(((OpenSearchModule) feed.getModule(OpenSearchModule.URI)).getTotalResults())
        .isEqualTo(3);
    assertThat(feed.getEntries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.getTitle()).isEqualTo("S/RES/2396 (2017)");
              assertThat(entry.getLink())
                  .isEqualTo("https://search.example/documents/S-RES-2396-2017.en");
              assertThat(entry.getContents().getFirst().getValue())
                  .isEqualTo("Decides to act;\n\nDecides to act;");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]]>",
        "<![CDATA[x]]>",
        "&amp; &lt; &#0; <!-- --> <?php ?>",
        "emoji 😀 and 𠮷",
        "mixed שלום عربي 联合国",
        "tab\tand\nline",
        "two\r\nlines"
      })
  void hostileTextComesBackAsItIs(String text) throws Exception {
    String legal = text.replace("\r\n", "\n");
    SyndFeed feed =
        read(
            written(
                answer(text, 1, ENGLISH.titled(text).paragraph(Section.OPERATIVE, "1", text, 0))));
    assertThat(feed.getTitle().strip().replaceAll("\\s+", " "))
        .isEqualTo(("Operative: " + text).replaceAll("\\s+", " "));
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getContents().getFirst().getValue().replace("\r\n", "\n")).isEqualTo(legal);
    assertThat(entry.getDescription().getValue().replace("\r\n", "\n")).isEqualTo(legal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u0001b",
        "a\u001bb",
        "a\ud83db",
        "a\ude00b",
        "a\uffffb",
        "a\ufffeb"
      })
  void charactersThatNoXmlHasAreReplaced(String text) throws Exception {
    SyndFeed feed =
        read(written(answer(text, 1, ENGLISH.paragraph(Section.OPERATIVE, "1", text, 0))));
    assertThat(feed.getTitle()).isEqualTo("Operative: a\ufffdb");
    assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
        .isEqualTo("a\ufffdb");
  }

  @Test
  void theSchemaNoticesWhatTheRfcForbids() throws Exception {
    String feed = new String(written(answer("x", 0)), StandardCharsets.UTF_8);
    for (String broken :
        List.of(
            feed.replaceFirst("<updated>[^<]*</updated>", "<updated>2026-01-02</updated>"),
            feed.replaceFirst("<id>[^<]*</id>", ""),
            feed.replaceFirst("<author>.*</author>", ""),
            feed.replaceFirst("<title>", "<title type=\"text/plain\">"),
            feed.replaceFirst("<id>[^<]*", "<id>not an address"))) {
      assertThat(Schema.ATOM.faults(broken.getBytes(StandardCharsets.UTF_8)))
          .as(broken)
          .isNotEmpty();
    }
  }

  @Test
  void theDescriptionIsAsOpenSearchWantsIt() throws Exception {
    byte[] description = OpenSearchDescription.write(SITE, Languages.bundled());
    assertThat(Schema.OPENSEARCH.faults(description)).isEmpty();
    String text = new String(description, StandardCharsets.UTF_8);
    for (String broken :
        List.of(
            text.replace("<ShortName>Operative", "<ShortName>A name that is far too long"),
            text.replace("{searchTerms}", "{searchTerms"),
            text.replaceFirst("type=\"text/html\"", "type=\"html\""),
            text.replaceFirst("<Description>.*</Description>", ""))) {
      assertThat(Schema.OPENSEARCH.faults(broken.getBytes(StandardCharsets.UTF_8)))
          .as(broken)
          .isNotEmpty();
    }
  }
}
