package dev.operative.cli;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.environment.Settings;
import dev.operative.cli.environment.Wiring;
import dev.operative.cli.output.Console;
import dev.operative.evaluation.EvaluationFileException;
import dev.operative.export.ProgramVersion;
import dev.operative.search.index.IndexAddress;
import dev.operative.search.index.IndexBusyException;
import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.Part;
import dev.operative.vocabulary.table.VocabularyException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: runs the command that the arguments name. Exit codes: 0 done, 1 something failed, 2 wrong
/// usage. What failed is one line on standard error.
public final class Commands {
  private static final int FAILED = 1;

  /// In the order in which help lists them.
  private static final List<String> NAMES =
      List.of(
          "serve",
          "mcp",
          "index",
          "fetch",
          "search",
          "export",
          "watch",
          "show",
          "similar",
          "compare",
          "treatment",
          "citations",
          "trend",
          "topics",
          "verbs",
          "stats",
          "terms",
          "evaluate",
          "learn",
          "verify",
          "check",
          "help");

  private final Console console;
  private final Wiring wiring;

  public Commands(Console console, Wiring wiring) {
    this.console = console;
    this.wiring = wiring;
  }

  /// Runs the command.
  ///
  /// @return the exit code
  public int run(String... arguments) {
    int code = line(arguments).execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /// The command line with the command that is named first; with all of them when none is, so that they can be listed.
  /// Making one reads its options by reflection.
  private CommandLine line(String... arguments) {
    CommandLine line =
        new CommandLine(CommandSpec.wrapWithoutInspection(new Root()).name("operative"));
    line.getCommandSpec()
        .usageMessage()
        .description("Searches UN texts on counter-terrorism, paragraph by paragraph.");
    line.getCommandSpec().mixinStandardHelpOptions(true);
    if (arguments.length > 0 && NAMES.contains(arguments[0]) && !arguments[0].equals("help")) {
      line.addSubcommand(command(arguments[0]));
    } else {
      NAMES.forEach(name -> line.addSubcommand(command(name)));
    }
    String version = "operative " + ProgramVersion.get().orElse("(not from its jar)");
    line.getCommandSpec().version(version);
    line.getSubcommands().values().forEach(command -> command.getCommandSpec().version(version));
    // Subcommands that are added later would not know it.
    line.registerConverter(IndexAddress.class, given -> read(given, IndexAddress::parse));
    line.registerConverter(Part.class, given -> read(given, Part::parse));
    line.setOut(console.ownOut());
    line.setErr(console.ownErr());
    line.setDefaultValueProvider(new Settings(console));
    line.setParameterExceptionHandler(this::wrongUsage);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    return line;
  }

  /// What is given is not repeated: there may be a password in it.
  private static <T> T read(String given, Function<String, T> reading) {
    try {
      return reading.apply(given);
    } catch (IllegalArgumentException wrong) {
      throw new TypeConversionException(wrong.getMessage());
    }
  }

  private Object command(String name) {
    return switch (name) {
      case "serve" -> new ServeCommand(console, wiring);
      case "mcp" -> new McpCommand(console, wiring);
      case "index" -> new IndexCommand(console, wiring);
      case "fetch" -> new FetchCommand(console, wiring);
      case "search" -> new SearchCommand(console, wiring);
      case "export" -> new ExportCommand(console, wiring);
      case "watch" -> new WatchCommand(console, wiring);
      case "show" -> new ShowCommand(console, wiring);
      case "similar" -> new SimilarCommand(console, wiring);
      case "compare" -> new CompareCommand(console, wiring);
      case "treatment" -> new TreatmentCommand(console, wiring);
      case "citations" -> new CitationsCommand(console, wiring);
      case "trend" -> new TrendCommand(console, wiring);
      case "topics" -> new TopicsCommand(console, wiring);
      case "verbs" -> new VerbsCommand(console, wiring);
      case "stats" -> new StatsCommand(console, wiring);
      case "terms" -> new TermsCommand(console, wiring);
      case "evaluate" -> new EvaluateCommand(console, wiring);
      case "learn" -> new LearnCommand(console, wiring);
      case "verify" -> new VerifyCommand(console, wiring);
      case "check" -> new CheckCommand(console, wiring);
      case "help" -> new HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
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
