package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.QueryOptions;
import dev.operative.cli.option.StyleOption;
import dev.operative.cli.output.Console;
import dev.operative.cli.output.TextOutput;
import dev.operative.cli.output.WholeFile;
import dev.operative.export.Exporter;
import dev.operative.export.Selection;
import dev.operative.export.format.Exporters;
import dev.operative.export.word.Cover;
import dev.operative.export.word.Covers;
import dev.operative.export.word.QuotationSink;
import dev.operative.export.word.TooManyProvisionsException;
import dev.operative.search.service.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes all results of a search as a file.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes every match, in document order: operative export financing --format csv --output financing.csv")
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Mixin QueryOptions query = new QueryOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description =
          "csv, ndjson, parquet, citations (a row each), graphml, ris, bibtex, csl-json, akn (a ZIP archive of Akoma Ntoso), tmx or docx (Word, at most "
              + QuotationSink.MOST
              + " provisions; --show both sets the languages side by side).")
  String format = "";

  @Mixin StyleOption style = new StyleOption();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  @Nullable Path output;

  ExportCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    query.open(
        wiring,
        console,
        (view, service) -> {
          Question question = query.all(wiring);
          Cover cover = new Covers(wiring.vocabulary()).ofSearch(question, style.imprint());
          Exporters exporters = Exporters.of(view, wiring.vocabulary(), cover);
          Exporter exporter =
              exporters
                  .find(format)
                  .orElseThrow(
                      () ->
                          query.wrong(
                              "--format: “" + format + "” is none of " + exporters.choices()));
          long count = write(exporter, Selection.of(service.ask(view, question)));
          console.err().println("%,d paragraphs exported".formatted(count));
        });
    return 0;
  }

  private long write(Exporter exporter, Selection selection) throws IOException {
    Optional<Path> file = Optional.ofNullable(output);
    if (file.isEmpty()) {
      if (exporter.format().isBinary()) {
        throw query.wrong(
            "--format "
                + exporter.format().parameter()
                + " makes a file that is no text; name it with --output");
      }
      return exporter.export(selection, new TextOutput(console.data()));
    }
    try {
      return WholeFile.write(file.get(), out -> exporter.export(selection, out));
    } catch (TooManyProvisionsException tooMany) {
      throw new CommandFailure(String.valueOf(tooMany.getMessage()), tooMany);
    } catch (IOException failed) {
      throw new CommandFailure(file.get() + " cannot be written: " + failed.getMessage(), failed);
    }
  }
}
