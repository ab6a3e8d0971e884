package dev.operative.cli;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.option.IndexOption;
import dev.operative.cli.output.Console;
import dev.operative.search.IndexView;
import dev.operative.search.SearchEngine;
import dev.operative.search.learning.IndexLearning;
import dev.operative.search.learning.LearntTable;
import dev.operative.search.translation.FormAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what the aligned paragraphs of an index teach.
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the translations that the paragraphs teach which an index holds in both languages, as a table.",
      "After every change of an index this happens by itself, for the index alone; this command is for taking the table elsewhere."
    })
final class LearnCommand implements Callable<Integer> {
  private final Console console;
  private final Wiring wiring;

  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "The table to write.")
  Path output = Path.of("");

  @Option(
      names = "--seen",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "In how many aligned paragraphs a translation must have been seen (default: ${DEFAULT-VALUE}).")
  int seen;

  LearnCommand(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    try (SearchEngine engine = wiring.openEngine(index.address);
        IndexView view = engine.view()) {
      IndexLearning.Learnt learnt =
          new IndexLearning(new FormAnalyzer(wiring.languages())).learn(view).seenIn(seen);
      Files.writeString(output, LearntTable.text(learnt, view.statistics().works()));
      console.out().printf("%,d words and phrases in %s%n", learnt.translations().size(), output);
      return 0;
    }
  }
}
