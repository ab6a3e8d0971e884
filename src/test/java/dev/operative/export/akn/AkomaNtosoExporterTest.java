package dev.operative.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.NaiveView;
import dev.operative.export.Selection;
import dev.operative.export.TextSample;
import dev.operative.ingest.Archives;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AkomaNtosoExporterTest {
  private static Schema schema;

  @BeforeAll
  static void readSchema() throws Exception {
    URL file = AkomaNtosoExporterTest.class.getResource("akomantoso30.xsd");
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    // The schema allows an attribute more often than the JDK counts by default.
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
    schema = factory.newSchema(file);
  }

  private static Map<String, byte[]> export(IndexedParagraph... paragraphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long count =
        new AkomaNtosoExporter(
                NaiveView.scanning(Stream.of(paragraphs).map(NaiveProvisions::alone).toList()))
            .export(new Selection.Found(new Query.All(), Filters.NONE, Show.AS_ASKED), out);
    assertThat(count).isEqualTo(paragraphs.length);
    return Archives.unzipped(out.toByteArray());
  }

  private static void assertValid(byte[] file) {
    assertThatCode(
            () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file))))
        .doesNotThrowAnyException();
  }

  private static UnDocument read(String name, byte[] content) {
    ReadOutcome outcome =
        new AkomaNtosoReader(Vocabulary.bundled())
            .read(new SourceFile(name, content), Sidecar.NONE);
    assertThat(outcome).isInstanceOf(ReadOutcome.Parsed.class);
    return ((ReadOutcome.Parsed) outcome).document();
  }

  private static List<String> outline(Stream<IndexedParagraph> paragraphs) {
    return paragraphs
        .map(IndexedParagraph::paragraph)
        .map(p -> p.id() + " | " + p.section() + " | " + p.label() + " | " + p.text())
        .toList();
  }

  private static IndexedParagraph[] indexed(UnDocument document) {
    List<IndexedParagraph> all = new ArrayList<>();
    document
        .parts()
        .forEach(
            part ->
                part.paragraphs()
                    .forEach(
                        p ->
                            all.add(
                                new IndexedParagraph(
                                    p, part.header(), document.header(), all.size()))));
    return all.toArray(IndexedParagraph[]::new);
  }

  @Test
  void anExportedResolutionIsValidAndReadBackTheSame() throws IOException {
    TextSample text = TextSample.of("S/RES/2396 (2017)", Kind.RESOLUTION).dated(2017, 12, 21);
    IndexedParagraph[] paragraphs = {
      text.paragraph(Section.FRONT_MATTER, "", "S/RES/2396 (2017)", 0),
      text.paragraph(Section.HEADING, "", "The Security Council,", 0),
      text.paragraph(Section.PREAMBULAR, "1", "Recalling its resolutions on terrorism & law,", 2),
      text.paragraph(Section.PREAMBULAR, "2", "Gravely concerned by the threat to States,", 3),
      text.paragraph(Section.OPERATIVE, "1", "Calls upon Member States to act:", 4),
      text.paragraph(Section.OPERATIVE, "1 (a)", "To prevent the movement of terrorists;", 5),
      text.paragraph(Section.OPERATIVE, "1 (b)", "To share information about them;", 6),
      text.paragraph(Section.OPERATIVE, "2", "Decides to remain seized of the matter.", 7),
    };
    Map<String, byte[]> files = export(paragraphs);
    assertThat(files).containsOnlyKeys("S-RES-2396-2017.en.xml");
    byte[] file = files.get("S-RES-2396-2017.en.xml");
    assertValid(file);
    UnDocument back = read("S-RES-2396-2017.en.xml", file);
    assertThat(outline(Stream.of(indexed(back)))).isEqualTo(outline(Stream.of(paragraphs)));
    assertThat(back.header().symbol()).isEqualTo(text.symbol());
    assertThat(back.header().date()).isEqualTo(text.date());
  }

  @Test
  void aVetoedDraftStaysNotAdopted() throws IOException {
    TextSample text =
        TextSample.of("S/2020/852", Kind.DRAFT_RESOLUTION).standing(Status.NOT_ADOPTED);
    byte[] file =
        export(
                text.paragraph(Section.PREAMBULAR, "1", "Recalling the resolutions on terrorism,"),
                text.paragraph(Section.OPERATIVE, "1", "Calls upon Member States to prosecute;"))
            .values()
            .iterator()
            .next();
    assertValid(file);
    assertThat(read("S-2020-852.en.xml", file).header().status()).isEqualTo(Status.NOT_ADOPTED);
  }
}
