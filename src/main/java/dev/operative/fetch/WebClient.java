package dev.operative.fetch;

import java.util.Map;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/// Makes the HTTP client that archives are downloaded with: through the proxy of the environment, without retries of its
/// own, without cookies, and with a bound on how long a server may be silent.
final class WebClient {
  private static final Timeout CONNECT = Timeout.ofSeconds(20);
  private static final int REDIRECTS = 10;

  private WebClient() {}

  /// @param silence how long a server may send nothing
  static CloseableHttpClient of(Map<String, String> environment, String version, Timeout silence) {
    return HttpClients.custom()
        .setUserAgent("Operative/" + version)
        .setProxySelector(new EnvironmentProxies(environment))
        .setRedirectStrategy(new SafeRedirects())
        .setDefaultRequestConfig(
            RequestConfig.custom().setMaxRedirects(REDIRECTS).setResponseTimeout(silence).build())
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(silence)
                        .build())
                .build())
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .build();
  }

  /// Follows no redirect from an encrypted connection to one that is not.
  private static final class SafeRedirects extends DefaultRedirectStrategy {
    @Override
    public boolean isRedirectAllowed(
        HttpHost from, HttpHost to, HttpRequest redirect, HttpContext context) {
      return to.getSchemeName().equals("https") || !from.getSchemeName().equals("https");
    }
  }
}
