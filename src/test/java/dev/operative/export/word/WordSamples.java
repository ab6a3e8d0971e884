package dev.operative.export.word;

import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveView;
import dev.operative.export.Selection;
import dev.operative.export.citation.CitationStyle;
import dev.operative.export.format.Exporters;
import dev.operative.search.works.ReadFiles;
import dev.operative.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Word files made of a resolution with sub-paragraphs in both languages, and of a real letter that
 * encloses a vetoed draft.
 */
final class WordSamples {
  static final Vocabulary VOCABULARY = Vocabulary.bundled();
  static final NaiveView VIEW = new NaiveView(documents());

  private WordSamples() {}

  private static List<UnDocument> documents() {
    return List.of(
        ReadFiles.resource("/works/S_RES_9001.en.txt", "S_RES_9001.en.txt"),
        ReadFiles.resource("/works/S_RES_9001.zh.txt", "S_RES_9001.zh.txt"),
        ReadFiles.resource("/compare/S_RES_9101.en.txt", "S_RES_9101.en.txt"),
        ReadFiles.resource("/compare/S_RES_9102.en.txt", "S_RES_9102.en.txt"),
        ReadFiles.file(Path.of("corpus", "S_2020_870.en.txt")));
  }

  static Imprint imprint(String style) {
    return new Imprint(
        Optional.of(URI.create("http://example.org/?q=%E8%9E%8D%E8%B5%84")),
        LocalDate.of(2026, 11, 30),
        CitationStyle.parse(style).orElseThrow());
  }

  static byte[] bytes(Selection selection, Cover cover) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of(VIEW, VOCABULARY, cover).find("docx").orElseThrow().export(selection, out);
    return out.toByteArray();
  }

  static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }
}
