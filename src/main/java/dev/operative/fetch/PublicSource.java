package dev.operative.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// A public collection of documents that can be had as one archive.
///
/// @param name what it is called on the command line, and the name of its folder: lower-case letters, digits and hyphens
/// @param title what it holds, in English
/// @param archive where its archive is, `http` or `https`
/// @param types the endings of the names of its documents, in lower case: `xml`
/// @param terms on which terms it may be used, in English
public record PublicSource(
    String name, String title, URI archive, Set<String> types, String terms) {
  public PublicSource {
    types = Set.copyOf(types);
  }

  /// Whether a file is of one of its types, by its name.
  boolean has(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return types.stream().anyMatch(type -> name.endsWith("." + type));
  }
}
