package dev.operative.web.api;

import dev.operative.export.json.AnswerJson;
import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.Facet;
import dev.operative.search.Inquiry;
import dev.operative.search.QuerySyntaxException;
import dev.operative.search.SearchService;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.InquiryReader;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Problem;
import dev.operative.web.http.ProblemException;
import dev.operative.web.http.Representation;
import java.util.EnumSet;
import java.util.Optional;

/// `/api/v1/search`.
public final class SearchApi {
  private static final int DEFAULT_LIMIT = 20;

  private final SearchService service;
  private final InquiryReader inquiries;
  private final JsonShapes shapes;
  private final JsonWriter json = new JsonWriter();

  public SearchApi(SearchService service, InquiryReader inquiries, JsonShapes shapes) {
    this.service = service;
    this.inquiries = inquiries;
    this.shapes = shapes;
  }

  /// Answers a search, or says exactly what is wrong with it.
  public void search(Exchange exchange) {
    ParameterReader parameters =
        new ParameterReader(exchange.parameters(), InquiryReader.names());
    Inquiry inquiry = inquiries.read(parameters, DEFAULT_LIMIT, EnumSet.allOf(Facet.class));
    ApiRequests.refuse(parameters.faults());
    AnswerJson answer = answer(inquiry);
    exchange.send(
        Representation.of(
                ApiRequests.JSON, json.bytes(answer), Representation.REVALIDATE)
            .equalTo(json.bytes(answer.withoutTiming())));
  }

  private AnswerJson answer(Inquiry inquiry) {
    try {
      return shapes.answer(service.ask(inquiry));
    } catch (QuerySyntaxException invalid) {
      String hint =
          invalid.nearestReading().map(nearest -> "; the nearest query is: " + nearest).orElse("");
      throw new ProblemException(
          Problem.of(
              Problem.Sort.QUERY_SYNTAX,
              invalid.getMessage() + hint,
              Optional.of(invalid.position())));
    } catch (ExpansionLimitException tooBroad) {
      throw new ProblemException(
          Problem.of(Problem.Sort.QUERY_TOO_BROAD, String.valueOf(tooBroad.getMessage())));
    }
  }
}
