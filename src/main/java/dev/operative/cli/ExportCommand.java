package dev.operative.cli;

import dev.operative.export.ExportFormat;
import dev.operative.export.Exporter;
import dev.operative.export.Exporters;
import dev.operative.export.Selection;
import dev.operative.search.Answer;
import dev.operative.search.ExpansionLimitException;
import dev.operative.search.Inquiry;
import dev.operative.search.OpenIndex;
import dev.operative.search.QuerySyntaxException;
import dev.operative.search.Sort;
import dev.operative.search.UnknownValueException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes all results of a search as a file.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes every match, in document order: operative export financing --format csv --output financing.csv")
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Wiring wiring;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words, \"phrases\", AND OR NOT, word*; everything when left out.")
  List<String> words = List.of();

  @Mixin FilterOptions filters = new FilterOptions();

  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description =
          "csv, ndjson, ris, bibtex, csl-json, akn (a ZIP archive of Akoma Ntoso) or tmx.")
  String format = "";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  @Nullable Path output;

  @Option(names = "--no-translate", description = "Do not search the other language.")
  boolean untranslated;

  ExportCommand(Surroundings surroundings, Wiring wiring) {
    this.surroundings = surroundings;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenIndex engine = wiring.openEngine(index.folder)) {
      Exporters exporters = Exporters.of(engine, wiring.vocabulary());
      Exporter exporter =
          exporters
              .find(format)
              .orElseThrow(
                  () -> wrong("--format: “" + format + "” is none of " + exporters.choices()));
      Answer answer = wiring.searchService(engine).ask(inquiry());
      long count = write(exporter, Selection.of(answer));
      surroundings.err().println("%,d paragraphs exported".formatted(count));
      return 0;
    } catch (QuerySyntaxException invalid) {
      throw wrong(SyntaxMessage.of(String.join(" ", words), invalid));
    } catch (UnknownValueException unknown) {
      throw wrong(unknown.getMessage());
    } catch (ExpansionLimitException tooMany) {
      throw new CommandFailure(String.valueOf(tooMany.getMessage()), tooMany);
    }
  }

  private long write(Exporter exporter, Selection selection) throws IOException {
    Optional<Path> file = Optional.ofNullable(output);
    if (file.isEmpty()) {
      if (exporter.format() == ExportFormat.AKN) {
        throw wrong("--format akn makes a ZIP archive; name the file with --output");
      }
      return exporter.export(selection, new TextOutput(surroundings.out()));
    }
    try (OutputStream out = Files.newOutputStream(file.get())) {
      return exporter.export(selection, out);
    } catch (IOException failed) {
      throw new CommandFailure(file.get() + " cannot be written: " + failed.getMessage(), failed);
    }
  }

  private Inquiry inquiry() throws UnknownValueException {
    return new Inquiry(
        String.join(" ", words),
        filters.read(wiring.vocabulary()),
        Sort.DOCUMENT_ORDER,
        0,
        0,
        !untranslated,
        Set.of());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
