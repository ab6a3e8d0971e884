package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.engine.NaiveProvisions;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedIndexTest {
  @TempDir Path home;

  @Test
  void anIndexThatIsMovedAwayIsServedOnAndSaidNotToBeReady() throws IOException {
    Path folder = home.resolve("index");
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      SampleCorpus.documents().forEach(document -> index.put(document, "read"));
      index.commit();
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder, view -> {});
        TestServer server = new TestServer(engine)) {
      assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
      Files.move(folder, home.resolve("moved"));

      assertThat(server.get("/").statusCode()).isEqualTo(200);
      assertThat(server.json("/api/v1/search?q=terrorism").get("total").asInt()).isPositive();
      assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(server.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(server.get("/readyz").body()).contains("is gone");

      Files.move(home.resolve("moved"), folder);
      assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
    }
  }
}
