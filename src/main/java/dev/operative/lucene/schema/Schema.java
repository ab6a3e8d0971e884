package dev.operative.lucene.schema;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.language.TokenCursor;
import dev.operative.lucene.analysis.HanAnalyzer;
import dev.operative.lucene.analysis.HanWordAnalyzer;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.search.query.Facet;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The fields of the index, their types and analyzers, and the number of its format. Nothing else names a field.
///
/// One Lucene document holds one paragraph; one more holds what is known of a document as a whole, and one
/// each rejected file.
public final class Schema {
  /// Raised whenever an index written before could be misread.
  public static final String FORMAT = "3";

  /// Keys of the data that accompanies a commit.
  public static final String FORMAT_KEY = "operative.format";

  /// When the commit was made.
  public static final String COMMITTED_KEY = "operative.committed";

  /// What a Lucene document holds: one of the three values below.
  public static final String TYPE = "type";

  public static final String PARAGRAPH = "paragraph";
  public static final String DOCUMENT = "document";
  public static final String REJECTION = "rejection";

  /// The source file everything was made from.
  public static final String FILE = "file";

  /// Tells a file that has changed.
  public static final String FINGERPRINT = "fingerprint";

  /// The record from which the domain object is made again.
  public static final String RECORD = "record";

  /// A paragraph's id; also sorts.
  public static final String ID = "id";

  /// Of a document: every name it can be asked for.
  public static final String NAME = "name";

  /// The id of the document a paragraph stands in.
  public static final String DOCUMENT_ID = "document";

  /// Document order: the document's key, then the paragraph's ordinal.
  public static final String ORDER = "order";

  /// The place of a paragraph in its document, from 0.
  public static final String ORDINAL = "ordinal";

  /// The number of the part within its document.
  public static final String PART = "part";

  /// Days since 1970 of the part's date; also sorts.
  public static final String DATE = "date";

  /// The year of the part's date.
  public static final String YEAR = "year";

  /// The label, reduced to its letters and digits.
  public static final String LABEL = "label";

  /// Cited symbol and pinpoint label.
  public static final String PINPOINT = "pinpoint";

  /// Words and single Chinese characters of paragraphs in one language, each with positions and offsets.
  public static final String TEXT_EN = "text.en";

  public static final String TEXT_ZH = "text.zh";

  /// Pairs of Chinese characters.
  public static final String HAN = "han";

  /// Chinese words as a statistical model sees them; for ranking alone.
  public static final String HAN_WORDS = "han.words";

  static final FieldType TEXT_TYPE =
      textType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  static final FieldType WORDS_TYPE = textType(IndexOptions.DOCS_AND_FREQS);

  /// How segments are sorted, so that reading in document order needs no memory.
  public static final Sort INDEX_ORDER =
      new Sort(
          new SortField(ORDER, SortField.Type.STRING), new SortField(ORDINAL, SortField.Type.INT));

  private Schema() {}

  /// The field of a paragraph's text.
  public static String text(Language language) {
    return language.equals(Language.CHINESE) ? TEXT_ZH : TEXT_EN;
  }

  /// The field that holds a facet's values, indexed and as doc values.
  public static String facet(Facet facet) {
    return "facet." + facet.parameter();
  }

  /// The analyzer of all fields.
  public static Analyzer analyzer() {
    Languages languages = Languages.bundled();
    TextAnalyzer text =
        new TextAnalyzer(() -> languages.cursor(Language.ENGLISH, TokenCursor.Purpose.INDEX));
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.of(
            TEXT_EN,
            text,
            TEXT_ZH,
            text,
            HAN,
            new HanAnalyzer(),
            HAN_WORDS,
            new HanWordAnalyzer(languages.rules(Language.CHINESE))));
  }

  private static FieldType textType(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
