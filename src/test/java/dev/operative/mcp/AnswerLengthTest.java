package dev.operative.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.search.IndexView;
import dev.operative.search.WorkListRequest;
import dev.operative.search.WorkListRequest.Order;
import dev.operative.search.WorkSummary;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every answer that was not asked to be longer has at most 4,000 tokens, reckoned from above: a
 * third of one for each character, one and a half for each Chinese one.
 */
class AnswerLengthTest {
  private static final int MOST = 4_000;

  @TempDir static Path index;

  private static Asked tools;
  private static List<String> works;
  private static List<String> provisions;

  @BeforeAll
  static void index() {
    BundledCorpus.index(Path.of("corpus"), index);
    tools = new Asked(index);
    provisions = new ArrayList<>();
    try (IndexView view = tools.engine().view()) {
      works =
          view.works(WorkListRequest.all(Order.BY_SYMBOL, 0, 100)).items().stream()
              .map(WorkSummary::slug)
              .toList();
      view.scan(
          new Query.All(),
          Filters.NONE,
          found -> provisions.add(found.provision().id().toString()));
    }
    assertThat(works).hasSizeGreaterThan(5);
    assertThat(provisions).hasSizeGreaterThan(700);
  }

  @AfterAll
  static void close() {
    tools.close();
  }

  private static double tokens(String text) {
    return text.chars().mapToDouble(c -> c >= 0x2e80 ? 1.5 : 1 / 3.0).sum();
  }

  private static String within(String tool, Map<String, ?> arguments) {
    String text = tools.text(tool, arguments);
    assertThat(tokens(text)).as(tool + " " + arguments).isLessThanOrEqualTo(MOST);
    return text;
  }

  @Test
  void provisionsAreReadAndFollowedShort() {
    for (int i = 0; i < provisions.size(); i += 5) {
      String id = provisions.get(i);
      assertThat(within("read", Map.of("document", id, "context", 10))).contains("Status: ");
    }
    for (int i = 0; i < provisions.size(); i += 40) {
      within("history", Map.of("document", provisions.get(i)));
    }
  }

  @Test
  void everyDocumentIsReadToItsEndInShortPages() {
    for (String work : works) {
      String page = within("read", Map.of("document", work));
      int offset = 0;
      while (page.contains("To go on, ask the same with offset=")) {
        int next = Integer.parseInt(page.replaceAll("(?s).*the same with offset=(\\d+);.*", "$1"));
        assertThat(next).as(work + " after " + offset).isGreaterThan(offset);
        offset = next;
        page = within("read", Map.of("document", work, "offset", offset));
      }
    }
  }

  @Test
  void whatCitesATextIsShort() {
    for (String cited : List.of("1373", "2178", "2396", "A/RES/72/284", "S/2020/852")) {
      within("cited_by", Map.of("document", cited));
    }
  }

  @Test
  void everySearchIsShort() {
    for (String q :
        List.of(
            "",
            "terrorism",
            "恐怖主义",
            "the",
            "children in prisons",
            "技术援助",
            "a*",
            "resolution 2396")) {
      for (String group : List.of("paragraph", "document")) {
        within("search", Map.of("q", q, "group", group));
        within("search", Map.of("q", q, "group", group, "limit", 100, "show", "both"));
      }
    }
  }

  @Test
  void everyComparisonAndTermIsShort() {
    within("compare", Map.of("a", "S/2020/852", "b", "2396"));
    within("compare", Map.of("a", "S/2020/852", "b", "2617"));
    within("compare", Map.of("a", "2396", "b", "2617"));
    for (String term : List.of("terrorism", "恐怖主义", "Member States", "会员国", "xyzzy")) {
      within("terms", Map.of("term", term));
    }
  }

  @Test
  void aTextFullOfCitationsIsCheckedInShortPages() throws IOException {
    String text =
        Files.readString(Path.of("corpus/press-release-resolution-2396-2017.en.txt"))
            + "S/2020/852, OP 8: “decides nothing of the kind”. ".repeat(200);
    String page = within("check_citations", Map.of("text", text));

    assertThat(page).contains("citations: 200 questioned", "To go on");
  }

  @Test
  void moreIsGivenOnRequest() {
    String longer = tools.text("read", Map.of("document", "2396", "max_tokens", 20_000));

    assertThat(tokens(longer)).isBetween((double) MOST, 20_000.0);
    assertThat(longer).contains("OP51: ");
  }
}
