package dev.operative.search.index;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The address of an index.
public sealed interface IndexAddress {
  /// A folder of this machine.
  record Folder(Path path) implements IndexAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /// An index on a cluster.
  ///
  /// @param nodes where nodes of the cluster answer, without a path, at least one
  /// @param name the name of the index there
  record Cluster(List<URI> nodes, String name) implements IndexAddress {
    private static final Pattern FORM =
        Pattern.compile("(https?)://([^/?#@]+)/([a-z0-9][a-z0-9_.-]*)/?");

    public Cluster {
      nodes = List.copyOf(nodes);
    }

    private static Cluster of(String given) {
      if (given.contains("@")) {
        throw new IllegalArgumentException(
            "an address holds no user and no password; give them by the environment");
      }
      Matcher parts = FORM.matcher(given);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "the address of an index on a cluster is https://HOST:PORT/NAME, or with several HOST:PORT parted by commas;"
                + " the name has small letters and digits");
      }
      List<URI> nodes =
          Arrays.stream(parts.group(2).split(","))
              .map(host -> node(parts.group(1) + "://" + host))
              .toList();
      return new Cluster(nodes, parts.group(3));
    }

    private static URI node(String address) {
      try {
        URI node = new URI(address + "/");
        if (node.getHost() != null) {
          return node;
        }
      } catch (URISyntaxException malformed) {
        throw new IllegalArgumentException("there is no host at " + address, malformed);
      }
      throw new IllegalArgumentException("there is no host at " + address);
    }

    @Override
    public String toString() {
      URI first = nodes.getFirst();
      return first.getScheme()
          + "://"
          + nodes.stream().map(URI::getAuthority).collect(Collectors.joining(","))
          + "/"
          + name;
    }
  }

  /// Reads an address as users give it: the path of a folder, or the web address of an index on a cluster.
  ///
  /// @throws IllegalArgumentException when a web address names no index, or holds a password; the message says so and
  ///     repeats neither
  static IndexAddress parse(String given) {
    return given.startsWith("https://") || given.startsWith("http://")
        ? Cluster.of(given)
        : new Folder(Path.of(given));
  }
}
