package dev.operative.lucene.schema;

import dev.operative.document.Citation;
import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.ParagraphId;
import dev.operative.document.work.Provision;
import dev.operative.document.work.ProvisionId;
import dev.operative.document.work.TextKey;
import dev.operative.document.work.Work;
import dev.operative.search.IndexedProvision;
import dev.operative.search.WorkSummary;
import dev.operative.search.query.Facet;
import dev.operative.search.wording.WordingSketch;
import dev.operative.search.wording.WordingSketches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
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

/// Lays provisions and works out as the fields of [Schema].
public final class ProvisionMapper {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private ProvisionMapper() {}

  /// The Lucene documents of a work: of itself, then of its provisions in reading order.
  ///
  /// @param sketches makes the sketches of their wordings
  public static List<Document> documents(Work work, WordingSketches sketches) {
    WorkSummary summary = WorkSummary.of(work);
    List<Document> documents = new ArrayList<>();
    documents.add(document(summary));
    Map<ProvisionId, Provision> byId = new HashMap<>();
    work.provisions().forEach(provision -> byId.put(provision.id(), provision));
    int ordinal = 0;
    for (Provision provision : work.provisions()) {
      documents.add(
          document(
              new IndexedProvision(provision, summary, ordinal++),
              chapeaux(provision, byId),
              sketches.of(provision)));
    }
    return documents;
  }

  /// The provisions whose sentence a provision completes, the outermost first; empty when it stands by itself.
  private static List<Provision> chapeaux(Provision provision, Map<ProvisionId, Provision> byId) {
    SequencedSet<Provision> above = new LinkedHashSet<>();
    Optional<Provision> next = above(provision, byId);
    while (next.isPresent() && above.add(next.get())) {
      next = above(next.get(), byId);
    }
    return List.copyOf(above.reversed());
  }

  private static Optional<Provision> above(Provision provision, Map<ProvisionId, Provision> byId) {
    return provision.chapeau().flatMap(id -> Optional.ofNullable(byId.get(id)));
  }

  /// The fields of a provision.
  ///
  /// @param chapeaux the provisions whose sentence it completes, the outermost first
  /// @param sketch the sketch of its wording
  private static Document document(
      IndexedProvision indexed, List<Provision> chapeaux, WordingSketch sketch) {
    Provision provision = indexed.provision();
    Document document = new Document();
    keyword(document, Schema.TYPE, Schema.PROVISION);
    keyword(document, Schema.ID, provision.id().toString());
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(provision.id().toString())));
    for (ParagraphId address : provision.addresses()) {
      keyword(document, Schema.ADDRESS, address.toString());
    }
    document.add(new StringField(Schema.WORK, indexed.work().slug(), Field.Store.YES));
    document.add(
        new SortedDocValuesField(Schema.ORDER, new BytesRef(orderKey(indexed.work().slug()))));
    document.add(new NumericDocValuesField(Schema.ORDINAL, indexed.ordinal()));
    document.add(new StoredField(Schema.ORDINAL, indexed.ordinal()));
    document.add(new StoredField(Schema.RECORD, ProvisionRecord.write(provision)));
    texts(document, provision);
    for (Language language : provision.languages()) {
      provision
          .textIn(language)
          .ifPresent(
              text -> {
                TextKey key = TextKey.of(text.text(), language);
                keyword(document, Schema.TEXT_KEY, key.hex());
                document.add(
                    new BinaryDocValuesField(Schema.textKey(language), new BytesRef(key.bytes())));
              });
      chapeau(document, language, chapeaux);
    }
    document.add(new BinaryDocValuesField(Schema.SKETCH, new BytesRef(sketch.bytes())));
    identity(document, provision);
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

  /// The fields of a work.
  private static Document document(WorkSummary work) {
    Document document = new Document();
    keyword(document, Schema.TYPE, Schema.WORK_SUMMARY);
    keyword(document, Schema.WORK, work.slug());
    document.add(new SortedDocValuesField(Schema.ORDER, new BytesRef(orderKey(work.slug()))));
    document.add(new StoredField(Schema.RECORD, WorkRecord.write(work)));
    return document;
  }

  /// Sorts works as people count: resolution 999 before resolution 1373.
  private static String orderKey(String slug) {
    return DIGITS.matcher(slug).replaceAll(number -> padded(number.group()));
  }

  private static String padded(String digits) {
    return digits.length() > 8
        ? digits
        : String.format(Locale.ROOT, "%8s", digits).replace(' ', '0');
  }

  /// Adds the fields of a provision's texts.
  public static void texts(Document document, Provision provision) {
    for (Language language : provision.languages()) {
      provision.textIn(language).ifPresent(text -> text(document, language, text.text()));
    }
  }

  private static void text(Document document, Language language, String text) {
    document.add(new Field(Schema.text(language), text, Schema.TEXT_TYPE));
    if (text.codePoints().anyMatch(Character::isIdeographic)) {
      document.add(new Field(Schema.pairs(language), text, Schema.TEXT_TYPE));
      document.add(new Field(Schema.words(language), text, Schema.WORDS_TYPE));
    }
  }

  private static void chapeau(Document document, Language language, List<Provision> chapeaux) {
    String words =
        chapeaux.stream()
            .flatMap(chapeau -> chapeau.textIn(language).stream())
            .map(Paragraph::text)
            .collect(Collectors.joining(" "));
    if (!words.isEmpty()) {
      chapeau(document, Schema.chapeau(language), words);
    }
    if (words.codePoints().anyMatch(Character::isIdeographic)) {
      chapeau(document, Schema.chapeauPairs(language), words);
    }
  }

  /// Adds a field of the words of chapeaux.
  ///
  /// @param field [Schema#chapeau] or [Schema#chapeauPairs] of a language
  public static void chapeau(Document document, String field, String words) {
    document.add(new Field(field, words, Schema.CHAPEAU_TYPE));
  }

  private static void identity(Document document, Provision provision) {
    Set<String> labels = new LinkedHashSet<>();
    Set<String> pinpoints = new LinkedHashSet<>();
    for (Paragraph text : provision.texts().values()) {
      labels.add(Labels.key(text.label()));
      for (Citation citation : text.citations()) {
        citation
            .paragraph()
            .ifPresent(label -> pinpoints.add(pinpoint(citation.symbol().canonical(), label)));
      }
    }
    labels.stream()
        .filter(label -> !label.isEmpty())
        .forEach(label -> keyword(document, Schema.LABEL, label));
    pinpoints.forEach(pinpoint -> keyword(document, Schema.PINPOINT, pinpoint));
  }

  /// The value of [Schema#PINPOINT] for a citation.
  public static String pinpoint(String symbol, String label) {
    return symbol + "#" + Labels.key(label);
  }

  /// Adds a value that is found whole, and is not shown.
  public static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }
}
