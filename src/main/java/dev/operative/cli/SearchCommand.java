package dev.operative.cli;

import dev.operative.export.json.JsonShapes;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.Answer;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.Facet;
import dev.operative.search.Inquiry;
import dev.operative.search.OpenIndex;
import dev.operative.search.QuerySyntaxException;
import dev.operative.search.Sort;
import dev.operative.search.UnknownValueException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds paragraphs: operative search '\"foreign terrorist fighters\"' --verb 'Calls upon'")
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  private final Surroundings surroundings;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words, \"phrases\", AND OR NOT, word*.")
  List<String> words = List.of();

  @Mixin FilterOptions filters = new FilterOptions();

  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "relevance, date, -date or document (default: ${DEFAULT-VALUE}).")
  String sort = "relevance";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many results to show (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many results to skip.")
  int offset;

  @Option(names = "--no-translate", description = "Do not search the other language.")
  boolean untranslated;

  @Option(names = "--json", description = "Write the answer as the HTTP API does.")
  boolean json;

  SearchCommand(Surroundings surroundings, Wiring wiring) {
    this.surroundings = surroundings;
    this.wiring = wiring;
  }

  @Override
  public Integer call() {
    try (OpenIndex engine = wiring.openEngine(index.folder)) {
      Answer answer = wiring.searchService(engine).ask(inquiry());
      if (json) {
        JsonShapes shapes = new JsonShapes(engine, wiring.vocabulary());
        surroundings.out().println(new JsonWriter().indented(shapes.answer(answer)));
      } else {
        new AnswerPrinter(surroundings).print(answer);
      }
      return 0;
    } catch (QuerySyntaxException invalid) {
      throw wrong(SyntaxMessage.of(String.join(" ", words), invalid));
    } catch (UnknownValueException unknown) {
      throw wrong(unknown.getMessage());
    } catch (ExpansionLimitException tooMany) {
      throw new CommandFailure(String.valueOf(tooMany.getMessage()), tooMany);
    }
  }

  private Inquiry inquiry() throws UnknownValueException {
    Sort order =
        Sort.parse(sort)
            .orElseThrow(
                () -> wrong("--sort: “" + sort + "” is not relevance, date, -date or document"));
    if (limit < 0 || limit > MOST) {
      throw wrong("--limit: " + limit + " is not between 0 and " + MOST);
    }
    if (offset < 0) {
      throw wrong("--offset: " + offset + " is less than 0");
    }
    Set<Facet> facets = json ? EnumSet.allOf(Facet.class) : Set.of();
    return new Inquiry(
        String.join(" ", words),
        filters.read(wiring.vocabulary()),
        order,
        offset,
        limit,
        !untranslated,
        facets);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
