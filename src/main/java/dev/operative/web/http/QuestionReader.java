package dev.operative.web.http;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Language;
import dev.operative.document.Section;
import dev.operative.document.Status;
import dev.operative.search.IndexView;
import dev.operative.search.query.DateBound;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.RepeatsMode;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import dev.operative.search.query.UnknownValueException;
import dev.operative.search.service.Question;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a question from the parameters that API and pages share.
public final class QuestionReader {
  /// The most hits that one answer gives.
  public static final int MOST_HITS = 100;

  /// The most hits that can be skipped.
  public static final int DEEPEST = 100_000_000;

  /// The parameter that chooses in which versions texts are shown.
  public static final String SHOW = "show";

  private static final Set<String> OTHERS =
      Set.of(
          "q",
          "from",
          "to",
          "sort",
          "offset",
          "limit",
          "translate",
          "group",
          "repeats",
          SHOW,
          "match",
          "spelling");

  private final FilterValues filterValues;

  public QuestionReader(FilterValues filterValues) {
    this.filterValues = filterValues;
  }

  /// The names of the parameters that make a question.
  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(OTHERS);
    for (Facet facet : Facet.values()) {
      names.add(facet.parameter());
    }
    return names;
  }

  /// Reads a question; what cannot be used is left out and remembered by the reader.
  ///
  /// @param view what will be searched
  /// @param limit how many hits to give when the request does not say
  /// @param facets the facets to count
  public Question read(IndexView view, ParameterReader parameters, int limit, Set<Facet> facets) {
    return new Question(
        parameters.one("q").orElse("").strip(),
        filters(parameters),
        sort(parameters),
        parameters.number("offset", 0, Math.min(DEEPEST, view.deepest() - MOST_HITS), 0),
        parameters.number("limit", 0, MOST_HITS, limit),
        translate(parameters),
        facets,
        grouping(parameters).with(repeats(parameters)),
        show(parameters, filterValues.languages()),
        match(parameters),
        spelling(parameters));
  }

  /// Reads what results are narrowed to; what cannot be used is left out and remembered by the reader.
  public Filters filters(ParameterReader parameters) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> wanted = new LinkedHashSet<>();
      for (String given : parameters.all(facet.parameter())) {
        resolve(facet, given, parameters).ifPresent(wanted::add);
      }
      values.put(facet, wanted);
    }
    return new Filters(
        values, parameters.date("from", DateBound.FROM), parameters.date("to", DateBound.TO));
  }

  private Optional<String> resolve(Facet facet, String given, ParameterReader parameters) {
    try {
      return Optional.of(filterValues.resolve(facet, given));
    } catch (UnknownValueException unknown) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          facet.parameter(),
          given,
          unknown.getMessage() + nearest(facet, given) + accepted(facet));
      return Optional.empty();
    }
  }

  private String nearest(Facet facet, String given) {
    List<String> names = filterValues.nearest(facet, given);
    return names.isEmpty() ? "" : "; the nearest are " + String.join(", ", names);
  }

  private String accepted(Facet facet) {
    return switch (facet) {
      case LANGUAGE -> listed(filterValues.languages().stream().map(Language::code));
      case BODY -> listed(Arrays.stream(Body.values()).map(body -> body.word()));
      case KIND -> listed(Arrays.stream(Kind.values()).map(Kind::word));
      case STATUS -> listed(Arrays.stream(Status.values()).map(Status::word));
      case SECTION -> listed(Arrays.stream(Section.values()).map(Section::word));
      case VERB -> "; /api/v1/verbs lists those there are";
      case YEAR -> "; a year has four digits: 2017";
      case SYMBOL, CITES -> "; a symbol looks like S/RES/2396 (2017)";
      case ADDRESSEE -> "; the addressee facet lists those there are";
      case SUBJECT -> "";
    };
  }

  private static String listed(Stream<String> values) {
    return values.collect(Collectors.joining(", ", "; there are ", ""));
  }

  private static Sort sort(ParameterReader parameters) {
    Optional<String> given = parameters.one("sort");
    Optional<Sort> sort = given.flatMap(Sort::parse);
    if (given.isPresent() && sort.isEmpty()) {
      List<String> known = Arrays.stream(Sort.values()).map(Sort::parameter).toList();
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "sort",
          given.get(),
          "“" + given.get() + "” is not a known sort; there are " + String.join(", ", known));
    }
    return sort.orElse(Sort.RELEVANCE);
  }

  private static Grouping grouping(ParameterReader parameters) {
    Optional<String> given = parameters.one("group");
    Optional<Grouping> grouping = given.flatMap(Grouping::parse);
    if (given.isPresent() && grouping.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "group",
          given.get(),
          "group is paragraph or document, not “" + given.get() + "”");
    }
    return grouping.orElse(Grouping.PROVISION);
  }

  private static RepeatsMode repeats(ParameterReader parameters) {
    Optional<String> given = parameters.one("repeats");
    Optional<RepeatsMode> repeats = given.flatMap(RepeatsMode::parse);
    if (given.isPresent() && repeats.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "repeats",
          given.get(),
          "repeats is fold or all, not “" + given.get() + "”");
    }
    return repeats.orElse(RepeatsMode.FOLD);
  }

  /// Reads in which versions texts are wanted; what cannot be used is left out and remembered by the reader.
  ///
  /// @param languages those that may be chosen alone
  public static Show show(ParameterReader parameters, List<Language> languages) {
    Optional<String> given = parameters.one(SHOW);
    Optional<Show> show = given.flatMap(value -> Show.parse(value, languages));
    if (given.isPresent() && show.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          SHOW,
          given.get(),
          "“"
              + given.get()
              + "” chooses no version"
              + listed(
                  Stream.concat(
                      Stream.of(Show.AS_ASKED, Show.BOTH).map(Show::parameter),
                      languages.stream().map(Language::code))));
    }
    return show.orElse(Show.AS_ASKED);
  }

  private static Match match(ParameterReader parameters) {
    Optional<String> given = parameters.one("match");
    Optional<Match> match = given.flatMap(Match::parse);
    if (given.isPresent() && match.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "match",
          given.get(),
          "match is all or tiers, not “" + given.get() + "”");
    }
    return match.orElse(Match.TIERS);
  }

  private static Spelling spelling(ParameterReader parameters) {
    Optional<String> given = parameters.one("spelling");
    Optional<Spelling> spelling = given.flatMap(Spelling::parse);
    if (given.isPresent() && spelling.isEmpty()) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "spelling",
          given.get(),
          "spelling is corrected or typed, not “" + given.get() + "”");
    }
    return spelling.orElse(Spelling.CORRECTED);
  }

  private static boolean translate(ParameterReader parameters) {
    Optional<String> given = parameters.one("translate");
    if (given.isPresent() && !given.get().matches("true|false")) {
      parameters.error(
          ParameterError.Kind.UNKNOWN_VALUE,
          "translate",
          given.get(),
          "translate is true or false, not “" + given.get() + "”");
    }
    return !given.equals(Optional.of("false"));
  }
}
