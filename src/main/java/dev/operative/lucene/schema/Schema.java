package dev.operative.lucene.schema;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import dev.operative.language.TokenCursor;
import dev.operative.lucene.analysis.HanAnalyzer;
import dev.operative.lucene.analysis.HanWordAnalyzer;
import dev.operative.lucene.analysis.TextAnalyzer;
import dev.operative.lucene.analysis.TypedText;
import dev.operative.search.query.Facet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// The fields of the index, their types and analyzers, and the number of its format. Nothing else names a field.
///
/// One Lucene document holds one provision with its text in every language; one more holds what is known of a work as a
/// whole, one what was read in each file, and one each rejected file.
public final class Schema {
  /// Raised whenever an index written before could be misread.
  public static final String FORMAT = "16";

  /// Keys of the data that accompanies a commit.
  public static final String FORMAT_KEY = "operative.format";

  /// When the commit was made.
  public static final String COMMITTED_KEY = "operative.committed";

  /// What a Lucene document holds: one of the four values below.
  public static final String TYPE = "type";

  public static final String PROVISION = "provision";
  public static final String WORK_SUMMARY = "work";
  public static final String SOURCE = "source";
  public static final String REJECTION = "rejection";

  /// The source file everything was made from.
  public static final String FILE = "file";

  /// Tells a file that has changed.
  public static final String FINGERPRINT = "fingerprint";

  /// The record from which the domain object is made again.
  public static final String RECORD = "record";

  /// A provision's id; also sorts.
  public static final String ID = "id";

  /// The ids of all paragraphs that lead to a provision.
  public static final String ADDRESS = "address";

  /// What stands for each text of a provision, [dev.operative.document.work.TextKey].
  public static final String TEXT_KEY = "textkey";

  /// The slug of the work that a provision stands in.
  public static final String WORK = "work";

  /// Of a source: each work that it holds something of.
  public static final String HOLDS = "holds";

  /// Document order: the work's key, then the provision's ordinal.
  public static final String ORDER = "order";

  /// The place of a provision in its work, from 0.
  public static final String ORDINAL = "ordinal";

  /// Days since 1970 of the date that a provision is found under: its part's, else its work's; also sorts.
  public static final String DATE = "date";

  /// The year of that date.
  public static final String YEAR = "year";

  /// The label, reduced to its letters and digits.
  public static final String LABEL = "label";

  /// Cited symbol and pinpoint label.
  public static final String PINPOINT = "pinpoint";

  /// What of a provision's text near-identical texts share.
  public static final String SKETCH = "sketch";

  /// The id of the first provision of the same wording; none when no other work has it.
  public static final String WORDING = "wording";

  private static final String TEXT = "text.";
  private static final String CHAPEAU = "chapeau.";
  private static final String CHAPEAU_PAIRS = "chapeau-pairs.";
  private static final String PAIRS = "pairs.";
  private static final String WORDS = "words.";

  static final FieldType TEXT_TYPE =
      textType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  static final FieldType CHAPEAU_TYPE = textType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  static final FieldType WORDS_TYPE = textType(IndexOptions.DOCS_AND_FREQS);

  /// How segments are sorted, so that reading in document order needs no memory.
  public static final Sort INDEX_ORDER =
      new Sort(
          new SortField(ORDER, SortField.Type.STRING), new SortField(ORDINAL, SortField.Type.INT));

  private Schema() {}

  /// The words and single Chinese characters of a provision's text in a language, each with positions and offsets.
  public static String text(Language language) {
    return TEXT + language.code();
  }

  /// The pairs of neighbouring Chinese characters of a provision's text in a language.
  public static String pairs(Language language) {
    return PAIRS + language.code();
  }

  /// The words and single Chinese characters of the chapeaux of a provision in a language.
  public static String chapeau(Language language) {
    return CHAPEAU + language.code();
  }

  /// The pairs of neighbouring Chinese characters of the chapeaux of a provision in a language.
  public static String chapeauPairs(Language language) {
    return CHAPEAU_PAIRS + language.code();
  }

  /// The Chinese words, as a statistical model sees them, of a provision's text in a language; for ranking alone.
  public static String words(Language language) {
    return WORDS + language.code();
  }

  /// The bytes of what stands for a provision's text in a language, as doc values.
  public static String textKey(Language language) {
    return TEXT_KEY + "." + language.code();
  }

  /// The languages that an index has texts in, by code.
  public static List<Language> languages(IndexReader reader) {
    return FieldInfos.getIndexedFields(reader).stream()
        .filter(field -> field.startsWith(TEXT))
        .map(field -> new Language(field.substring(TEXT.length())))
        .sorted()
        .toList();
  }

  /// The field that holds a facet's values, indexed and as doc values.
  public static String facet(Facet facet) {
    return "facet." + facet.parameter();
  }

  /// Finds the Lucene documents of a type that have a value in a field.
  public static Query ofType(String type, String field, String value) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(TYPE, type)), Occur.FILTER)
        .add(new TermQuery(new Term(field, value)), Occur.FILTER)
        .build();
  }

  /// The analyzer of all fields for the texts of the index.
  public static Analyzer analyzer() {
    return analyzer(TokenCursor.Purpose.INDEX);
  }

  /// The analyzer of all fields for texts that are looked for.
  public static Analyzer queryAnalyzer() {
    return analyzer(TokenCursor.Purpose.QUERY);
  }

  private static Analyzer analyzer(TokenCursor.Purpose purpose) {
    Languages languages = TypedText.languages();
    Analyzer keyword = new KeywordAnalyzer();
    Analyzer text = new TextAnalyzer(() -> languages.cursor(TypedText.spaced(), purpose));
    Analyzer pairs = new HanAnalyzer();
    Analyzer words = new HanWordAnalyzer(TypedText.unspaced());
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        if (field.startsWith(TEXT) || field.startsWith(CHAPEAU)) {
          return text;
        }
        if (field.startsWith(PAIRS) || field.startsWith(CHAPEAU_PAIRS)) {
          return pairs;
        }
        return field.startsWith(WORDS) ? words : keyword;
      }
    };
  }

  private static FieldType textType(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
