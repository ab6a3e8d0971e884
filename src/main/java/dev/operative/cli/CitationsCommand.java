package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.NamedFile;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.CitationsPrinter;
import dev.operative.cli.output.Console;
import dev.operative.export.csv.CitationsCsv;
import dev.operative.export.json.CitationsJson;
import dev.operative.export.json.JsonWriter;
import dev.operative.search.Deadline;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.check.CheckedCitation;
import dev.operative.search.check.CheckedCitation.Verdict;
import dev.operative.search.check.CitationChecker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks the citations of a text.
@Command(
    name = "citations",
    mixinStandardHelpOptions = true,
    description = {
      "Checks every citation in a text: whether the document is there, was adopted, and says what is quoted from it.",
      "Ends with 1 when a citation is questioned."
    })
final class CitationsCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A text file in UTF-8; standard input when none is named.")
  @Nullable Path file;

  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--json", description = "Write as the HTTP API does.")
  boolean json;

  @Option(names = "--csv", description = "Write a table, a row for each finding.")
  boolean csv;

  CitationsCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    String text = text();
    if (text.length() > CitationChecker.MOST_CHARACTERS) {
      throw new CommandFailure(
          "The text has %,d characters; at most %,d are checked at once"
              .formatted(text.length(), CitationChecker.MOST_CHARACTERS));
    }
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      List<CheckedCitation> checked =
          new CitationChecker(wiring.languages()).check(view, text, Deadline.NONE);
      if (json) {
        console.data().println(new JsonWriter().indented(CitationsJson.of(checked)));
      } else if (csv) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        CitationsCsv.write(checked, table);
        console.data().print(table.toString(StandardCharsets.UTF_8));
        console.data().flush();
      } else {
        new CitationsPrinter(console).print(checked);
      }
      return checked.stream().anyMatch(each -> each.verdict() == Verdict.QUESTIONED) ? 1 : 0;
    }
  }

  private String text() throws IOException {
    Optional<Path> named = Optional.ofNullable(file);
    if (named.isEmpty()) {
      StringWriter typed = new StringWriter();
      console.in().transferTo(typed);
      return typed.toString();
    }
    return NamedFile.text(named.get());
  }
}
