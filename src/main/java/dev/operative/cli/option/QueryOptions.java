package dev.operative.cli.option;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.SyntaxMessage;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.query.Facet;
import dev.operative.search.query.Grouping;
import dev.operative.search.query.Match;
import dev.operative.search.query.QuerySyntaxException;
import dev.operative.search.query.Show;
import dev.operative.search.query.Sort;
import dev.operative.search.query.Spelling;
import dev.operative.search.query.UnknownValueException;
import dev.operative.search.service.Question;
import dev.operative.search.service.SearchService;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The options of every command that asks an index: the query, what narrows it, and where the index is.
public final class QueryOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words, \"phrases\", AND OR NOT, word*; everything when left out.")
  List<String> words = List.of();

  @Mixin FilterOptions filters = new FilterOptions();

  @Mixin IndexOption index = new IndexOption();

  @Mixin GlossaryOption glossary = new GlossaryOption();

  @Mixin MeaningOption meaning = new MeaningOption();

  @Option(
      names = "--match",
      paramLabel = "WORDS",
      defaultValue = "tiers",
      description =
          "all: only what has all the words; tiers: also what has some of them or is close in meaning (default: ${DEFAULT-VALUE}).")
  String match = "tiers";

  @Option(names = "--as-typed", description = "Put no word right that nothing has.")
  boolean asTyped;

  @Option(names = "--no-translate", description = "Do not search the other language.")
  boolean untranslated;

  @Option(
      names = "--show",
      paramLabel = "LANGUAGE",
      description =
          "In which version results are shown: that of the query's language (query), en, zh, or"
              + " both.")
  String show = "query";

  /// What a command does with an open index.
  public interface Use {
    void with(IndexView view, SearchService service)
        throws QuerySyntaxException, UnknownValueException, IOException;
  }

  /// Opens the index, and turns what is wrong with the query into wrong usage.
  public void open(Wiring wiring, Console console, Use use) throws IOException {
    Wiring own = meaning.of(glossary.with(wiring, console));
    try (SearchEngine engine = own.openEngine(index.address);
        IndexView view = engine.view()) {
      use.with(view, own.searchService());
    } catch (QuerySyntaxException invalid) {
      throw wrong(SyntaxMessage.of(text(), invalid));
    } catch (UnknownValueException unknown) {
      throw wrong(unknown.getMessage());
    } catch (ExpansionLimitException tooMany) {
      throw new CommandFailure(String.valueOf(tooMany.getMessage()), tooMany);
    }
  }

  /// The question for all results, none of which is shown.
  ///
  /// @throws UnknownValueException when the value of a filter cannot exist
  public Question all(Wiring wiring) throws UnknownValueException {
    return page(wiring, Sort.DOCUMENT_ORDER, 0, 0, Set.of(), Grouping.PROVISION);
  }

  /// The question for a page of results.
  ///
  /// @throws UnknownValueException when the value of a filter cannot exist
  public Question page(
      Wiring wiring, Sort sort, int offset, int limit, Set<Facet> facets, Grouping grouping)
      throws UnknownValueException {
    return new Question(
        text(),
        filters.read(wiring.vocabulary()),
        sort,
        offset,
        limit,
        !untranslated,
        facets,
        grouping,
        shown(wiring),
        matched(),
        asTyped ? Spelling.TYPED : Spelling.CORRECTED);
  }

  private Match matched() {
    return Match.parse(match)
        .orElseThrow(() -> wrong("--match: “" + match + "” is not all or tiers"));
  }

  private Show shown(Wiring wiring) {
    return Show.parse(show, wiring.languages().all())
        .orElseThrow(
            () -> wrong("--show: “" + show + "” is not query, both or a language that is read"));
  }

  /// What says that the command was used wrongly.
  public ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private String text() {
    return String.join(" ", words);
  }
}
