package dev.operative.mcp;

import dev.operative.mcp.text.AnswerText;
import dev.operative.mcp.tool.Argument;
import dev.operative.mcp.tool.Tool;
import dev.operative.mcp.tool.ToolCall;
import dev.operative.mcp.tool.ToolFailure;
import dev.operative.search.Deadline;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.query.QueryParser;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers calls of tools. What goes wrong is an answer too, which tells the model what to do.
final class ToolCalls {
  private static final Logger LOG = LoggerFactory.getLogger(ToolCalls.class);

  private final SearchEngine engine;
  private final QueryParser parser;

  /// @param parser what reads symbols as people write them
  ToolCalls(SearchEngine engine, QueryParser parser) {
    this.engine = engine;
    this.parser = parser;
  }

  CallToolResult answer(Tool tool, CallToolRequest request, Caller caller) {
    try (IndexView view = engine.view(caller.deadline())) {
      ToolCall call =
          new ToolCall(
              view,
              ToolCall.arguments(
                  Optional.ofNullable(request.arguments()).orElse(Map.of()),
                  tool.arguments().stream().map(Argument::name).collect(Collectors.toSet()),
                  parser),
              caller.deadline(),
              caller.links());
      AnswerText answer = new AnswerText(call.maxTokens());
      tool.answer(call, answer);
      return CallToolResult.builder().addTextContent(answer.toString()).build();
    } catch (ToolFailure failure) {
      return failed(failure.getMessage());
    } catch (ExpansionLimitException tooBroad) {
      return failed(String.valueOf(tooBroad.getMessage()));
    } catch (Deadline.PassedException passed) {
      return failed(
          "This took longer than a call may take. Ask for less: fewer words, a document, a year, a shorter text.");
    } catch (IndexUnusableException unusable) {
      LOG.warn("{}: {}", tool.name(), unusable.getMessage());
      return failed("The index gives no whole answer now. Call again in a moment.");
    } catch (RuntimeException unforeseen) {
      String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
      LOG.error("{} failed (call {})", tool.name(), id, unforeseen);
      return failed(
          "The call could not be answered; the server's log says why under "
              + id
              + ". Try another way.");
    }
  }

  private static CallToolResult failed(String message) {
    return CallToolResult.builder().addTextContent(message).isError(true).build();
  }
}
