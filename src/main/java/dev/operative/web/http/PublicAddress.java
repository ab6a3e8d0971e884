package dev.operative.web.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names under which clients reach a server, and the proxies that it trusts.
///
/// A server answers only under names that it was given: else a page elsewhere whose name is made to lead here could have a
/// browser read what is served to this machine alone.
///
/// @param base where the pages are, for everybody, ending in `/`; empty when each client's own name for the server is taken
/// @param names the names of hosts, in lower case; the host of `base` is one too
/// @param proxies the addresses of proxies whose `X-Forwarded-Host` and `X-Forwarded-Proto` are believed
public record PublicAddress(Optional<URI> base, Set<String> names, Set<InetAddress> proxies) {
  /// The names of the machine itself.
  public static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  /// A server that this machine alone reaches.
  public static final PublicAddress LOCAL =
      new PublicAddress(Optional.empty(), LOCAL_NAMES, Set.of());

  private static final Pattern HOST =
      Pattern.compile("([\\w.-]+|\\[[0-9a-fA-F:.]+\\])(?::\\d{1,5})?");

  public PublicAddress {
    names = Set.copyOf(names);
    proxies = Set.copyOf(proxies);
  }

  /// The address that a server listens at as it stands in a URL: that of IPv6 in brackets.
  public static String nameOf(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  /// Where the pages are for the client of a request, ending in `/`; empty when the server is not served under the name
  /// that the client uses.
  public Optional<URI> siteOf(Exchange exchange) {
    boolean proxied = proxies.contains(exchange.peer());
    String host =
        first(proxied ? exchange.header("X-Forwarded-Host") : "", exchange.header("Host"));
    String scheme = first(proxied ? exchange.header("X-Forwarded-Proto") : "", "http");
    Matcher read = HOST.matcher(host);
    return read.matches() && isServed(read.group(1))
        ? base.or(
            () ->
                Optional.of(
                    URI.create((scheme.equals("https") ? scheme : "http") + "://" + host + "/")))
        : Optional.empty();
  }

  private boolean isServed(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return names.contains(name)
        || base.map(URI::getHost).filter(name::equalsIgnoreCase).isPresent();
  }

  /// The first item of a header, or else something.
  private static String first(String header, String otherwise) {
    String item = header.split(",", 2)[0].strip();
    return item.isEmpty() ? otherwise : item;
  }
}
