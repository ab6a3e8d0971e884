package dev.operative.cli;

import dev.operative.cli.output.Surroundings;
import dev.operative.evaluation.EvaluationFileException;
import dev.operative.search.IndexAddress;
import dev.operative.search.IndexBusyException;
import dev.operative.search.IndexUnusableException;
import dev.operative.vocabulary.VocabularyException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: runs the command that the arguments name. Exit codes: 0 done, 1 something failed, 2 wrong
/// usage. What failed is one line on standard error.
public final class Commands {
  private static final int FAILED = 1;

  private final Surroundings surroundings;
  private final CommandLine line;

  public Commands(Surroundings surroundings, Wiring wiring) {
    this.surroundings = surroundings;
    this.line = new CommandLine(CommandSpec.wrapWithoutInspection(new Root()).name("operative"));
    this.line
        .getCommandSpec()
        .usageMessage()
        .description("Searches UN texts on counter-terrorism, paragraph by paragraph.");
    this.line.getCommandSpec().mixinStandardHelpOptions(true);
    for (Object command :
        List.of(
            new ServeCommand(surroundings, wiring),
            new IndexCommand(surroundings, wiring),
            new SearchCommand(surroundings, wiring),
            new ExportCommand(surroundings, wiring),
            new ShowCommand(surroundings, wiring),
            new SimilarCommand(surroundings, wiring),
            new VerbsCommand(surroundings, wiring),
            new StatsCommand(surroundings, wiring),
            new TermsCommand(surroundings, wiring),
            new EvaluateCommand(surroundings, wiring),
            new LearnCommand(surroundings, wiring),
            new CheckCommand(surroundings, wiring))) {
      line.addSubcommand(command);
    }
    // Subcommands that are added later would not know it.
    line.registerConverter(IndexAddress.class, IndexAddress::parse);
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setDefaultValueProvider(new Settings(surroundings));
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
  }

  /// Runs the command.
  ///
  /// @return the exit code
  public int run(String... arguments) {
    int code = line.execute(arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  private int wrongUsage(ParameterException wrong, String[] arguments) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    surroundings.err().println("operative: " + firstLine(String.valueOf(wrong.getMessage())));
    UnmatchedArgumentException.printSuggestions(wrong, surroundings.err());
    surroundings.err().println("Try “" + command + " --help”.");
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
    surroundings.err().println("operative: " + firstLine(String.valueOf(message)));
    return FAILED;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /// The command without a name: says which there are.
  @Command(name = "operative")
  private static final class Root {}
}
