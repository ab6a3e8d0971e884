package dev.operative.cli.environment;

import dev.operative.cli.output.Console;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The default values of options: the environment variable `OPERATIVE_` plus the option's
/// name, else the folders of the installation.
public final class Settings implements IDefaultValueProvider {
  private final Console console;

  public Settings(Console console) {
    this.console = console;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    return switch (option.longestName()) {
      case "--index" -> setting("INDEX", console.home().resolve("index").toString());
      case "--corpus" -> setting("CORPUS", console.home().resolve("corpus").toString());
      case "--port" -> setting("PORT", "7070");
      case "--host" -> setting("HOST", "127.0.0.1");
      case "--meaning" -> setting("MEANING", "on");
      case "--read-only" -> setting("READ_ONLY", "false");
      case "--base-url" -> optional("BASE_URL");
      case "--allowed-host" -> optional("ALLOWED_HOST");
      case "--trusted-proxy" -> optional("TRUSTED_PROXY");
      case "--admin-port" -> optional("ADMIN_PORT");
      case "--glossary" -> optional("GLOSSARY");
      default -> argument.defaultValue();
    };
  }

  private @Nullable String optional(String name) {
    String value = setting(name, "");
    return value.isEmpty() ? null : value;
  }

  private String setting(String name, String otherwise) {
    String value = console.environment().get("OPERATIVE_" + name.toUpperCase(Locale.ROOT));
    return value == null || value.isBlank() ? otherwise : value;
  }
}
