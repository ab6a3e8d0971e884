package dev.operative.web.api;

import dev.operative.export.ExportFormat;
import dev.operative.export.csv.CitationsCsv;
import dev.operative.export.json.CitationsJson;
import dev.operative.export.json.JsonWriter;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CitationChecker;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.PastedText;
import dev.operative.web.http.Representation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// `POST /api/v1/citations`: the citations of a text, checked.
public final class CitationsApi {
  private static final String FORMAT = "format";
  private static final String JSON = "json";

  private final CitationChecker checker;
  private final JsonWriter json = new JsonWriter();

  public CitationsApi(Languages languages) {
    this.checker = new CitationChecker(languages);
  }

  /// Answers with what was found out, as JSON or as a spreadsheet.
  public void check(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, FORMAT);
    String format = parameters.one(FORMAT).orElse(JSON);
    if (!format.equals(JSON) && !format.equals(ExportFormat.CSV.parameter())) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          FORMAT,
          format,
          "format is json or csv, not “" + format + "”");
    }
    ApiRequests.refuse(parameters.errors());
    List<CheckedCitation> checked =
        checker.check(view, PastedText.of(exchange), exchange.deadline());
    exchange.send(
        format.equals(JSON)
            ? Representation.of(
                ApiRequests.JSON, json.bytes(CitationsJson.of(checked)), Representation.REVALIDATE)
            : Representation.of(
                ExportFormat.CSV.mediaType(), csv(checked), Representation.REVALIDATE));
  }

  private static byte[] csv(List<CheckedCitation> checked) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CitationsCsv.write(checked, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be written", impossible);
    }
    return bytes.toByteArray();
  }
}
