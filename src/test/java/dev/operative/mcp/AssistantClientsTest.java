package dev.operative.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.operative.BundledCorpus;
import dev.operative.Main;
import dev.operative.cli.environment.Wiring;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import dev.operative.web.PortInUseException;
import dev.operative.web.ServerSettings;
import dev.operative.web.WebServer;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The protocol's own client over both transports. */
@Timeout(120)
class AssistantClientsTest {
  private static final McpJsonMapper JSON = new JacksonMcpJsonMapper(JsonMapper.builder().build());

  @TempDir static Path index;

  private static SearchEngine engine;
  private static WebServer server;
  private static int port;

  @BeforeAll
  static void serve() throws PortInUseException {
    BundledCorpus.index(Path.of("corpus"), index);
    Wiring wiring = Main.wiring().withoutMeaning();
    engine = wiring.openToServe(IndexAddress.parse(index.toString()));
    server = wiring.webServer(engine, ServerSettings.at("127.0.0.1", 0));
    port = server.start();
  }

  @AfterAll
  static void end() {
    server.close();
    engine.close();
  }

  static List<Transport> transports() {
    return List.of(
        new Transport("stdio", AssistantClientsTest::stdio),
        new Transport("http", AssistantClientsTest::http));
  }

  private record Transport(String name, Supplier<McpClientTransport> making) {
    McpSyncClient connect() {
      McpSyncClient client =
          McpClient.sync(making.get())
              .requestTimeout(Duration.ofSeconds(60))
              .initializationTimeout(Duration.ofSeconds(60))
              .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
              .build();
      client.initialize();
      return client;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static McpClientTransport http() {
    return HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + port)
        .jsonMapper(JSON)
        .build();
  }

  private static McpClientTransport stdio() {
    return new StdioClientTransport(
        ServerParameters.builder(ProcessHandle.current().info().command().orElseThrow())
            .args(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.operative.Main",
                "mcp",
                "--meaning",
                "off",
                "--index",
                index.toString())
            .build(),
        JSON);
  }

  @ParameterizedTest
  @MethodSource("transports")
  void theParagraphOf2396OnChildrenIsOneCall(Transport transport) {
    try (McpSyncClient client = transport.connect()) {
      CallToolResult answer =
          client.callTool(
              CallToolRequest.builder("read")
                  .arguments(Map.of("document", "2396", "about", "children"))
                  .build());

      assertThat(answer.isError()).isNotEqualTo(true);
      assertThat(text(answer))
          .contains(
              "S/RES/2396 (2017), para. 36 [adopted, 2017-12-21]",
              "assistance to children associated with foreign terrorist fighters",
              "id: S-RES-2396-2017.en.op.36");
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void toolsSayWhatTheyTake(Transport transport) {
    try (McpSyncClient client = transport.connect()) {
      assertThat(client.getServerInfo().name()).isEqualTo("operative");
      assertThat(client.getServerInstructions()).contains("NOT ADOPTED", "check_citations");
      List<Tool> tools = client.listTools().tools();
      assertThat(tools)
          .extracting(Tool::name)
          .containsExactly(
              "search", "read", "compare", "history", "cited_by", "terms", "check_citations");
      assertThat(tools)
          .allSatisfy(
              tool -> {
                assertThat(tool.annotations().readOnlyHint()).isTrue();
                assertThat(tool.description()).hasSizeGreaterThan(100);
                assertThat(tool.inputSchema())
                    .containsEntry("type", "object")
                    .containsKey("required");
              });
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void whatIsWrongIsAnAnswerThatSaysWhatToDo(Transport transport) {
    try (McpSyncClient client = transport.connect()) {
      CallToolResult answer =
          client.callTool(
              CallToolRequest.builder("search")
                  .arguments(Map.of("q", "weapons", "verb", List.of("Demandz"), "colour", "red"))
                  .build());

      assertThat(answer.isError()).isTrue();
      assertThat(text(answer))
          .contains("There is no parameter “colour”", "the nearest are Demands");
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void aWholeDocumentIsAResource(Transport transport) {
    try (McpSyncClient client = transport.connect()) {
      assertThat(client.listResourceTemplates().resourceTemplates())
          .extracting(template -> template.uriTemplate())
          .containsExactly("operative://documents/{id}");
      TextResourceContents read =
          (TextResourceContents)
              client
                  .readResource(
                      ReadResourceRequest.builder("operative://documents/S-2020-870").build())
                  .contents()
                  .getFirst();

      assertThat(read.text()).contains("--- S/2020/852 “Indonesia: draft resolution” [NOT ADOPTED");
      assertThatThrownBy(
              () ->
                  client.readResource(
                      ReadResourceRequest.builder("operative://documents/nothing").build()))
          .isInstanceOf(McpError.class);
    }
  }

  private static String text(CallToolResult answer) {
    return ((TextContent) answer.content().getFirst()).text();
  }
}
