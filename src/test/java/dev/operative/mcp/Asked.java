package dev.operative.mcp;

import dev.operative.Main;
import dev.operative.cli.environment.Wiring;
import dev.operative.mcp.text.Links;
import dev.operative.search.Deadline;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the tools as an assistant does, without a transport. */
final class Asked implements AutoCloseable {
  private final SearchEngine engine;
  private final AssistantServer server;

  /**
   * @param index the folder of an index
   */
  Asked(Path index) {
    Wiring wiring = Main.wiring().withoutMeaning();
    engine = wiring.openEngine(IndexAddress.parse(index.toString()));
    server = wiring.assistantServer(engine);
  }

  SearchEngine engine() {
    return engine;
  }

  /** The answer to a message. */
  JsonNode send(JsonNode message, Deadline deadline) {
    try {
      return JsonMapper.shared()
          .readTree(
              server
                  .answer(message.toString(), new Caller(deadline, new Links(Optional.empty())))
                  .orElseThrow());
    } catch (UnreadableMessageException unreadable) {
      throw new AssertionError(message.toString(), unreadable);
    }
  }

  /** The result of a call. */
  JsonNode call(String tool, Map<String, ?> arguments) {
    return call(tool, arguments, Deadline.NONE);
  }

  JsonNode call(String tool, Map<String, ?> arguments, Deadline deadline) {
    return send(
            JsonMapper.shared()
                .valueToTree(
                    Map.of(
                        "jsonrpc",
                        "2.0",
                        "id",
                        1,
                        "method",
                        "tools/call",
                        "params",
                        Map.of("name", tool, "arguments", arguments))),
            deadline)
        .get("result");
  }

  /** What a model reads of an answer that is no error. */
  String text(String tool, Map<String, ?> arguments) {
    JsonNode result = call(tool, arguments);
    if (result.path("isError").asBoolean()) {
      throw new AssertionError(tool + " " + arguments + ": " + said(result));
    }
    return said(result);
  }

  /** What a model reads of an answer that is an error. */
  String failure(String tool, Map<String, ?> arguments) {
    JsonNode result = call(tool, arguments);
    if (!result.path("isError").asBoolean()) {
      throw new AssertionError(tool + " " + arguments + ": " + said(result));
    }
    return said(result);
  }

  static String said(JsonNode result) {
    return result.get("content").get(0).get("text").asString();
  }

  @Override
  public void close() {
    engine.close();
  }
}
