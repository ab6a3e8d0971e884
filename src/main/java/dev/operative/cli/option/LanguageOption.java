package dev.operative.cli.option;

import dev.operative.document.Language;
import dev.operative.language.Languages;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option that chooses one language.
public final class LanguageOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en or zh.")
  @Nullable String code;

  /// The language that was chosen; empty when none was.
  ///
  /// @throws ParameterException when what was given is none of the languages
  public Optional<Language> chosen(Languages languages) {
    Optional<String> given = Optional.ofNullable(code);
    Optional<Language> language = given.flatMap(languages::parse);
    if (given.isPresent() && language.isEmpty()) {
      String codes =
          languages.all().stream().map(Language::code).collect(Collectors.joining(" or "));
      throw new ParameterException(
          spec.commandLine(), "--lang: “" + given.get() + "” is not " + codes);
    }
    return language;
  }
}
