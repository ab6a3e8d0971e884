package dev.operative.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.operative.document.PartHeader;
import dev.operative.export.json.HistoryJson.ChangeJson;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CheckedCitation.Verdict;
import dev.operative.search.check.CitationFinding;
import dev.operative.search.check.CitationFinding.LaterWording;
import dev.operative.search.check.CitationFinding.NoSuchParagraph;
import dev.operative.search.check.CitationFinding.NotAdopted;
import dev.operative.search.check.CitationFinding.NotHeld;
import dev.operative.search.check.CitationFinding.OtherDate;
import dev.operative.search.check.CitationFinding.OtherSymbol;
import dev.operative.search.check.CitationFinding.OtherTitle;
import dev.operative.search.check.CitationFinding.OtherYear;
import dev.operative.search.check.CitationFinding.QuotedElsewhere;
import dev.operative.search.check.CitationFinding.QuotedExactly;
import dev.operative.search.check.CitationFinding.QuotedNearly;
import dev.operative.search.check.CitationFinding.QuotedNowhere;
import dev.operative.search.check.PastedPinpoint;
import dev.operative.search.check.PastedQuotation;
import dev.operative.search.compare.ComparedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The citations of a text, checked.
///
/// @param verdicts how many citations have each verdict
/// @param citations in order of appearance
public record CitationsJson(Map<String, Long> verdicts, List<CitationJson> citations) {

  /// A citation.
  ///
  /// @param start UTF-16 offset of its first character
  /// @param end end offset, exclusive
  /// @param text its characters
  /// @param symbol the document it names
  /// @param paragraphs the paragraphs it points to: `15`, `8 (a)`, `PP 3`
  /// @param verdict `confirmed`, `questioned` or `not-held`
  /// @param document what is held of the document
  /// @param provisions the paragraphs it points to, as far as there are such
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record CitationJson(
      @JsonInclude(JsonInclude.Include.ALWAYS) int start,
      int end,
      String text,
      String symbol,
      List<String> paragraphs,
      String verdict,
      Optional<DocumentJson> document,
      List<ProvisionJson> provisions,
      List<FindingJson> findings) {
    static CitationJson of(CheckedCitation checked) {
      return new CitationJson(
          checked.cited().start(),
          checked.cited().end(),
          checked.cited().printed(),
          checked.cited().symbol().canonical(),
          checked.cited().pinpoints().stream().map(CitationsJson::number).toList(),
          checked.verdict().word(),
          checked.text().map(DocumentJson::of),
          checked.provisions().stream().map(ProvisionJson::of).toList(),
          checked.findings().stream().map(FindingJson::of).toList());
    }
  }

  /// The document that a citation names, as the index has it.
  public record DocumentJson(String id, String title, Optional<LocalDate> date, String status) {
    static DocumentJson of(ComparedText text) {
      PartHeader part = text.part();
      return new DocumentJson(
          text.document().id(),
          part.title(),
          part.date().or(text.document()::date),
          part.status().word());
    }
  }

  /// A paragraph, as short as a check needs it: `/api/v1/paragraphs/{id}` has all of it.
  public record ProvisionJson(String id, String symbol, String number, String text) {
    static ProvisionJson of(IndexedParagraph found) {
      return new ProvisionJson(
          found.paragraph().id().toString(),
          found.part().symbol().map(Object::toString).orElse(""),
          found.paragraph().number(),
          found.paragraph().text());
    }
  }

  /// What was found out.
  ///
  /// @param kind what sort of finding: `other-year`, `no-such-paragraph`, `quoted-exactly` …
  /// @param fault whether it speaks against the citation
  /// @param cited what the citation says
  /// @param actual what the index says
  /// @param quotation the words quoted
  /// @param where the paragraph that was found
  /// @param changes how the paragraph's words become those that are quoted
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record FindingJson(
      String kind,
      @JsonInclude(JsonInclude.Include.ALWAYS) boolean fault,
      Optional<String> cited,
      Optional<String> actual,
      Optional<QuotationJson> quotation,
      Optional<ProvisionJson> where,
      List<ChangeJson> changes) {
    static FindingJson of(CitationFinding finding) {
      return switch (finding) {
        case NotHeld held -> fact("not-held", held, "", "");
        case OtherYear year -> fact("other-year", year, year.cited(), year.actual());
        case OtherSymbol symbol -> fact("other-symbol", symbol, symbol.beside(), "");
        case NoSuchParagraph none ->
            fact("no-such-paragraph", none, number(none.cited()), none.last().orElse(""));
        case OtherDate date -> fact("other-date", date, date.cited(), date.actual());
        case OtherTitle title -> fact("other-title", title, title.cited(), title.actual());
        case NotAdopted status -> fact("not-adopted", status, "", status.status().word());
        case QuotedExactly exact ->
            quoted("quoted-exactly", exact, exact.quotation(), exact.where());
        case QuotedElsewhere other ->
            quoted("quoted-elsewhere", other, other.quotation(), other.where());
        case QuotedNowhere nowhere ->
            new FindingJson(
                "quoted-nowhere",
                nowhere.isFault(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(QuotationJson.of(nowhere.quotation())),
                Optional.empty(),
                List.of());
        case QuotedNearly near ->
            new FindingJson(
                "quoted-nearly",
                near.isFault(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(QuotationJson.of(near.quotation())),
                Optional.of(ProvisionJson.of(near.where())),
                HistoryJson.changes(near.comparison()));
        case LaterWording later ->
            new FindingJson(
                "later-wording",
                later.isFault(),
                Optional.of(later.cited().paragraph().id().toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ProvisionJson.of(later.later())),
                List.of());
      };
    }

    private static FindingJson fact(
        String kind, CitationFinding finding, Object cited, Object actual) {
      return new FindingJson(
          kind,
          finding.isFault(),
          Optional.of(cited.toString()).filter(text -> !text.isEmpty()),
          Optional.of(actual.toString()).filter(text -> !text.isEmpty()),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }

    private static FindingJson quoted(
        String kind, CitationFinding finding, PastedQuotation quotation, IndexedParagraph where) {
      return new FindingJson(
          kind,
          finding.isFault(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(QuotationJson.of(quotation)),
          Optional.of(ProvisionJson.of(where)),
          List.of());
    }
  }

  /// Words between quotation marks.
  ///
  /// @param start UTF-16 offset of the first one's first character
  /// @param end end offset, exclusive
  public record QuotationJson(int start, int end, String text) {
    static QuotationJson of(PastedQuotation quotation) {
      return new QuotationJson(quotation.start(), quotation.end(), quotation.text());
    }
  }

  /// The shape of checked citations.
  public static CitationsJson of(List<CheckedCitation> checked) {
    Map<Verdict, Long> counted =
        checked.stream()
            .collect(Collectors.groupingBy(CheckedCitation::verdict, Collectors.counting()));
    Map<String, Long> verdicts = new LinkedHashMap<>();
    Arrays.stream(Verdict.values())
        .forEach(verdict -> verdicts.put(verdict.word(), counted.getOrDefault(verdict, 0L)));
    return new CitationsJson(verdicts, checked.stream().map(CitationJson::of).toList());
  }

  private static String number(PastedPinpoint pinpoint) {
    return (pinpoint.preambular() ? "PP " : "") + pinpoint.label();
  }
}
