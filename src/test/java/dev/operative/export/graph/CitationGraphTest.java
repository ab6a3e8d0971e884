package dev.operative.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.document.Symbol;
import dev.operative.engine.NaiveView;
import dev.operative.export.Selection;
import dev.operative.export.TextSample;
import dev.operative.export.format.Exporters;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.search.works.ReadFiles;
import dev.operative.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** Reads the graph of citations with libraries that are not ours. */
class CitationGraphTest {
  private static final NaiveView VIEW =
      new NaiveView(
          List.of(
              ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"),
              ReadFiles.resource("/citing/S_RES_9103.en.txt", "S_RES_9103.en.txt"),
              ReadFiles.file(Path.of("corpus", "S_2020_870.en.txt"))));

  private static String export(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of(VIEW, Vocabulary.bundled(), TextSample.COVER)
        .find(format)
        .orElseThrow()
        .export(new Selection.Found(new Query.All(), Filters.NONE, Show.AS_ASKED), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> rows() throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(export("citations").substring(1)))
        .getRecords();
  }

  private static String slug(CSVRecord row, String column) {
    return Symbol.parse(row.get(column)).map(Symbol::slug).orElse("");
  }

  @Test
  void bothFormatsHaveEveryMentionOfAnotherText() throws IOException {
    DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, new StringReader(export("graphml")));

    List<CSVRecord> rows = rows();
    assertThat(
            graph.edgeSet().stream()
                .map(edge -> graph.getEdgeSource(edge) + " > " + graph.getEdgeTarget(edge)))
        .containsExactlyElementsOf(
            rows.stream()
                .map(row -> slug(row, "symbol") + " > " + slug(row, "cited symbol"))
                .toList())
        .contains("S-RES-9001-2030 > S-RES-2178-2014", "S-2020-852 > S-RES-2396-2017");
    assertThat(graph.vertexSet()).contains("S-RES-9103-2032", "S-RES-2178-2014");
    assertThat(rows)
        .noneMatch(row -> row.get("symbol").equals(row.get("cited symbol")))
        .anyMatch(row -> !row.get("cited paragraph").isEmpty());
  }

  @Test
  void aTextThatIsHereSaysWhatBecameOfIt() throws IOException {
    assertThat(export("graphml"))
        .contains(
            "<node id=\"S-2020-852\"><data key=\"symbol\">S/2020/852</data><data key=\"title\">Indonesia: draft resolution</data>")
        .contains("<data key=\"status\">not adopted</data>")
        .contains(
            "<node id=\"S-RES-2178-2014\"><data key=\"symbol\">S/RES/2178 (2014)</data></node>");
  }
}
