package dev.operative.cli.option;

import dev.operative.cli.environment.Wiring;
import dev.operative.cli.output.Console;
import dev.operative.search.translation.Glossaries;
import dev.operative.vocabulary.glossary.Glossary;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/// The option that brings the user's own glossaries.
public final class GlossaryOption {
  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      split = ",",
      description =
          "Glossaries of your own, .tbx or tab-separated; may be repeated (default: $${OPERATIVE_GLOSSARY}, separated by commas).")
  List<Path> files = List.of();

  /// A wiring with the glossaries; conflicts go to standard error.
  ///
  /// @throws dev.operative.vocabulary.table.VocabularyException when a file is broken
  public Wiring with(Wiring wiring, Console console) {
    if (files.isEmpty()) {
      return wiring;
    }
    Glossaries glossaries =
        new Glossaries(
            files.stream().map(file -> Glossary.read(file, wiring.languages())).toList());
    glossaries
        .conflicts(wiring.languages(), wiring.vocabulary())
        .forEach(conflict -> console.err().println("note: " + conflict));
    console.err().flush();
    return wiring.with(glossaries);
  }
}
