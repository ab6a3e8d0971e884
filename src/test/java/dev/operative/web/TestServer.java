package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Language;
import dev.operative.engine.NaiveIndex;
import dev.operative.language.Languages;
import dev.operative.mcp.AssistantServer;
import dev.operative.mcp.McpEndpoint;
import dev.operative.mcp.tool.ToolServices;
import dev.operative.search.SearchEngine;
import dev.operative.search.compare.TextComparer;
import dev.operative.search.query.InputError;
import dev.operative.search.query.Query;
import dev.operative.search.query.QueryParser;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.service.SearchService;
import dev.operative.search.service.Translators;
import dev.operative.search.suggest.SpellingAdvice;
import dev.operative.search.translation.Glossaries;
import dev.operative.search.translation.QueryExpander;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.vocabulary.scale.VerbScales;
import dev.operative.vocabulary.table.TableSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server over {@link SampleCorpus}, and a client. */
final class TestServer implements AutoCloseable {
  private static final Instant COMMITTED = Instant.parse("2026-01-02T03:04:05Z");

  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  TestServer() {
    this(NaiveIndex.of(SampleCorpus.documents(), COMMITTED));
  }

  TestServer(SearchEngine engine) {
    this(engine, ServerSettings.at("127.0.0.1", 0));
  }

  TestServer(SearchEngine engine, ServerSettings settings) {
    FakeVocabulary vocabulary = new FakeVocabulary();
    server =
        new WebServer(
            engine,
            new SearchService(parser(), Translators.NONE, new SpellingAdvice(word -> false)),
            view -> QueryExpander.of(Languages.bundled(), Vocabulary.bundled(), Glossaries.NONE),
            parser(),
            new TextComparer(VerbScales.read(TableSource.bundled())),
            vocabulary,
            assistants(engine, vocabulary),
            settings);
    try {
      port = server.start();
    } catch (PortInUseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static McpEndpoint assistants(SearchEngine engine, Vocabulary vocabulary) {
    return new McpEndpoint(
        () ->
            new AssistantServer(
                engine,
                new ToolServices(
                    new SearchService(
                        parser(), Translators.NONE, new SpellingAdvice(word -> false)),
                    Translators.NONE,
                    parser(),
                    new TextComparer(VerbScales.read(TableSource.bundled())),
                    vocabulary)));
  }

  /** One word, everything when blank, and a syntax error at the first opening bracket. */
  private static QueryParser parser() {
    return new QueryParser() {
      @Override
      public Query parse(String text) throws QuerySyntaxException {
        int bracket = text.indexOf('(');
        if (bracket >= 0) {
          throw new QuerySyntaxException(
              InputError.of(InputError.Sort.BRACKET_OPEN), bracket, text.replace("(", ""));
        }
        return text.isBlank() ? new Query.All() : new Query.Word(text);
      }

      @Override
      public Language language(String text) {
        return Languages.bundled().likely(text);
      }
    };
  }

  int port() {
    return port;
  }

  int adminPort() {
    return server.adminPort().orElseThrow();
  }

  void warm() {
    server.warm();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  HttpResponse<String> get(String path, String... headers) {
    if (path.matches(".*%(?![0-9a-fA-F]{2}).*")) {
      // Java's own client refuses to send this.
      return RawHttp.get(port, path);
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> head(String path) {
    return send(HttpRequest.newBuilder(uri(path)).method("HEAD", BodyPublishers.noBody()).build());
  }

  HttpResponse<byte[]> bytes(String path) {
    try {
      return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What is read at a path, which must be there. */
  private String found(String type, String path, String... headers) {
    HttpResponse<String> response = get(path, headers);
    assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).containsExactly(type);
    return response.body();
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(found("application/json", path));
  }

  Document page(String path, String... headers) {
    return Jsoup.parse(found("text/html;charset=utf-8", path, headers));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  static List<String> header(HttpResponse<?> response, String name) {
    return response.headers().allValues(name);
  }

  @Override
  public void close() {
    // First: a server that stops waits a second for those whose connections are open.
    client.shutdownNow();
    server.close();
  }
}
