package dev.operative.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISReference;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.NaiveView;
import dev.operative.export.format.Exporters;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exports back with libraries that are not ours. */
class ExportersTest {
  private static final Selection ALL =
      new Selection.Found(new Query.All(), Filters.NONE, Show.AS_ASKED);

  private static final TextSample COUNCIL =
      TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION)
          .titled("Threats to peace & security: 100% {of} $it_all #1 ~ ^ \\")
          .dated(2017, 12, 21);
  private static final TextSample VETOED =
      TextSample.of("S/2020/852", Kind.DRAFT_RESOLUTION)
          .standing(Status.NOT_ADOPTED)
          .titled("Indonesia: draft resolution")
          .inside("S/2020/870");
  private static final TextSample CHINESE =
      TextSample.of("A/74/677", Kind.REPORT)
          .standing(Status.NONE)
          .titled("联合国系统在执行联合国全球反恐战略方面开展的活动")
          .in(Language.CHINESE)
          .dated(2020, 2, 7);

  private static final List<IndexedParagraph> FOUND =
      List.of(
          COUNCIL.paragraph(Section.PREAMBULAR, "3", "Recalling \"all\", and\nmore,", 2),
          COUNCIL.paragraph(Section.OPERATIVE, "8 (a)", "Calls upon States; 50% of {them}", 9),
          VETOED.paragraph(Section.OPERATIVE, "1", "Decides, with regret, to act", 0),
          CHINESE.paragraph(Section.NARRATIVE, "12", "恐怖主义，“是”一种威胁。", 11),
          CHINESE.paragraph(Section.NARRATIVE, "", "=HYPERLINK(\"x\")", 12));

  private static String export(String format, IndexedParagraph... paragraphs) throws IOException {
    Exporter exporter =
        Exporters.of(
                NaiveView.scanning(Stream.of(paragraphs).map(NaiveProvisions::alone).toList()),
                Vocabulary.bundled(),
                TextSample.COVER)
            .find(format)
            .orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(exporter.export(ALL, out)).isEqualTo(paragraphs.length);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String export(String format) throws IOException {
    return export(format, FOUND.toArray(IndexedParagraph[]::new));
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv.substring(1)))
        .getRecords();
  }

  @Test
  void csvIsReadBackByASpreadsheetLibrary() throws IOException {
    String csv = export("csv");
    assertThat(csv).startsWith("\uFEFFid,citation,").endsWith("\r\n");
    List<CSVRecord> rows = rows(csv);
    assertThat(rows).hasSize(5).allMatch(CSVRecord::isConsistent);
    assertThat(rows.get(0).get("text")).isEqualTo("Recalling \"all\", and\nmore,");
    assertThat(rows.get(1).get("citation")).isEqualTo("S/RES/2396 (2017), para. 8 (a)");
    assertThat(rows.get(1).get("verbs")).isEqualTo("Calls");
    assertThat(rows.get(2).get("status")).isEqualTo("not adopted");
    assertThat(rows.get(3).get("text")).isEqualTo("恐怖主义，“是”一种威胁。");
    assertThat(rows.get(3).get("title")).isEqualTo("联合国系统在执行联合国全球反恐战略方面开展的活动");
    assertThat(rows.get(3).get("date")).isEqualTo("2020-02-07");
    assertThat(rows.get(3).get("subjects")).isEqualTo("TERRORISM; SANCTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u00a0=1",
        "＝1",
        "\u3000+1"
      })
  void csvDefusesFormulas(String text) throws IOException {
    String csv = export("csv", CHINESE.paragraph(Section.NARRATIVE, "1", text, 0));
    assertThat(rows(csv).getFirst().get("text")).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "1-2", "“=1", "（－）", ""})
  void csvLeavesOtherTextAlone(String text) throws IOException {
    String csv = export("csv", CHINESE.paragraph(Section.NARRATIVE, "1", text, 0));
    assertThat(rows(csv).getFirst().get("text")).isEqualTo(text);
  }

  @Test
  void ndjsonHasTheObjectOfASearchHitOnEachLine() throws IOException {
    List<String> lines = export("ndjson").lines().toList();
    assertThat(lines).hasSize(5);
    JsonNode hit = JsonMapper.shared().readTree(lines.get(2));
    assertThat(hit.get("id").asString()).isEqualTo("S-2020-852.en.op.1");
    assertThat(hit.get("citation").asString())
        .isEqualTo("S/2020/852, para. 1 (draft resolution, not adopted)");
    assertThat(hit.get("text").asString()).isEqualTo("Decides, with regret, to act");
    assertThat(hit.get("highlights")).isEmpty();
  }

  @Test
  void risIsReadBackByACitationProcessor() throws Exception {
    String ris = export("ris");
    assertThat(ris.lines().filter(line -> line.startsWith("TY"))).hasSize(3);
    assertThat(ris.replace("\r\n", "")).doesNotContain("\n", "\r");
    RISConverter converter = new RISConverter();
    var library =
        converter.loadLibrary(new ByteArrayInputStream(ris.getBytes(StandardCharsets.UTF_8)));
    RISReference council = library.getReferences().getFirst();
    assertThat(council.getTitle())
        .isEqualTo("Threats to peace & security: 100% {of} $it_all #1 ~ ^ \\");
    assertThat(Arrays.asList(council.getNotes()))
        .containsExactly(
            "S/RES/2396 (2017), preambular para. 3: Recalling \"all\", and more,",
            "S/RES/2396 (2017), para. 8 (a): Calls upon States; 50% of {them}");
    Map<String, CSLItemData> items = converter.toItemData(library);
    assertThat(items).containsOnlyKeys("S-RES-2396-2017.en", "S-2020-852.en", "A-74-677.zh");
    CSLItemData report = items.get("A-74-677.zh");
    assertThat(report.getTitle()).isEqualTo("联合国系统在执行联合国全球反恐战略方面开展的活动");
    assertThat(report.getType()).isEqualTo(CSLType.REPORT);
    assertThat(report.getIssued().getRaw()).isEqualTo("2020/02/07/");
    assertThat(report.getURL()).isEqualTo("https://undocs.org/A-74-677");
  }

  @Test
  void bibtexIsReadBackByABibtexLibrary() throws Exception {
    String bibtex = export("bibtex");
    BibTeXDatabase database =
        new BibTeXConverter()
            .loadDatabase(new ByteArrayInputStream(bibtex.getBytes(StandardCharsets.UTF_8)));
    assertThat(database.getEntries().keySet())
        .extracting(Key::getValue)
        .containsExactly("S-RES-2396-2017.en", "S-2020-852.en", "A-74-677.zh");
    BibTeXEntry council = database.resolveEntry(new Key("S-RES-2396-2017.en"));
    assertThat(plain(council, "title"))
        .isEqualTo("Threats to peace & security: 100% {of} $it_all #1 ~ ^ \\");
    assertThat(plain(council, "number")).isEqualTo("S/RES/2396 (2017)");
    assertThat(plain(council, "annote")).contains("para. 8 (a): Calls upon States; 50% of {them}");
    BibTeXEntry vetoed = database.resolveEntry(new Key("S-2020-852.en"));
    assertThat(plain(vetoed, "type")).isEqualTo("Draft resolution, not adopted");
    CSLItemData report =
        new BibTeXConverter().toItemData(database.resolveEntry(new Key("A-74-677.zh")));
    assertThat(report.getIssued().getRaw()).isEqualTo("2020-02-07");
    assertThat(report.getTitle()).isEqualTo("联合国系统在执行联合国全球反恐战略方面开展的活动");
  }

  private static String plain(BibTeXEntry entry, String field) throws Exception {
    String value = entry.getField(new Key(field)).toUserString();
    return new LaTeXPrinter().print(new LaTeXParser().parse(value)).strip();
  }

  @Test
  void cslJsonIsReadBackByACitationProcessor() throws IOException {
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> array = JsonMapper.shared().readValue(export("csl-json"), List.class);
    List<CSLItemData> items = array.stream().map(CSLItemData::fromJson).toList();
    assertThat(items)
        .extracting(CSLItemData::getId)
        .containsExactly("S-RES-2396-2017.en", "S-2020-852.en", "A-74-677.zh");
    CSLItemData council = items.getFirst();
    assertThat(council.getType()).isEqualTo(CSLType.REPORT);
    assertThat(council.getNumber()).isEqualTo("S/RES/2396 (2017)");
    assertThat(council.getAuthor()[0].getLiteral()).isEqualTo("United Nations. Security Council");
    assertThat(council.getNote()).isEqualTo("preambular para. 3; para. 8 (a)");
    assertThat(council.getIssued().getDateParts()[0]).containsExactly(2017, 12, 21);
    assertThat(items.get(1).getGenre()).isEqualTo("Draft resolution, not adopted");
    assertThat(items.get(2).getNote()).isEqualTo("para. 12; “=HYPERLINK(\"x\")”");
  }

  @Test
  void emptyResultsAreValidFiles() throws IOException {
    assertThat(rows(export("csv", new IndexedParagraph[0]))).isEmpty();
    assertThat(JsonMapper.shared().readTree(export("csl-json", new IndexedParagraph[0]))).isEmpty();
    assertThat(export("ris", new IndexedParagraph[0])).isEmpty();
  }

  @Test
  void recordsNeverShareAKey() throws IOException {
    IndexedParagraph first = COUNCIL.paragraph(Section.OPERATIVE, "1", "Decides", 0);
    IndexedParagraph other = VETOED.paragraph(Section.OPERATIVE, "1", "Decides", 0);
    assertThat(export("bibtex", first, other, first).lines().filter(l -> l.startsWith("@")))
        .containsExactly(
            "@techreport{S-RES-2396-2017.en,",
            "@techreport{S-2020-852.en,",
            "@techreport{S-RES-2396-2017.en-2,");
  }

  @Test
  void passesOnThatTheStreamIsBroken() {
    Exporter exporter =
        Exporters.of(
                NaiveView.scanning(
                    Collections.nCopies(100_000, NaiveProvisions.alone(FOUND.get(3)))),
                Vocabulary.bundled(),
                TextSample.COVER)
            .find("csv")
            .orElseThrow();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(() -> exporter.export(ALL, broken))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }
}
