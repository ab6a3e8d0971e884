package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say in JSON-LD, read by a processor of it, against the vocabulary of schema.org. */
class LinkedDataTest {
  private static final String SCHEMA = "https://schema.org/";

  /** As the context that schema.org serves, which tests do not fetch. */
  private static final String CONTEXT =
      """
      {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "sameAs": {"@type": "@id"},
       "legislationLegalForce": {"@type": "@vocab"}}}
      """;

  private static final Set<String> TYPES =
      Set.of(
          "CreativeWork",
          "DefinedTerm",
          "EntryPoint",
          "Legislation",
          "NewsArticle",
          "Organization",
          "Report",
          "SearchAction",
          "WebSite");

  private static final Set<String> PROPERTIES =
      Set.of(
          "about",
          "citation",
          "creativeWorkStatus",
          "creator",
          "dateCreated",
          "exampleOfWork",
          "genre",
          "hasPart",
          "identifier",
          "inDefinedTermSet",
          "inLanguage",
          "isBasedOn",
          "isPartOf",
          "keywords",
          "legislationDate",
          "legislationIdentifier",
          "legislationLegalForce",
          "legislationPassedBy",
          "legislationType",
          "name",
          "potentialAction",
          "publisher",
          "query-input",
          "sameAs",
          "target",
          "text",
          "url",
          "urlTemplate",
          "workTranslation");

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonObject read(String path) {
    Document page = server.page(path);
    assertThat(page.select("script[type=application/ld+json]")).as(path).hasSize(1);
    String data = page.select("script[type=application/ld+json]").first().data();
    JsonLdOptions options = new JsonLdOptions();
    DocumentLoader local =
        (address, how) -> {
          assertThat(address).hasToString("https://schema.org");
          return JsonDocument.of(new StringReader(CONTEXT));
        };
    options.setDocumentLoader(local);
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(data))).options(options).get();
      assertThat(expanded).hasSize(1);
      return expanded.getJsonObject(0);
    } catch (JsonLdError unreadable) {
      throw new IllegalStateException(data, unreadable);
    }
  }

  private static List<JsonObject> things(JsonObject thing, String property) {
    return thing.containsKey(SCHEMA + property)
        ? thing.getJsonArray(SCHEMA + property).getValuesAs(JsonObject.class)
        : List.of();
  }

  private static List<String> values(JsonObject thing, String property) {
    return things(thing, property).stream()
        .map(value -> value.getString(value.containsKey("@id") ? "@id" : "@value"))
        .toList();
  }

  private static String type(JsonObject thing) {
    return thing.getJsonArray("@type").getString(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/documents/S-RES-2396-2017.en",
        "/documents/S-2020-870.en",
        "/documents/S-2020-852.en",
        "/paragraphs/S-RES-2396-2017.en.op.1",
        "/paragraphs/S-2020-870.en.n.1"
      })
  void everyWordIsOneOfSchemaOrg(String path) {
    Set<String> types = new HashSet<>();
    Set<String> properties = new HashSet<>();
    gather(read(path), types, properties);
    assertThat(types).isNotEmpty().allMatch(type -> TYPES.contains(type.replace(SCHEMA, "")));
    assertThat(properties)
        .isNotEmpty()
        .allMatch(name -> name.startsWith("@") || PROPERTIES.contains(name.replace(SCHEMA, "")));
  }

  private static void gather(JsonValue value, Set<String> types, Set<String> properties) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> gather(item, types, properties));
    } else if (value instanceof JsonObject object) {
      if (object.containsKey("@type") && !object.containsKey("@value")) {
        object.getJsonArray("@type").forEach(type -> types.add(((JsonString) type).getString()));
      }
      properties.addAll(object.keySet());
      object.forEach((name, inside) -> gather(inside, types, properties));
    }
  }

  @Test
  void aResolutionIsLegislationWithItsPartsAndVersions() {
    JsonObject resolution = read("/documents/S-RES-2396-2017.en");
    String page = server.uri("/documents/S-RES-2396-2017.en").toString();
    assertThat(type(resolution)).isEqualTo(SCHEMA + "Legislation");
    assertThat(resolution.getString("@id")).isEqualTo(page);
    assertThat(values(resolution, "legislationIdentifier")).containsExactly("S/RES/2396 (2017)");
    assertThat(values(resolution, "legislationDate")).containsExactly("2017-12-21");
    assertThat(values(resolution, "creativeWorkStatus")).containsExactly("adopted");
    assertThat(values(resolution, "legislationLegalForce")).isEmpty();
    assertThat(values(resolution, "inLanguage")).containsExactly("en");
    assertThat(values(resolution, "sameAs")).containsExactly("https://undocs.org/S-RES-2396-2017");
    assertThat(values(things(resolution, "legislationPassedBy").getFirst(), "name"))
        .containsExactly("Security Council");
    assertThat(values(resolution, "about"))
        .containsExactly("http://metadata.un.org/thesaurus/1006492");
    assertThat(values(resolution, "workTranslation"))
        .containsExactly(server.uri("/documents/S-RES-2396-2017.zh").toString());
    assertThat(values(resolution, "exampleOfWork"))
        .containsExactly(
            server.uri("/akn/un/statement/deliberation/unsc/2017-12-21/2396-2017/").toString());
    assertThat(values(things(resolution, "isBasedOn").getFirst(), "legislationIdentifier"))
        .containsExactly("S/RES/2178 (2014)");
    assertThat(values(resolution, "hasPart"))
        .containsExactly(
            server.uri("/paragraphs/S-RES-2396-2017.en.op.1").toString(),
            server.uri("/paragraphs/S-RES-2396-2017.en.op.2").toString());
  }

  @Test
  void nobodyTakesWhatWasVotedDownForLaw() {
    JsonObject draft = read("/documents/S-2020-852.en");
    assertNotLaw(draft);
    assertNotLaw(read("/paragraphs/S-2020-852.en.op.1"));
    assertNotLaw(things(read("/paragraphs/S-2020-852.en.op.1"), "isPartOf").getFirst());
    assertNotLaw(things(read("/documents/S-2020-870.en"), "hasPart").getFirst());
  }

  private static void assertNotLaw(JsonObject thing) {
    assertThat(type(thing)).isEqualTo(SCHEMA + "Legislation");
    assertThat(values(thing, "creativeWorkStatus")).containsExactly("not adopted");
    assertThat(values(thing, "legislationLegalForce")).containsExactly(SCHEMA + "NotInForce");
    assertThat(values(thing, "legislationDate")).isEmpty();
    assertThat(things(thing, "legislationPassedBy")).isEmpty();
  }

  @Test
  void whatATextSaysEndsNoScript() {
    JsonObject paragraph = read("/paragraphs/S-RES-2396-2017.en.op.2");
    assertThat(values(paragraph, "text")).containsExactly("Decides " + SampleCorpus.MARKUP);
    assertThat(server.get("/paragraphs/S-RES-2396-2017.en.op.2").body())
        .doesNotContain("<script>alert", "alert(1)</script>");
  }

  @Test
  void theStartSaysHowToSearch() {
    JsonObject action = things(read("/"), "potentialAction").getFirst();
    assertThat(values(things(action, "target").getFirst(), "urlTemplate"))
        .containsExactly(server.uri("/") + "?q={search_term_string}");
  }
}
