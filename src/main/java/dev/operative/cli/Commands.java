package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Settings;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.output.Console;
import dev.operative.evaluation.EvaluationFileException;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.vocabulary.table.VocabularyException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: runs the command that the arguments name. Exit codes: 0 done, 1 something failed, 2 wrong
/// usage. What failed is one line on standard error.
public final class Commands {
  private static final int FAILED = 1;

  private final Console console;
  private final CommandLine line;

  public Commands(Console console, Wiring wiring) {
    this.console = console;
    this.line = new CommandLine(CommandSpec.wrapWithoutInspection(new Root()).name("operative"));
    this.line
        .getCommandSpec()
        .usageMessage()
        .description("Searches UN texts on counter-terrorism, paragraph by paragraph.");
    this.line.getCommandSpec().mixinStandardHelpOptions(true);
    for (Object command :
        List.of(
            new ServeCommand(console, wiring),
            new IndexCommand(console, wiring),
            new FetchCommand(console, wiring),
            new SearchCommand(console, wiring),
            new ExportCommand(console, wiring),
            new ShowCommand(console, wiring),
            new SimilarCommand(console, wiring),
            new CompareCommand(console, wiring),
            new TreatmentCommand(console, wiring),
            new CitationsCommand(console, wiring),
            new TrendCommand(console, wiring),
            new TopicsCommand(console, wiring),
            new VerbsCommand(console, wiring),
            new StatsCommand(console, wiring),
            new TermsCommand(console, wiring),
            new EvaluateCommand(console, wiring),
            new LearnCommand(console, wiring),
            new VerifyCommand(console, wiring),
            new CheckCommand(console, wiring),
            new HelpCommand())) {
      line.addSubcommand(command);
    }
    // Subcommands that are added later would not know it.
    line.registerConverter(IndexAddress.class, IndexAddress::parse);
    line.setOut(console.ownOut());
    line.setErr(console.ownErr());
    line.setDefaultValueProvider(new Settings(console));
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
  }

  /// Runs the command.
  ///
  /// @return the exit code
  public int run(String... arguments) {
    int code = line.execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  private int wrongUsage(ParameterException wrong, String[] arguments) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("operative: " + firstLine(String.valueOf(wrong.getMessage())));
    UnmatchedArgumentException.printSuggestions(wrong, console.err());
    console.err().println("Try “" + command + " --help”.");
    return ExitCode.USAGE;
  }

  private int failed(Exception failure) throws Exception {
    String message =
        switch (failure) {
          case CommandFailure known -> known.getMessage();
          case IndexBusyException busy -> busy.getMessage();
          case IndexUnusableException unusable -> unusable.getMessage();
          case VocabularyException broken -> broken.getMessage();
          case EvaluationFileException broken -> broken.getMessage();
          case NoSuchFileException missing ->
              "There is no file or folder " + missing.getFile() + "; check the path";
          case AccessDeniedException denied ->
              "No permission to read "
                  + denied.getFile()
                  + "; change its permissions, or run as its owner";
          case UncheckedIOException unreadable -> unreadable.getMessage();
          default -> throw failure;
        };
    console.err().println("operative: " + firstLine(String.valueOf(message)));
    return FAILED;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /// The command without a name: says which there are.
  @Command(name = "operative")
  private static final class Root {}
}
