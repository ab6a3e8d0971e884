package dev.operative.cli.option;

import dev.operative.cli.environment.CommandFailure;
import dev.operative.cli.output.WholeFile;
import dev.operative.export.ExportFormat;
import dev.operative.export.word.Imprint;
import dev.operative.export.word.TooManyProvisionsException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options of commands that print text and can write a Word file instead.
public final class FormatOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or docx: a Word file, named with --output (default: ${DEFAULT-VALUE}).")
  String format = "text";

  @Option(names = "--output", paramLabel = "FILE", description = "Where to write the Word file.")
  @Nullable Path output;

  @Mixin StyleOption style = new StyleOption();

  /// The Word file to write; empty when text is wanted.
  ///
  /// @throws ParameterException when the format is none, and when a Word file has no name
  public Optional<Path> wordFile() {
    if (format.equals("text")) {
      return Optional.empty();
    }
    if (!ExportFormat.parse(format).equals(Optional.of(ExportFormat.DOCX))) {
      throw new ParameterException(
          spec.commandLine(), "--format: “" + format + "” is not text or docx");
    }
    return Optional.of(
        Optional.ofNullable(output)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--format docx makes a file that is no text; name it with --output")));
  }

  /// What writes the content of a Word file.
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /// Writes a Word file, whole or not at all.
  ///
  /// @throws CommandFailure when it cannot be written, or is too much for one
  public static void write(Path file, Content content) {
    try {
      WholeFile.write(
          file,
          out -> {
            content.write(out);
            return 0;
          });
    } catch (TooManyProvisionsException tooMany) {
      throw new CommandFailure(String.valueOf(tooMany.getMessage()), tooMany);
    } catch (IOException failed) {
      throw new CommandFailure(file + " cannot be written: " + failed.getMessage(), failed);
    }
  }

  /// The imprint of the Word file.
  public Imprint imprint() {
    return style.imprint();
  }
}
