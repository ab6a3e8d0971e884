package dev.operative.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.BundledCorpus;
import dev.operative.search.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replays a conversation between a person, a model and the tools. Each line of `conversation.jsonl`
 * has what the person said, the message that the assistant sent, and what it must and must not read
 * in the answer.
 */
class RecordedConversationTest {
  private static final int MOST_TOKENS = 4_000;

  @TempDir static Path index;

  @Test
  void isAnsweredAsItWas() throws IOException {
    BundledCorpus.index(Path.of("corpus"), index);
    try (Asked tools = new Asked(index)) {
      for (JsonNode line : conversation()) {
        String said = line.get("user").asString() + " " + line.get("send");
        JsonNode answer = tools.send(line.get("send"), Deadline.NONE);
        JsonNode result = answer.path("result");
        assertThat(result.isMissingNode()).as(said + answer).isFalse();
        String text = result.has("content") ? Asked.said(result) : "";

        String read = text + answer + result.at("/contents/0/text").asString("");
        line.get("reads").forEach(part -> assertThat(read).as(said).contains(part.asString()));
        line.get("lacks")
            .forEach(part -> assertThat(text).as(said).doesNotContain(part.asString()));
        assertThat(text.chars().mapToDouble(c -> c >= 0x2e80 ? 1.5 : 1 / 3.0).sum())
            .as(said)
            .isLessThanOrEqualTo(MOST_TOKENS);
      }
    }
  }

  private static List<JsonNode> conversation() throws IOException {
    try (InputStream recorded =
        Objects.requireNonNull(
            RecordedConversationTest.class.getResourceAsStream("conversation.jsonl"))) {
      return new String(recorded.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(JsonMapper.shared()::readTree)
          .toList();
    }
  }
}
