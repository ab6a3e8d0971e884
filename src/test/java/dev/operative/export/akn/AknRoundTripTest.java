package dev.operative.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.operative.ArchiveSample;
import dev.operative.BundledCorpus;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.document.SourceLocation;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveView;
import dev.operative.engine.Samples;
import dev.operative.export.Selection;
import dev.operative.ingest.Archives;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.lucene.LuceneSearchEngine;
import dev.operative.search.DocumentSummary;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was exported and is read again is what it was before. */
class AknRoundTripTest {
  private static final AkomaNtosoReader READER = new AkomaNtosoReader(Vocabulary.bundled());
  private static Schema schema;

  @BeforeAll
  static void readSchema() throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    // The schema allows an attribute more often than the JDK counts by default.
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
    schema = factory.newSchema(AknRoundTripTest.class.getResource("akomantoso30.xsd"));
  }

  @Test
  void theBundledDocumentsComeBackTheSame(@TempDir Path folder) throws IOException {
    try (LuceneSearchEngine engine = BundledCorpus.index(folder);
        IndexView view = engine.view()) {
      Map<String, byte[]> files = export(view, new Query.All());
      assertThat(files).hasSize(Samples.versions(view).size());
      for (DocumentSummary summary : Samples.versions(view)) {
        byte[] file = files.get(summary.header().id() + ".xml");
        assertValid(file);
        List<IndexedParagraph> before =
            view.document(summary.header().id()).orElseThrow().paragraphs();
        assertThat(paragraphs(read(file))).as(summary.header().id()).isEqualTo(paragraphs(before));
        assertThat(headers(read(file))).isEqualTo(headers(before));
      }
    }
  }

  @Test
  void aResultSetComesBackInItsDocuments(@TempDir Path folder) throws IOException {
    try (LuceneSearchEngine engine = BundledCorpus.index(folder);
        IndexView view = engine.view()) {
      Query query = new Query.HasValue(Facet.VERB, "Calls upon");
      List<Paragraph> matching = new ArrayList<>();
      view.scan(
          query,
          Filters.NONE,
          found -> found.versions().forEach(each -> matching.add(unplaced(each.paragraph()))));
      List<Paragraph> back = new ArrayList<>();
      for (byte[] file : export(view, query).values()) {
        back.addAll(paragraphs(read(file)));
        assertThat(marked(file)).isEqualTo(matchesIn(read(file), matching));
      }
      assertThat(matching).hasSizeGreaterThan(10);
      assertThat(back).containsAll(matching);
    }
  }

  @Test
  void anExportThatWasAddedToIsReadAsAnyOtherFileAndSaysSo(@TempDir Path folder)
      throws IOException {
    try (LuceneSearchEngine engine = BundledCorpus.index(folder);
        IndexView view = engine.view()) {
      byte[] file = export(view, new Query.All()).get("S-2021-1107.zh.xml");
      String text = new String(file, StandardCharsets.UTF_8);
      String longer = text.replace("</mainBody>", "<p>Added by hand.</p></mainBody>");
      ReadOutcome.Parsed parsed = parse(longer.getBytes(StandardCharsets.UTF_8));
      assertThat(parsed.notices())
          .anySatisfy(notice -> assertThat(notice.message()).contains("exported and then changed"));
      assertThat(parsed.document().paragraphs().map(Paragraph::text))
          .contains("Added by hand.")
          .hasSizeGreaterThan(100);
    }
  }

  /** What the United Nations publishes, read, exported and read again. */
  @Test
  void realDocumentsComeBackTheSame() throws IOException {
    Path folder = ArchiveSample.folder();
    RoundTrips trips = new RoundTrips(Integer.getInteger("operative.roundtrip.every", 80));
    new CorpusWalker(ArchiveLimits.DEFAULT).walk(CorpusRoot.corpus(folder), trips);
    System.out.printf(
        "%d of %d documents came back the same; differing: %s%n",
        trips.tried - trips.differing.size(), trips.tried, trips.differing);
    assertThat(trips.differing).hasSizeLessThanOrEqualTo(trips.tried / 100);
  }

  private static final class RoundTrips implements CorpusSink {
    private final int every;
    private final Map<String, String> differing = new TreeMap<>();
    private int seen;
    private int tried;

    private RoundTrips(int every) {
      this.every = every;
    }

    @Override
    public void file(SourceFile file, Sidecar sidecar) {
      if (seen++ % every == 0 && READER.read(file, sidecar) instanceof ReadOutcome.Parsed parsed) {
        tried++;
        List<IndexedParagraph> before = indexed(parsed.document());
        try {
          byte[] exported =
              export(new NaiveView(List.of(parsed.document())), new Query.All())
                  .values()
                  .iterator()
                  .next();
          assertValid(exported);
          difference(before, read(exported)).ifPresent(kind -> differing.put(file.path(), kind));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void refused(ReadOutcome.Notice reason) {}

    @Override
    public void advanced(long bytes) {}
  }

  private static Optional<String> difference(
      List<IndexedParagraph> before, List<IndexedParagraph> after) {
    if (!headers(before).equals(headers(after))) {
      return Optional.of("headers " + headers(before) + " / " + headers(after));
    }
    List<Paragraph> one = paragraphs(before);
    List<Paragraph> other = paragraphs(after);
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return Optional.of("\n  " + one.get(i) + "\n  " + other.get(i) + "\n");
      }
    }
    return one.size() == other.size()
        ? Optional.empty()
        : Optional.of(one.size() + " / " + other.size());
  }

  private static Map<String, byte[]> export(IndexView view, Query query) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AkomaNtosoExporter(view)
        .export(new Selection.Found(query, Filters.NONE, Show.AS_ASKED), out);
    return Archives.unzipped(out.toByteArray());
  }

  private static void assertValid(byte[] file) {
    assertThatCode(
            () -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file))))
        .doesNotThrowAnyException();
  }

  private static ReadOutcome.Parsed parse(byte[] file) {
    ReadOutcome outcome = READER.read(new SourceFile("a-file.xml", file), Sidecar.NONE);
    assertThat(outcome).isInstanceOf(ReadOutcome.Parsed.class);
    return (ReadOutcome.Parsed) outcome;
  }

  private static List<IndexedParagraph> read(byte[] file) {
    ReadOutcome.Parsed parsed = parse(file);
    assertThat(parsed.notices()).isEmpty();
    return indexed(parsed.document());
  }

  private static List<IndexedParagraph> indexed(UnDocument document) {
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
    return all;
  }

  /** The paragraphs without the file and the lines they were read from. */
  private static List<Paragraph> paragraphs(List<IndexedParagraph> found) {
    return found.stream().map(one -> unplaced(one.paragraph())).toList();
  }

  private static Paragraph unplaced(Paragraph p) {
    return new Paragraph(
        p.id(),
        p.section(),
        p.label(),
        p.language(),
        p.headings(),
        p.text(),
        p.verbs(),
        p.addressees(),
        p.citations(),
        p.footnotes(),
        p.chapeau(),
        new SourceLocation("", 1, 1));
  }

  private static List<Object> headers(List<IndexedParagraph> found) {
    List<Object> headers = new ArrayList<>();
    DocumentHeader h = found.getFirst().document();
    headers.add(
        new DocumentHeader(
            h.slug(),
            h.symbol(),
            h.title(),
            h.date(),
            h.body(),
            h.kind(),
            h.status(),
            h.language(),
            h.proceedings(),
            h.subjects(),
            h.sourceUrl(),
            "",
            List.of()));
    List<PartHeader> parts = found.stream().map(IndexedParagraph::part).distinct().toList();
    headers.addAll(parts);
    return headers;
  }

  private static long marked(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).split("class=\"match\"", -1).length - 1L;
  }

  private static long matchesIn(List<IndexedParagraph> document, List<Paragraph> matching) {
    return paragraphs(document).stream().filter(matching::contains).count();
  }
}
