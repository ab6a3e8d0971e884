package dev.operative.cli.option;

import dev.operative.web.ServerSettings;
import dev.operative.web.http.PublicAddress;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that say how a server is reached by others.
public final class SiteOptions {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = BaseUrl.class,
      description =
          "Where people find the pages, such as https://search.example.org/: links in feeds begin with it, and its host is"
              + " an allowed one (default: $${OPERATIVE_BASE_URL}, else what each client calls the server).")
  @Nullable URI baseUrl;

  @Option(
      names = "--allowed-host",
      paramLabel = "NAME",
      split = ",",
      description =
          "A name under which the server may be asked for, without the port; repeatable. localhost always is"
              + " (default: $${OPERATIVE_ALLOWED_HOST}).")
  List<String> allowedHosts = new ArrayList<>();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description =
          "The address of a proxy whose X-Forwarded-Host and X-Forwarded-Proto are believed; repeatable"
              + " (default: $${OPERATIVE_TRUSTED_PROXY}, else none).")
  List<InetAddress> trustedProxies = new ArrayList<>();

  @Option(
      names = "--admin-port",
      paramLabel = "PORT",
      description =
          "A second port for /healthz, /readyz and /metrics, which then are not at the first one"
              + " (default: $${OPERATIVE_ADMIN_PORT}, else none).")
  @Nullable Integer adminPort;

  /// The port for those who watch the server; empty when there is none.
  public Optional<Integer> adminPort() {
    return Optional.ofNullable(adminPort);
  }

  /// A server that is reached like this.
  ///
  /// @param host the address to listen at
  /// @param port the port to listen at
  public ServerSettings settings(String host, int port) {
    Set<String> names = new HashSet<>(PublicAddress.LOCAL_NAMES);
    names.add(PublicAddress.nameOf(host));
    allowedHosts.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
    ServerSettings settings =
        ServerSettings.at(host, port)
            .with(
                new PublicAddress(Optional.ofNullable(baseUrl), names, Set.copyOf(trustedProxies)));
    return adminPort().map(settings::withAdminPort).orElse(settings);
  }

  /// Reads an address of a site.
  public static final class BaseUrl implements ITypeConverter<URI> {
    @Override
    public URI convert(String typed) {
      if (!typed.matches("https?://[^/?#\\s]+/?")) {
        throw new TypeConversionException(
            "“" + typed + "” is not the address of a site, such as https://search.example.org/");
      }
      return URI.create(typed.endsWith("/") ? typed : typed + "/");
    }
  }
}
