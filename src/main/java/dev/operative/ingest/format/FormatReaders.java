package dev.operative.ingest.format;

import dev.operative.ingest.DocumentReader;
import dev.operative.ingest.DocumentReaders;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.office.HtmlReader;
import dev.operative.ingest.office.PdfReader;
import dev.operative.ingest.office.WordReader;
import dev.operative.ingest.text.TextParser;
import dev.operative.ingest.text.TextReader;
import dev.operative.vocabulary.Vocabulary;
import java.util.List;

/// The readers of all formats.
///
/// @param all reads files of any of them
/// @param costly those among them whose files may cost much, however small they are
public record FormatReaders(DocumentReader all, List<DocumentReader> costly) {
  public FormatReaders {
    costly = List.copyOf(costly);
  }

  /// The readers with the words of a vocabulary.
  public static FormatReaders of(Vocabulary vocabulary) {
    TextParser parser = new TextParser(vocabulary);
    HtmlReader html = new HtmlReader(parser);
    PdfReader pdf = new PdfReader(parser);
    WordReader word = new WordReader(parser);
    return new FormatReaders(
        new DocumentReaders(
            List.of(new AkomaNtosoReader(vocabulary), html, pdf, word, new TextReader(vocabulary))),
        List.of(html, pdf, word));
  }
}
