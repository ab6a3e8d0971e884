package dev.operative.web.page.frame;

import dev.operative.search.query.Facet;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import dev.operative.search.service.Question;
import dev.operative.web.http.Parameter;
import dev.operative.web.http.QueryString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The address of a search, and of the searches one step away from it. Every step but paging goes back to the
/// first page.
public record SearchLink(
    String text,
    Filters filters,
    Sort sort,
    int offset,
    boolean translate,
    Grouping grouping,
    Show show,
    Match match,
    Spelling spelling) {
  /// Where all results are given as a file.
  public static final String EXPORT = "/api/v1/export";

  /// A search for nothing yet.
  public static final SearchLink NEW =
      new SearchLink(
          "",
          Filters.NONE,
          Sort.RELEVANCE,
          0,
          true,
          Grouping.WORDING,
          Show.AS_ASKED,
          Match.TIERS,
          Spelling.CORRECTED);

  /// The address of what was asked.
  public static SearchLink of(Question question) {
    return new SearchLink(
        question.text(),
        question.filters(),
        question.sort(),
        question.offset(),
        question.translate(),
        question.grouping(),
        question.show(),
        question.match(),
        question.spelling());
  }

  /// The same search for other words, which may be put right again.
  public SearchLink forText(String other) {
    return new SearchLink(
        other, filters, sort, 0, translate, grouping, show, match, Spelling.CORRECTED);
  }

  /// With one value more, or without it when it was wanted already.
  public SearchLink toggling(Facet facet, String value) {
    Set<String> wanted = new LinkedHashSet<>(filters.of(facet));
    if (!wanted.remove(value)) {
      wanted.add(value);
    }
    return within(filters.with(facet, wanted));
  }

  /// With this value of the facet and no other.
  public SearchLink only(Facet facet, String value) {
    return within(Filters.NONE.with(facet, Set.of(value)));
  }

  /// Without bounds on the date.
  public SearchLink anyDate() {
    return within(new Filters(filters.values(), Optional.empty(), Optional.empty()));
  }

  /// The search for nothing in particular within these filters.
  public static SearchLink filtered(Filters filters) {
    return NEW.within(filters);
  }

  /// Within other filters.
  public SearchLink within(Filters other) {
    return new SearchLink(text, other, sort, 0, translate, grouping, show, match, spelling);
  }

  /// With other results: wordings, paragraphs, or documents.
  public SearchLink groupedBy(Grouping other) {
    return new SearchLink(text, filters, sort, 0, translate, other, show, match, spelling);
  }

  /// Without any filter.
  public SearchLink unfiltered() {
    return within(Filters.NONE);
  }

  /// In another order.
  public SearchLink sortedBy(Sort other) {
    return new SearchLink(text, filters, other, 0, translate, grouping, show, match, spelling);
  }

  /// The page that begins here.
  public SearchLink at(int other) {
    return new SearchLink(
        text, filters, sort, Math.max(0, other), translate, grouping, show, match, spelling);
  }

  /// With its results shown in other versions.
  public SearchLink showing(Show other) {
    return new SearchLink(text, filters, sort, offset, translate, grouping, other, match, spelling);
  }

  /// The address that chooses in which versions results are shown, and has the choice remembered.
  public String chosen(Show other) {
    List<Parameter> parameters = new ArrayList<>(showing(Show.AS_ASKED).asked());
    parameters.add(new Parameter("show", other.parameter()));
    if (offset > 0) {
      parameters.add(new Parameter("offset", Integer.toString(offset)));
    }
    return "/" + behind(parameters);
  }

  /// With the other language searched too, or not.
  public SearchLink togglingTranslation() {
    return new SearchLink(text, filters, sort, 0, !translate, grouping, show, match, spelling);
  }

  /// With results that must have more or less of the words.
  public SearchLink matching(Match other) {
    return new SearchLink(text, filters, sort, 0, translate, grouping, show, other, spelling);
  }

  /// With its words as typed.
  public SearchLink asTyped() {
    return new SearchLink(text, filters, sort, 0, translate, grouping, show, match, Spelling.TYPED);
  }

  /// Whether anything is asked at all.
  public boolean asksNothing() {
    return text.isBlank() && filters.equals(Filters.NONE);
  }

  /// All parameters but the words, in order: what a form that asks for other words carries along.
  public List<Parameter> carried() {
    List<Parameter> parameters = new ArrayList<>();
    filters
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(value -> parameters.add(new Parameter(facet.parameter(), value))));
    filters
        .from()
        .map(LocalDate::toString)
        .ifPresent(from -> parameters.add(new Parameter("from", from)));
    filters.to().map(LocalDate::toString).ifPresent(to -> parameters.add(new Parameter("to", to)));
    if (sort != Sort.RELEVANCE) {
      parameters.add(new Parameter("sort", sort.parameter()));
    }
    if (!translate) {
      parameters.add(new Parameter("translate", "false"));
    }
    switch (grouping) {
      case WORDING -> {}
      case PROVISION -> parameters.add(new Parameter("repeats", RepeatsMode.NONE.parameter()));
      case DOCUMENT -> parameters.add(new Parameter("group", grouping.word()));
    }
    if (!show.equals(Show.AS_ASKED)) {
      parameters.add(new Parameter("show", show.parameter()));
    }
    if (match != Match.TIERS) {
      parameters.add(new Parameter("match", match.parameter()));
    }
    return parameters;
  }

  /// The address: `/?q=terrorism&verb=Calls+upon`.
  public String url() {
    List<Parameter> parameters = asked();
    if (offset > 0) {
      parameters.add(new Parameter("offset", Integer.toString(offset)));
    }
    return "/" + behind(parameters);
  }

  /// The address of all its results as a file.
  ///
  /// @param format what `format` of `/api/v1/export` takes
  public String exportUrl(String format) {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter("format", format));
    parameters.addAll(groupedBy(Grouping.WORDING).asked());
    return EXPORT + behind(parameters);
  }

  /// The address of its results as a feed.
  public String feedUrl() {
    return "/search.atom" + behind(groupedBy(Grouping.WORDING).asked());
  }

  /// All parameters but the page, in order.
  public List<Parameter> asked() {
    List<Parameter> parameters = new ArrayList<>();
    if (!text.isEmpty()) {
      parameters.add(new Parameter("q", text));
    }
    parameters.addAll(carried());
    if (spelling != Spelling.CORRECTED) {
      parameters.add(new Parameter("spelling", spelling.parameter()));
    }
    return parameters;
  }

  /// The address of how often its results were said, year by year.
  public String trendUrl() {
    return address("/trend", groupedBy(Grouping.WORDING).matching(Match.TIERS).asked());
  }

  /// The address of a page with these parameters.
  public static String address(String path, List<Parameter> parameters) {
    return path + behind(parameters);
  }

  private static String behind(List<Parameter> parameters) {
    StringBuilder url = new StringBuilder();
    char mark = '?';
    for (Parameter parameter : parameters) {
      url.append(mark)
          .append(parameter.name())
          .append('=')
          .append(QueryString.encode(parameter.value()));
      mark = '&';
    }
    return url.toString();
  }
}
