package dev.operative.lucene.schema;

import dev.operative.document.Citation;
import dev.operative.document.DocumentHeader;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.PartHeader;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.query.Facet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Lays a paragraph out as the fields of [Schema].
public final class ParagraphMapper {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private ParagraphMapper() {}

  /// The fields of a paragraph.
  ///
  /// @param partNumber the number of its part within the document, from 0
  public static Document document(IndexedParagraph indexed, int partNumber) {
    Paragraph paragraph = indexed.paragraph();
    Document document = new Document();
    keyword(document, Schema.TYPE, Schema.PARAGRAPH);
    keyword(document, Schema.FILE, indexed.document().file());
    keyword(document, Schema.ID, paragraph.id().toString());
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(paragraph.id().toString())));
    document.add(new StringField(Schema.DOCUMENT_ID, indexed.document().id(), Field.Store.YES));
    document.add(
        new SortedDocValuesField(Schema.ORDER, new BytesRef(orderKey(indexed.document()))));
    document.add(new NumericDocValuesField(Schema.ORDINAL, indexed.ordinal()));
    document.add(new StoredField(Schema.ORDINAL, indexed.ordinal()));
    document.add(new StoredField(Schema.PART, partNumber));
    document.add(new StoredField(Schema.RECORD, ParagraphRecord.write(paragraph)));
    text(document, paragraph);
    identity(document, paragraph);
    indexed
        .date()
        .ifPresent(
            date -> {
              document.add(new LongField(Schema.DATE, date.toEpochDay(), Field.Store.NO));
              document.add(new IntField(Schema.YEAR, date.getYear(), Field.Store.NO));
            });
    for (Facet facet : Facet.values()) {
      for (String value : FacetValues.of(facet, indexed)) {
        keyword(document, Schema.facet(facet), value);
        document.add(new SortedSetDocValuesField(Schema.facet(facet), new BytesRef(value)));
      }
    }
    return document;
  }

  /// Sorts documents as people count: resolution 999 before resolution 1373, English before Chinese.
  public static String orderKey(DocumentHeader header) {
    return DIGITS.matcher(header.slug()).replaceAll(number -> padded(number.group()))
        + "."
        + header.language().code();
  }

  private static String padded(String digits) {
    return digits.length() > 8
        ? digits
        : String.format(Locale.ROOT, "%8s", digits).replace(' ', '0');
  }

  private static void text(Document document, Paragraph paragraph) {
    String text = paragraph.text();
    document.add(new Field(Schema.text(paragraph.language()), text, Schema.TEXT_TYPE));
    if (paragraph.language().equals(Language.CHINESE)
        || text.codePoints().anyMatch(Character::isIdeographic)) {
      document.add(new Field(Schema.HAN, text, Schema.TEXT_TYPE));
      document.add(new Field(Schema.HAN_WORDS, text, Schema.WORDS_TYPE));
    }
  }

  private static void identity(Document document, Paragraph paragraph) {
    String label = Labels.key(paragraph.label());
    if (!label.isEmpty()) {
      keyword(document, Schema.LABEL, label);
    }
    for (Citation citation : paragraph.citations()) {
      citation
          .paragraph()
          .ifPresent(
              pinpoint ->
                  keyword(
                      document,
                      Schema.PINPOINT,
                      pinpoint(citation.symbol().canonical(), pinpoint)));
    }
  }

  /// The value of [Schema#PINPOINT] for a citation.
  public static String pinpoint(String symbol, String label) {
    return symbol + "#" + Labels.key(label);
  }

  /// Adds a value that is found whole, and is not shown.
  public static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  /// The names a document can be asked for, besides its id.
  public static List<String> partNames(PartHeader part) {
    return List.of(part.slug(), part.slug() + "." + part.language().code());
  }
}
