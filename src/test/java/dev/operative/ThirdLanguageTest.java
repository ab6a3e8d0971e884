package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.UnDocument;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.text.TextParser;
import dev.operative.language.French;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.IndexView;
import dev.operative.search.query.FilterValues;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Speller;
import dev.operative.search.service.Translators;
import dev.operative.search.service.VersionFinder;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads, indexes, searches and shows a document in a language that the program does not know:
 * French, with rules and tables that lie here among the tests.
 */
class ThirdLanguageTest {
  private static final Languages LANGUAGES = French.besideTheBundled();
  private static final Vocabulary VOCABULARY = vocabulary();

  @TempDir Path folder;

  @Test
  void isReadByItsOwnTables() throws Exception {
    UnDocument document = document();

    assertThat(document.header().language()).isEqualTo(French.FRENCH);
    assertThat(document.header().symbol()).map(Object::toString).contains("S/RES/9801 (2025)");
    assertThat(document.header().date()).map(Object::toString).contains("2025-03-03");
    assertThat(document.header().body()).isEqualTo(Body.SECURITY_COUNCIL);
    assertThat(document.header().status()).isEqualTo(Status.ADOPTED);
    assertThat(ids(document, Section.PREAMBULAR))
        .containsExactly("S-RES-9801-2025.fr.pp.1", "S-RES-9801-2025.fr.pp.2");
    assertThat(ids(document, Section.OPERATIVE))
        .containsExactly(
            "S-RES-9801-2025.fr.op.1", "S-RES-9801-2025.fr.op.2", "S-RES-9801-2025.fr.op.3");
  }

  @Test
  void isSearchedAndShown() throws Exception {
    try (LuceneParagraphIndex index = LuceneParagraphIndex.create(folder)) {
      index.put(document(), "1");
      index.commit();
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      assertThat(view.statistics().paragraphs()).isPositive();
      FilterValues values = new FilterValues(VOCABULARY);
      TypedQueryParser parser = new TypedQueryParser(values);
      WebServer server =
          new WebServer(
              engine,
              new SearchService(parser, Translators.NONE, VersionFinder.NONE, Speller.NONE),
              Translators.NONE,
              parser,
              values,
              VOCABULARY,
              "127.0.0.1",
              0);
      int port = server.start();
      try {
        assertThat(get(port, "/api/v1/search?q=passagers&lang=fr"))
            .contains("\"id\":\"S-RES-9801-2025.fr.op.1\"", "\"language\":\"fr\"")
            .contains("\"label\":{\"en\":\"French\",\"fr\":\"français\",\"zh\":\"法语\"}");
        assertThat(get(port, "/api/v1/search?q=passagers&group=document"))
            .contains("\"S-RES-9801-2025.fr.op.1\"");
        assertThat(get(port, "/paragraphs/S-RES-9801-2025.fr.op.1"))
            .contains("lang=\"fr\"", "données relatives aux passagers");
        assertThat(get(port, "/verbs")).contains("<th scope=\"col\">French</th>", "Décide");
      } finally {
        server.stop();
      }
    }
  }

  private static String get(int port, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    }
  }

  private static List<String> ids(UnDocument document, Section section) {
    return document.parts().stream()
        .flatMap(part -> part.paragraphs().stream())
        .filter(paragraph -> paragraph.section() == section)
        .map(Paragraph::id)
        .map(Object::toString)
        .toList();
  }

  private static UnDocument document() throws IOException {
    ReadOutcome outcome =
        new TextParser(VOCABULARY)
            .parse(text("french/resolution.fr.txt"), "resolution.fr.txt", Sidecar.NONE);
    assertThat(outcome).isInstanceOf(ReadOutcome.Parsed.class);
    return ((ReadOutcome.Parsed) outcome).document();
  }

  /**
   * The bundled tables with columns for French; a verb that the French table does not list keeps
   * its English forms.
   */
  private static Vocabulary vocabulary() {
    TableSource bundled = TableSource.bundled();
    return Vocabulary.read(
        LANGUAGES,
        name -> name.equals("verbs.tsv") ? verbs(bundled.lines(name)) : bundled.lines(name));
  }

  private static List<String> verbs(List<String> lines) {
    Map<String, String> french = new HashMap<>();
    text("french/verbs.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", 2))
        .forEach(row -> french.put(row[0], row[1]));
    List<String> columns = List.of(lines.getFirst().split("\t"));
    List<String> wider = new ArrayList<>(List.of(lines.getFirst() + "\tcanonical_fr\tforms_fr"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String canonical = cells[columns.indexOf("canonical_en")];
      wider.add(
          line
              + "\t"
              + french.getOrDefault(
                  canonical, canonical + "\t" + cells[columns.indexOf("forms_en")]));
    }
    return wider;
  }

  private static String text(String name) {
    try (InputStream in = ThirdLanguageTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
