package dev.operative.cli.option;

import dev.operative.export.citation.CitationStyle;
import dev.operative.export.word.Imprint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option of commands that write Word files: how these cite.
public final class StyleOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "un",
      description =
          "How the footnotes of a Word file cite: un, oscola, bluebook or chinese (default: ${DEFAULT-VALUE}).")
  String style = "un";

  /// The imprint of a Word file that is made today.
  ///
  /// @throws ParameterException when the style is none
  public Imprint imprint() {
    CitationStyle chosen =
        CitationStyle.parse(style)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--style: “"
                            + style
                            + "” is none of "
                            + CitationStyle.all().stream()
                                .map(CitationStyle::parameter)
                                .collect(Collectors.joining(", "))));
    return new Imprint(Optional.empty(), LocalDate.now(ZoneOffset.UTC), chosen);
  }
}
