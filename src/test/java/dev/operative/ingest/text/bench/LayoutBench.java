package dev.operative.ingest.text.bench;

import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.office.PdfReader;
import dev.operative.ingest.office.WordReader;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.TextReader;
import dev.operative.vocabulary.Vocabulary;
import dev.operative.web.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Prints marked-up documents on pages as the United Nations does, reads the pages as text, as PDF and as Word, and compares.
///
/// The halves are those of symbols: a document is in the same half in every language.
final class LayoutBench {
  private static final int HALF_BIT = 27;
  private static final int PRINTED_AT_ONCE = 12;

  private final AkomaNtosoReader markup;
  private final TextReader text;
  private final PdfReader pdf;
  private final WordReader word;

  /// A format and a language.
  record Setting(String format, String language) implements Comparable<Setting> {
    @Override
    public int compareTo(Setting other) {
      return toString().compareTo(other.toString());
    }
  }

  /// A document with its pages.
  private record Printed(
      String name, UnDocument document, HouseStyle style, List<PrintedPage> pages) {}

  LayoutBench(Vocabulary vocabulary) {
    markup = new AkomaNtosoReader(vocabulary);
    text = new TextReader(vocabulary);
    TextParser parser = new TextParser(vocabulary);
    pdf = new PdfReader(parser);
    word = new WordReader(parser);
  }

  /// Measures one half.
  ///
  /// @param folder the folder with the archives
  /// @param oneIn how thin the sample is: one symbol in so many
  /// @param browser prints the PDFs
  /// @param kept where the files that were read are kept, to be looked at
  Map<Setting, Comparison> measure(
      Path folder, Bench.Half half, int oneIn, Browser browser, Path kept) throws IOException {
    List<Printed> drawn = new ArrayList<>();
    Sample.draw(
        folder, path -> isDrawn(path, half, oneIn), file -> printed(file).ifPresent(drawn::add));
    Map<Setting, Comparison> comparisons = new TreeMap<>();
    Files.createDirectories(kept);
    for (int from = 0; from < drawn.size(); from += PRINTED_AT_ONCE) {
      List<Printed> some = drawn.subList(from, Math.min(drawn.size(), from + PRINTED_AT_ONCE));
      List<byte[]> pdfs = PdfPrinter.print(browser, some.stream().map(Printed::pages).toList());
      for (int i = 0; i < some.size(); i++) {
        Printed printed = some.get(i);
        byte[] plain =
            PagesAsText.of(printed.pages(), printed.style()).getBytes(StandardCharsets.UTF_8);
        compare(printed, text, "txt", plain, comparisons, kept);
        compare(printed, pdf, "pdf", pdfs.get(i), comparisons, kept);
        byte[] document =
            WordPrinter.print(printed.document(), new Random(Sample.hash(printed.name())));
        compare(printed, word, "docx", document, comparisons, kept);
      }
    }
    return comparisons;
  }

  private static boolean isDrawn(String path, Bench.Half half, int oneIn) {
    long hash = Sample.hash("pages: " + document(path));
    return hash % oneIn == 0 && (hash >>> HALF_BIT & 1) == half.ordinal();
  }

  /// The name of a file without what tells its language: the job number, `C`, `E`.
  private static String document(String path) {
    return path.replaceAll("^.*/", "").replaceAll("-\\d{7}.*|[_-]?[CEce]?\\.xml$|_reissue.*", "");
  }

  private Optional<Printed> printed(SourceFile file) {
    if (!(markup.read(file, Sidecar.NONE) instanceof ReadOutcome.Parsed parsed)) {
      return Optional.empty();
    }
    UnDocument document = parsed.document();
    boolean tables = document.paragraphs().anyMatch(it -> it.section() == Section.TABLE);
    Language language = document.header().language();
    if (tables || !(language.equals(Language.ENGLISH) || language.equals(Language.CHINESE))) {
      return Optional.empty();
    }
    Random random = new Random(Sample.hash(file.path()));
    HouseStyle style = HouseStyle.draw(random);
    String name = document(file.path()) + "." + language.code();
    return Optional.of(new Printed(name, document, style, Pagination.of(document, style, random)));
  }

  private static void compare(
      Printed printed,
      DocumentReader reader,
      String format,
      byte[] content,
      Map<Setting, Comparison> comparisons,
      Path kept)
      throws IOException {
    String name = printed.name() + "." + format;
    Files.write(kept.resolve(name), content);
    if (!(reader.read(new SourceFile(name, content), Sidecar.NONE)
        instanceof ReadOutcome.Parsed parsed)) {
      throw new AssertionError(name + " was not read");
    }
    Setting setting = new Setting(format, printed.document().header().language().code());
    comparisons
        .computeIfAbsent(setting, key -> new Comparison())
        .add(name, printed.document(), parsed.document());
  }
}
