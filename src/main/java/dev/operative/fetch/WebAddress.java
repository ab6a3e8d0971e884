package dev.operative.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Reads addresses of the web.
public final class WebAddress {
  private WebAddress() {}

  /// An absolute `http` or `https` address with a host; empty for anything else.
  public static Optional<URI> parse(String text) {
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      boolean web =
          scheme != null
              && (scheme.toLowerCase(Locale.ROOT).equals("https")
                  || scheme.toLowerCase(Locale.ROOT).equals("http"))
              && address.getHost() != null;
      return web ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException other) {
      return Optional.empty();
    }
  }
}
