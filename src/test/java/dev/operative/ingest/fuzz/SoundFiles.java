package dev.operative.ingest.fuzz;

import dev.operative.ingest.Archives;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.ingest.office.PrintedPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The sound files that are damaged: real documents, or documents made of their paragraphs, in every format
/// that is read.
final class SoundFiles {
  private static final List<String> TEXTS =
      List.of(
          "S_2020_870.en.txt",
          "S_2021_1107.zh.txt",
          "draft-resolution-unodc-technical-assistance-2019.en.txt",
          "press-release-resolution-2396-2017.en.txt",
          "report-global-counter-terrorism-strategy-2020.zh.txt");
  private static final List<String> MARKED_UP =
      List.of(
          "resolution.en.xml",
          "resolution.zh.xml",
          "siblings.en.xml",
          "presidential-statement.en.xml",
          "vetoed-draft.en.xml");
  private static final int PASSAGE = 3_000;
  private static final String SIDECAR =
      """
      # What the text leaves out
      symbol: S/2020/870
      title: "Letter dated 31 August 2020"
      date: 2020-09-01
      status: none
      kind: letter
      body: Security Council
      sourceUrl: https://undocs.org/S/2020/870
      """;

  private final List<Sound> files = new ArrayList<>();

  private SoundFiles() {}

  /// How a sound file is damaged.
  sealed interface Sound {
    String name();

    /// Its own bytes are.
    record Plain(String name, byte[] bytes) implements Sound {}

    /// One of the files packed in it is, and it is packed again: the damage reaches what unpacks soundly.
    record Packed(String name, Map<String, byte[]> entries) implements Sound {}

    /// A tar is, and then compressed, so that the damage reaches the tar.
    record Compressed(String name, byte[] tar) implements Sound {}
  }

  /// All of them.
  ///
  /// @param archives a folder of archives of Akoma Ntoso from which some files are drawn as well; empty text
  ///     for none
  static List<Sound> all(String archives) throws IOException {
    SoundFiles sound = new SoundFiles();
    sound.texts();
    sound.markedUp();
    if (!archives.isEmpty()) {
      sound.drawn(Path.of(archives));
    }
    sound.pages();
    sound.word();
    sound.packed();
    return List.copyOf(sound.files);
  }

  private void plain(String name, byte[] bytes) {
    files.add(new Sound.Plain(name, bytes));
  }

  /// Three passages of each text, and one in each other encoding: a whole one takes too long to read 100,000
  /// times.
  private void texts() throws IOException {
    for (String name : TEXTS) {
      String text = Files.readString(Path.of("corpus", name));
      for (int part = 0; part < 3; part++) {
        plain(name, passage(text, part).getBytes(StandardCharsets.UTF_8));
      }
    }
    plain("wide.txt", passage(text(0), 1).getBytes(StandardCharsets.UTF_16LE));
    plain("western.txt", passage(text(0), 2).getBytes(Charset.forName("windows-1252")));
    plain("chinese.txt", passage(text(1), 1).getBytes(Charset.forName("GB18030")));
    plain("document.txt.meta.yaml", SIDECAR.getBytes(StandardCharsets.UTF_8));
    plain("corpus.yaml", ("document.txt:\n" + SIDECAR.indent(2)).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(int number) throws IOException {
    return Files.readString(Path.of("corpus", TEXTS.get(number)));
  }

  private static String passage(String text, int part) {
    int start = text.indexOf('\n', part * (text.length() - PASSAGE) / 3);
    return text.substring(start + 1, Math.min(text.length(), start + PASSAGE));
  }

  private void markedUp() throws IOException {
    for (String name : MARKED_UP) {
      try (InputStream in =
          Objects.requireNonNull(SoundFiles.class.getResourceAsStream("/akn/" + name))) {
        plain(name, in.readAllBytes());
      }
    }
  }

  /// Short files from every archive.
  private void drawn(Path folder) throws IOException {
    new CorpusWalker(ArchiveLimits.DEFAULT)
        .walk(
            CorpusRoot.corpus(folder),
            name -> name.endsWith(".xml") && Math.floorMod(name.hashCode(), 997) == 0,
            new CorpusSink() {
              @Override
              public void file(SourceFile file, Sidecar sidecar) {
                if (file.content().length < 30_000) {
                  plain(file.name(), file.content());
                }
              }

              @Override
              public void refused(ReadOutcome.Notice reason) {
                throw new AssertionError(reason.toString());
              }

              @Override
              public void advanced(long bytes) {
                // No progress to show.
              }
            });
  }

  private void pages() throws IOException {
    List<String> english = paragraphs(passage(text(3), 1));
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body><main><h1>Resolution</h1>");
    english.forEach(paragraph -> html.append("<p>").append(paragraph).append("</p>\n"));
    html.append(
        "<table><tr><td>1</td><td>a</td></tr></table><ol><li>b</li></ol></main></body></html>");
    plain("page.html", html.toString().getBytes(StandardCharsets.UTF_8));
    try (PrintedPdf printed = PrintedPdf.english("S/RES/2396 (2017)")) {
      for (String paragraph : english) {
        printed.paragraph(paragraph.replaceAll("[^ -~]", "'"));
      }
      byte[] pdf = printed.note("1", "S/2015/939.").bytes();
      plain("pressed.pdf", pdf);
      plain("open.pdf", unpressed(pdf));
    }
  }

  /// The same pages with their streams as they are, so that damage reaches what they draw.
  private static byte[] unpressed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
            && !COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
          byte[] content = stream.createInputStream().readAllBytes();
          stream.removeItem(COSName.FILTER);
          try (var out = stream.createOutputStream()) {
            out.write(content);
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private void word() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      for (String paragraph : paragraphs(passage(text(4), 1))) {
        XWPFParagraph written = word.createParagraph();
        written.createRun().setText(paragraph);
        written.addFootnoteReference(word.createFootnote());
      }
      word.createTable(2, 2);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      plain("report.docx", bytes.toByteArray());
      files.add(new Sound.Packed("report.docx", Archives.unzipped(bytes.toByteArray())));
    }
  }

  private void packed() throws IOException {
    byte[] document = passage(text(3), 2).getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "corpus.yaml", ("a/one.txt:\n" + SIDECAR.indent(2)).getBytes(StandardCharsets.UTF_8));
    entries.put("a/one.txt", document);
    entries.put("a/two.txt.gz", Archives.gz(document));
    entries.put("inner.zip", Archives.zip("three.txt", document));
    String[] members = {"a/one.txt", new String(document, StandardCharsets.UTF_8), "b.txt", "1. B"};
    byte[] tar = Archives.tar(members);
    files.add(new Sound.Packed("many.zip", entries));
    plain("many.zip", Archives.zip(entries));
    plain("many.tar", tar);
    plain("many.tar.gz", Archives.gz(tar));
    plain("many.tar.xz", Archives.xz(tar));
    plain("many.tar.bz2", Archives.bz2(tar));
    files.add(new Sound.Compressed("many.tar.gz", tar));
    files.add(new Sound.Compressed("many.tar.xz", tar));
  }

  private static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).limit(30).toList();
  }
}
