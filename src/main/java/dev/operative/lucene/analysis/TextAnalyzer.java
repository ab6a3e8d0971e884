package dev.operative.lucene.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Cuts text of either language into words and single Chinese characters.
///
/// - An English word stands under the form its inflections and spellings share; for the index also as
///   printed, behind [#PRINTED], at the same place.
/// - A prefix and its word are one place (`counter-terrorism`, `counter terrorism`, `counterterrorism`); for
///   the index both members stand there too.
/// - Other hyphenated words are two places; the solid form stands at the first.
/// - A Chinese character is one place, folded to its simplified form.
/// - For the index the end of a sentence is a place too, so that no phrase runs across it.
///
/// Offsets are UTF-16 offsets of the text as given.
public final class TextAnalyzer extends Analyzer {
  /// Stands before a word as printed.
  public static final char PRINTED = '=';

  /// The token at the end of a sentence.
  public static final String SENTENCE_END = "\u2029";

  private final Purpose purpose;

  /// What the words are for.
  public enum Purpose {
    INDEX,
    QUERY
  }

  public TextAnalyzer(Purpose purpose) {
    this.purpose = purpose;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TextTokenFilter filter = new TextTokenFilter(tokenizer, purpose);
    return new TokenStreamComponents(
        reader -> {
          Marks marks = Marks.of(readAll(reader));
          filter.sentenceEnds(marks.sentenceEnds());
          tokenizer.setReader(new StringReader(marks.text()));
        },
        filter);
  }

  static String readAll(Reader reader) {
    try {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
