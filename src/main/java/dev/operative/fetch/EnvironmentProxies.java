package dev.operative.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses the proxy that the environment names, as other command-line programs do: `HTTPS_PROXY`, `HTTP_PROXY` and
/// `ALL_PROXY`, save for the hosts in `NO_PROXY`, in capitals or not. Without them, the proxy of Java's own settings.
final class EnvironmentProxies extends ProxySelector {
  private static final int USUAL_PORT = 8080;

  private final Map<String, String> environment;
  private final @Nullable ProxySelector others = ProxySelector.getDefault();

  EnvironmentProxies(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public List<Proxy> select(URI address) {
    String host = String.valueOf(address.getHost());
    if (isExcepted(host)) {
      return List.of(Proxy.NO_PROXY);
    }
    return named(address.getScheme() + "_proxy")
        .or(() -> named("all_proxy"))
        .map(proxy -> proxy.contains("://") ? proxy : "http://" + proxy)
        .flatMap(WebAddress::parse)
        .map(proxy -> List.of(through(proxy)))
        .orElseGet(
            () -> others == null ? List.of(Proxy.NO_PROXY) : List.copyOf(others.select(address)));
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
    // The failure itself is reported by whoever asked.
  }

  private static Proxy through(URI proxy) {
    int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port));
  }

  private boolean isExcepted(String host) {
    return named("no_proxy").stream()
        .flatMap(hosts -> Stream.of(hosts.split(",")))
        .map(String::strip)
        .filter(excepted -> !excepted.isEmpty())
        .anyMatch(
            excepted ->
                excepted.equals("*")
                    || host.equals(excepted)
                    || host.endsWith(excepted.startsWith(".") ? excepted : "." + excepted));
  }

  private Optional<String> named(String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isEmpty());
  }
}
