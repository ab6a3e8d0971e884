package dev.operative.web.api;

import dev.operative.export.citation.CitationStyle;
import dev.operative.export.tbx.TermBase;
import dev.operative.language.Languages;
import dev.operative.search.IndexView;
import dev.operative.search.service.Translators;
import dev.operative.search.terms.Concordance;
import dev.operative.search.terms.ContextLine;
import dev.operative.search.terms.LineGroup;
import dev.operative.search.terms.TermEntry;
import dev.operative.search.terms.TermLookup;
import dev.operative.search.terms.TermRequest;
import dev.operative.web.http.Exchange;
import dev.operative.web.http.ParameterError;
import dev.operative.web.http.ParameterReader;
import dev.operative.web.http.QuestionReader;
import dev.operative.web.http.Representation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `/api/v1/terms`: what a term is called in the other language, and where it stands; `/api/v1/terms.tbx`: the same for
/// terminology programs.
public final class TermApi {
  private static final int LINES = 20;
  private static final int MOST_LINES = 100;

  private final Languages languages;
  private final Translators translators;
  private final QuestionReader questions;

  public TermApi(Languages languages, Translators translators, QuestionReader questions) {
    this.languages = languages;
    this.translators = translators;
    this.questions = questions;
  }

  /// What is known of a term.
  record TermJson(
      String term,
      List<TermEntry.RenderingCount> renderings,
      List<TermEntry.RenderingCount> words,
      List<String> otherNames,
      long total,
      int lookedAt,
      List<GroupJson> groups,
      List<OccurrenceJson> lines) {}

  /// The lines that are rendered alike.
  record GroupJson(
      String kind,
      String rendering,
      int paragraphs,
      Optional<Integer> first,
      Optional<Integer> last) {
    static GroupJson of(LineGroup group) {
      return new GroupJson(
          group.kind().name().toLowerCase(Locale.ROOT),
          group.rendering(),
          group.paragraphs(),
          group.years().map(LineGroup.Years::first),
          group.years().map(LineGroup.Years::last));
    }
  }

  /// A line, beside the same line of the other language.
  record OccurrenceJson(LineJson line, Optional<LineJson> counterpart, boolean doubtful) {
    static OccurrenceJson of(Concordance concordance) {
      return new OccurrenceJson(
          LineJson.of(concordance.line()),
          concordance.counterpart().map(LineJson::of),
          concordance.doubtful());
    }
  }

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
    TermEntry entry = entry(exchange, view);
    ApiRequests.sendJson(
        exchange,
        new TermJson(
            entry.term(),
            entry.renderings(),
            entry.words(),
            entry.otherNames(),
            entry.total(),
            entry.lookedAt(),
            entry.groups().stream().map(GroupJson::of).toList(),
            entry.lines().stream().map(OccurrenceJson::of).toList()));
  }

  /// Answers with a file of terms.
  public void termBase(Exchange exchange, IndexView view) {
    exchange.send(
        Representation.of(
            "application/x-tbx+xml",
            new TermBase(languages).bytes(entry(exchange, view)),
            Representation.REVALIDATE));
  }

  private TermEntry entry(Exchange exchange, IndexView view) {
    ParameterReader parameters =
        ApiRequests.reading(exchange, "q", "limit", "rendering", "body", "year", "from", "to");
    TermRequest request =
        new TermRequest(
            parameters.one("q").orElse(""),
            questions.filters(parameters),
            parameters.one("rendering"),
            parameters.number("limit", 0, MOST_LINES, LINES));
    if (request.term().isEmpty() || request.term().length() > TermLookup.LONGEST_TERM) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "q",
          request.term(),
          "q is the term to look up, of 1 to %d characters".formatted(TermLookup.LONGEST_TERM));
    }
    ApiRequests.refuse(parameters.errors());
    return new TermLookup(view, languages, translators.on(view)).look(request);
  }
}
