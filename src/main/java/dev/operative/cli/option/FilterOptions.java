package dev.operative.cli.option;

import dev.operative.search.query.DateBound;
import dev.operative.search.query.Facet;
import dev.operative.search.query.FilterValues;
import dev.operative.search.query.Filters;
import dev.operative.search.query.InputError;
import dev.operative.search.query.UnknownValueException;
import dev.operative.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that narrow results. Each may be given several times: several values of one option widen,
/// several options narrow.
public final class FilterOptions {
  @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en or zh.")
  List<String> languages = List.of();

  @Option(
      names = "--verb",
      paramLabel = "VERB",
      description = "Any form of a verb: Decides, calling on, 促请.")
  List<String> verbs = List.of();

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      description = "preambular, operative, narrative, …")
  List<String> sections = List.of();

  @Option(
      names = "--body",
      paramLabel = "BODY",
      description = "Security Council, General Assembly, …")
  List<String> bodies = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "resolution, draft resolution, letter, …")
  List<String> kinds = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "adopted, not adopted, draft or none.")
  List<String> statuses = List.of();

  @Option(names = "--year", paramLabel = "YEAR", description = "The year of the text.")
  List<String> years = List.of();

  @Option(
      names = "--addressee",
      paramLabel = "NAME",
      description = "Whom the paragraph addresses: Member States.")
  List<String> addressees = List.of();

  @Option(
      names = "--cites",
      paramLabel = "SYMBOL",
      description = "A symbol that the paragraph mentions.")
  List<String> cited = List.of();

  @Option(names = "--subject", paramLabel = "SUBJECT", description = "A subject of the document.")
  List<String> subjects = List.of();

  @Option(
      names = "--symbol",
      paramLabel = "SYMBOL",
      description = "The symbol of the text: S/RES/2396.")
  List<String> symbols = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The earliest date: 2017-12-31, or 2017.")
  @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The latest date: 2017-12-31, or 2017.")
  @Nullable String to;

  /// What results are narrowed to.
  ///
  /// @throws UnknownValueException when a value cannot exist
  public Filters read(Vocabulary vocabulary) throws UnknownValueException {
    Map<Facet, List<String>> given = new EnumMap<>(Facet.class);
    given.put(Facet.LANGUAGE, languages);
    given.put(Facet.VERB, verbs);
    given.put(Facet.SECTION, sections);
    given.put(Facet.BODY, bodies);
    given.put(Facet.KIND, kinds);
    given.put(Facet.STATUS, statuses);
    given.put(Facet.YEAR, years);
    given.put(Facet.ADDRESSEE, addressees);
    given.put(Facet.CITES, cited);
    given.put(Facet.SUBJECT, subjects);
    given.put(Facet.SYMBOL, symbols);
    FilterValues values = new FilterValues(vocabulary);
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    for (Map.Entry<Facet, List<String>> entry : given.entrySet()) {
      Set<String> resolved = new LinkedHashSet<>();
      for (String value : entry.getValue()) {
        resolved.add(values.resolve(entry.getKey(), value));
      }
      wanted.put(entry.getKey(), resolved);
    }
    return new Filters(
        wanted, date("--from", DateBound.FROM, from), date("--to", DateBound.TO, to));
  }

  private static Optional<LocalDate> date(String option, DateBound bound, @Nullable String text)
      throws UnknownValueException {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(bound.read(text));
    } catch (DateTimeParseException invalid) {
      throw new UnknownValueException(InputError.of(InputError.Sort.NO_DATE, option, text));
    }
  }
}
