package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Body;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.text.TextParser;
import dev.operative.language.French;
import dev.operative.language.Languages;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.BilingualIndex;
import dev.operative.search.IndexView;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Query;
import dev.operative.search.service.Answer;
import dev.operative.search.service.ExpandedQuery;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Speller;
import dev.operative.search.service.Translation;
import dev.operative.search.service.Translators;
import dev.operative.search.syntax.TypedQueryParser;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermLookup;
import dev.operative.search.terms.TermRequest;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Addressee;
import dev.operative.vocabulary.VerbGroup;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.scale.VerbScales;
import dev.operative.vocabulary.table.TableSource;
import dev.operative.web.ServerSettings;
import dev.operative.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads, indexes, searches and shows a document in a language that the program does not know:
 * French, with rules and tables that lie here among the tests.
 */
class ThirdLanguageTest {
  private static final Languages LANGUAGES = French.besideTheBundled();
  private static final Vocabulary VOCABULARY = vocabulary();
  private static final QueryExpander TRANSLATOR =
      QueryExpander.of(LANGUAGES, VOCABULARY, Glossaries.NONE);

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
  void itsVerbsAndAddresseesAreFoundByTheTables() throws Exception {
    List<Paragraph> paragraphs = document().parts().getFirst().paragraphs();

    assertThat(verbs(paragraphs, "S-RES-9801-2025.fr.pp.1")).containsExactly("Rappelant: Recalls");
    assertThat(verbs(paragraphs, "S-RES-9801-2025.fr.op.1"))
        .containsExactly("Décide: Decides", "engage également: Calls upon");
    assertThat(verbs(paragraphs, "S-RES-9801-2025.fr.op.2")).containsExactly("Engage: Calls upon");
    assertThat(paragraphs)
        .filteredOn(paragraph -> paragraph.id().toString().endsWith(".op.2"))
        .flatExtracting(Paragraph::addressees)
        .containsExactly("member-states");
    assertThat(VOCABULARY.verbGroup("décidant")).map(VerbGroup::name).contains("Decides");
    assertThat(VOCABULARY.addressee("États Membres")).map(Addressee::id).contains("member-states");
  }

  private static List<String> verbs(List<Paragraph> paragraphs, String id) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.id().toString().equals(id))
        .flatMap(paragraph -> paragraph.verbs().stream())
        .map(use -> use.phrase() + ": " + use.verb())
        .toList();
  }

  @Test
  void withoutATableNoVerbIsFound() {
    Vocabulary without = Vocabulary.read(LANGUAGES, TableSource.bundled());

    assertThat(without.findVerbs("Décide de rester saisi", French.FRENCH, Section.OPERATIVE))
        .isEmpty();
    assertThat(without.findVerbs("Decides to act", French.FRENCH, Section.OPERATIVE)).isEmpty();
    assertThat(without.verbGroup("décide")).isEmpty();
  }

  @Test
  void isSearchedAndShown() throws Exception {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.create(folder, NaiveProvisions.ASSEMBLER)) {
      index.put(document(), "1");
      index.commit();
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      assertThat(view.statistics().provisions()).isPositive();
      TypedQueryParser parser = new TypedQueryParser(new FilterValues(VOCABULARY));
      WebServer server =
          new WebServer(
              engine,
              new SearchService(parser, Translators.NONE, Speller.NONE),
              Translators.NONE,
              parser,
              new TextComparer(VerbScales.read(TableSource.bundled())),
              VOCABULARY,
              exchange -> {},
              ServerSettings.at("127.0.0.1", 0));
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

  @ParameterizedTest
  @ValueSource(strings = {"données relatives aux passagers", "passenger name record", "旅客姓名记录"})
  void aTermIsSearchedInEachLanguage(String typed) throws Exception {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.create(folder, NaiveProvisions.ASSEMBLER)) {
      index.put(document(), "1");
      index.put(document("resolution.en.txt"), "2");
      index.commit();
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      SearchService service =
          new SearchService(
              new TypedQueryParser(new FilterValues(VOCABULARY)), any -> TRANSLATOR, Speller.NONE);
      Answer answer = service.askLeniently(view, BilingualIndex.question(typed, true));

      assertThat(BilingualIndex.ids(answer))
          .containsExactlyInAnyOrder("S-RES-9801-2025.op.1", "S-RES-9802-2025.op.1");
    }
  }

  @Test
  void isTranslatedFromAndTo() {
    assertThat(names(TRANSLATOR.translate(words("combattants", "terroristes", "étrangers"))))
        .contains("foreign terrorist fighters", "外国恐怖主义作战人员");
    assertThat(names(TRANSLATOR.translate(words("foreign", "terrorist", "fighters"))))
        .contains("combattants terroristes étrangers", "外国恐怖主义作战人员");
    assertThat(names(TRANSLATOR.translate(words("促请")))).contains("calls on", "engage");
  }

  @Test
  void aNeighbouringMatterIsLookedForInEachLanguage() {
    ExpandedQuery expanded =
        TRANSLATOR.translate(
            words("renseignements", "préalables", "concernant", "les", "voyageurs"));

    assertThat(expanded.related())
        .flatExtracting(Translation::to)
        .contains("données relatives aux passagers", "passenger name record", "旅客姓名记录");
  }

  @Test
  void aTermIsLookedUpBesideItsCounterpart() throws Exception {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.create(folder, NaiveProvisions.ASSEMBLER)) {
      index.put(document(), "1");
      index.put(
          document("resolution.en.txt", text("french/resolution.en.txt").replace("9802", "9801")),
          "2");
      index.commit();
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        IndexView view = engine.view()) {
      TermEntry entry =
          new TermLookup(view, LANGUAGES, TRANSLATOR)
              .look(TermRequest.of("combattants terroristes étrangers", 5));

      assertThat(entry.renderings().getFirst().text()).isEqualTo("foreign terrorist fighters");
      assertThat(entry.renderings().getFirst().paragraphs()).isEqualTo(1);
      assertThat(entry.lines())
          .extracting(line -> line.line().keyword())
          .containsExactly("combattants terroristes étrangers");
      assertThat(entry.lines().getFirst().counterpart().orElseThrow().keyword())
          .isEqualTo("foreign terrorist fighters");
    }
  }

  private static Query words(String... typed) {
    return new Query.And(Arrays.stream(typed).<Query>map(Query.Word::new).toList());
  }

  private static List<String> names(ExpandedQuery expanded) {
    return expanded.translations().stream().flatMap(shown -> shown.to().stream()).toList();
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
    return document("resolution.fr.txt");
  }

  private static UnDocument document(String name) throws IOException {
    return document(name, text("french/" + name));
  }

  private static UnDocument document(String name, String text) throws IOException {
    ReadOutcome outcome = new TextParser(VOCABULARY).parse(text, name, Sidecar.NONE);
    assertThat(outcome).isInstanceOf(ReadOutcome.Parsed.class);
    return ((ReadOutcome.Parsed) outcome).document();
  }

  /** The bundled tables, those with columns for French that have French words here. */
  private static Vocabulary vocabulary() {
    TableSource bundled = TableSource.bundled();
    return Vocabulary.read(
        LANGUAGES,
        name ->
            ThirdLanguageTest.class.getResource("french/vocabulary/" + name) == null
                ? bundled.lines(name)
                : withFrench(bundled.lines(name), text("french/vocabulary/" + name)));
  }

  /** A table with the columns of another one, whose rows begin alike; other rows have none. */
  private static List<String> withFrench(List<String> lines, String table) {
    Map<String, String> french = new HashMap<>();
    table
        .lines()
        .map(line -> line.split("\t", 2))
        .forEach(row -> french.put(row[0], "\t" + row[1]));
    String header = lines.getFirst().split("\t", 2)[0];
    String none = french.get(header).replaceAll("count_fr", "0").replaceAll("\\w+_fr", "-");
    return lines.stream()
        .map(line -> line + french.getOrDefault(line.split("\t", 2)[0], none))
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = ThirdLanguageTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
