package dev.operative.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.engine.NaiveView;
import dev.operative.export.format.Exporters;
import dev.operative.export.json.ParagraphJson;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.search.works.ReadFiles;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about the data says of it. */
class DataCardTest {
  private static final Path CARD = Path.of("src/site/markdown/data.md");
  private static final Pattern FIELD = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
  private static final Pattern SCRIPT = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

  @Test
  void itNamesEveryFieldInItsOrder() throws IOException {
    assertThat(FIELD.matcher(Files.readString(CARD)).results().map(found -> found.group(1)))
        .containsExactlyElementsOf(
            Stream.of(ParagraphJson.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void itsScriptReadsAnExport(@TempDir Path folder) throws Exception {
    Path export = folder.resolve("provisions.ndjson");
    NaiveView view =
        new NaiveView(
            List.of(
                ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"),
                ReadFiles.file(Path.of("corpus", "S_2020_870.en.txt"))));
    try (OutputStream out = Files.newOutputStream(export)) {
      Exporters.of(view, Vocabulary.bundled(), TextSample.COVER)
          .find("ndjson")
          .orElseThrow()
          .export(new Selection.Found(new Query.All(), Filters.NONE, Show.AS_ASKED), out);
    }
    Path script = folder.resolve("count.py");
    MatchResult found = SCRIPT.matcher(Files.readString(CARD)).results().findFirst().orElseThrow();
    Files.writeString(script, found.group(1));

    Process python =
        new ProcessBuilder("python3", script.toString(), export.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo("2030 1");
  }
}
