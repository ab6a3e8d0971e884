package dev.operative.web.api;

import dev.operative.export.citation.CitationStyle;
import dev.operative.export.json.JsonWriter;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.service.Translators;
import dev.operative.search.terms.Concordance;
import dev.operative.search.terms.ContextLine;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermLookup;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.Representation;
import java.util.List;
import java.util.Optional;

/// `/api/v1/terms`: what a term is called in the other language, and where it stands.
public final class TermApi {
  private static final int LINES = 20;
  private static final int MOST_LINES = 100;

  private final Languages languages;
  private final Translators translators;
  private final JsonWriter json = new JsonWriter();

  public TermApi(Languages languages, Translators translators) {
    this.languages = languages;
    this.translators = translators;
  }

  /// What is known of a term.
  record TermJson(
      String term,
      List<TermEntry.RenderingCount> renderings,
      List<String> otherNames,
      List<OccurrenceJson> lines) {}

  /// A line, beside the same line of the other language.
  record OccurrenceJson(LineJson line, Optional<LineJson> counterpart) {}

  /// The term in its context.
  record LineJson(
      String id, String citation, String language, String before, String keyword, String after) {
    static LineJson of(ContextLine line) {
      var paragraph = line.found().paragraph();
      return new LineJson(
          paragraph.id().toString(),
          CitationStyle.UN.cite(line.found()),
          paragraph.language().code(),
          line.before(),
          line.keyword(),
          line.after());
    }
  }

  /// Answers the look-up.
  public void look(Exchange exchange, IndexView view) {
    ParameterReader parameters = ApiRequests.reading(exchange, "q", "limit");
    String term = parameters.one("q").orElse("").strip();
    int lines = parameters.number("limit", 0, MOST_LINES, LINES);
    if (term.isEmpty() || term.length() > TermLookup.LONGEST_TERM) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "q",
          term,
          "q is the term to look up, of 1 to %d characters".formatted(TermLookup.LONGEST_TERM));
    }
    ApiRequests.refuse(parameters.errors());
    TermEntry entry = new TermLookup(view, languages, translators.on(view)).look(term, lines);
    exchange.send(
        Representation.of(
            ApiRequests.JSON,
            json.bytes(
                new TermJson(
                    entry.term(),
                    entry.renderings(),
                    entry.otherNames(),
                    entry.lines().stream().map(TermApi::occurrence).toList())),
            Representation.REVALIDATE));
  }

  private static OccurrenceJson occurrence(Concordance concordance) {
    return new OccurrenceJson(
        LineJson.of(concordance.line()), concordance.counterpart().map(LineJson::of));
  }
}
