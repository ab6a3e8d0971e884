package dev.operative.opensearch.meaning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The folder of this machine in which copies of vectors are kept. It may be removed whenever nobody searches: what is missing is
/// copied again.
public final class CopyFolder {
  /// The variable of the environment that names it.
  public static final String VARIABLE = "OPERATIVE_CACHE";

  private static final String CACHES = "XDG_CACHE_HOME";
  private static final String NAME = "operative";

  private CopyFolder() {}

  /// The folder that the environment names, else `operative` among the caches of the user, else among temporary files: a user
  /// in a container may have no home.
  public static Path of(Map<String, String> environment) {
    String given = environment.getOrDefault(VARIABLE, "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    String caches = environment.getOrDefault(CACHES, "");
    if (!caches.isEmpty()) {
      return Path.of(caches, NAME);
    }
    Path home = Path.of(System.getProperty("user.home"));
    return home.isAbsolute() && Files.isWritable(home)
        ? home.resolve(".cache").resolve(NAME)
        : Path.of(System.getProperty("java.io.tmpdir"), NAME);
  }
}
