package dev.operative.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqStruct;
import dev.hardwood.row.StructAccessor;
import dev.operative.engine.NaiveView;
import dev.operative.export.Selection;
import dev.operative.export.TextSample;
import dev.operative.export.format.Exporters;
import dev.operative.export.json.ParagraphJson;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.search.works.ReadFiles;
import dev.operative.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Parquet files with a library that shares no code with the one that writes them. */
class ParquetSinkTest {
  private static final NaiveView VIEW =
      new NaiveView(
          List.of(
              ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"),
              ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt"),
              ReadFiles.file(Path.of("corpus", "S_2020_870.en.txt"))));

  private static byte[] export(String format, Query query) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of(VIEW, Vocabulary.bundled(), TextSample.COVER)
        .find(format)
        .orElseThrow()
        .export(new Selection.Found(query, Filters.NONE, Show.AS_ASKED), out);
    return out.toByteArray();
  }

  /** The rows as JSON gives them: days as text, null for what is missing. */
  private static List<JsonNode> rows(byte[] file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
        RowReader row = reader.rowReader()) {
      while (row.hasNext()) {
        row.next();
        rows.add(JsonMapper.shared().valueToTree(fields(row)));
      }
    }
    return rows;
  }

  private static Map<String, Object> fields(StructAccessor struct) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < struct.getFieldCount(); i++) {
      fields.put(struct.getFieldName(i), struct.isNull(i) ? null : plain(struct.getValue(i)));
    }
    return fields;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case PqList list -> list.values().stream().map(ParquetSinkTest::plain).toList();
      case PqStruct struct -> fields(struct);
      case Integer number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }

  @Test
  void aRowIsTheObjectThatTheApiGives() throws IOException {
    List<String> lines =
        new String(export("ndjson", new Query.All()), StandardCharsets.UTF_8).lines().toList();
    List<JsonNode> rows = rows(export("parquet", new Query.All()));

    assertThat(rows).hasSameSizeAs(lines).hasSizeGreaterThan(80);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode row = rows.get(i);
      JsonNode line = JsonMapper.shared().readTree(lines.get(i));
      for (RecordComponent component : ParagraphJson.class.getRecordComponents()) {
        assertThat(row.path(component.getName()))
            .as(component.getName() + " of " + line.get("id"))
            .isEqualTo(line.path(component.getName()));
      }
    }
    assertThat(rows)
        .anySatisfy(row -> assertThat(row.get("versions")).hasSize(2))
        .anySatisfy(row -> assertThat(row.get("cites")).isNotEmpty())
        .anySatisfy(row -> assertThat(row.get("chapeau").isObject()).isTrue())
        .anySatisfy(row -> assertThat(row.get("status").asString()).isEqualTo("not adopted"));
  }

  @Test
  void aFileWithoutRowsIsWhole() throws IOException {
    byte[] file = export("parquet", new Query.Phrase("nothing says this", 0));
    assertThat(rows(file)).isEmpty();
  }

  @Test
  void theFileSaysWhoseTextsItHolds() throws IOException {
    byte[] file = export("parquet", new Query.All());
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)))) {
      assertThat(reader.getFileMetaData().keyValueMetadata())
          .containsEntry("operative.source", "United Nations; unofficial copies");
    }
    assertThat(Arrays.copyOf(file, 4)).containsExactly('P', 'A', 'R', '1');
  }
}
