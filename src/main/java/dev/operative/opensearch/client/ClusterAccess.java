package dev.operative.opensearch.client;

import dev.operative.search.index.IndexUnusableException;
import dev.operative.search.index.IndexUnusableException.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Who asks a cluster, and whom it is trusted to be. Neither is ever printed.
///
/// @param authorization the header that says who asks; empty for nobody in particular
/// @param tls whom to trust
public record ClusterAccess(Optional<String> authorization, SSLContext tls) {
  static final String USER = "OPERATIVE_CLUSTER_USER";
  static final String PASSWORD = "OPERATIVE_CLUSTER_PASSWORD";
  static final String PASSWORD_FILE = "OPERATIVE_CLUSTER_PASSWORD_FILE";
  static final String CERTIFICATES = "OPERATIVE_CLUSTER_CA";

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  /// Reads it from the environment: the user, the password or the file that it stands in, and the file of the certificates
  /// (PEM) that the cluster's own is signed by, else those of the JDK are trusted.
  ///
  /// @throws IndexUnusableException when a file cannot be read, or a user has no password; the message names the variable
  public static ClusterAccess of(Map<String, String> environment) {
    return new ClusterAccess(authorization(environment), tls(environment));
  }

  private static Optional<String> authorization(Map<String, String> environment) {
    String user = environment.getOrDefault(USER, "");
    if (user.isEmpty()) {
      return Optional.empty();
    }
    String file = environment.getOrDefault(PASSWORD_FILE, "");
    String password =
        file.isEmpty() ? environment.getOrDefault(PASSWORD, "") : text(PASSWORD_FILE, file).strip();
    if (password.isEmpty()) {
      throw new IndexUnusableException(
          Fault.UNREACHABLE,
          USER + " is set, but no password: give it by " + PASSWORD_FILE + " or " + PASSWORD);
    }
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
  }

  private static String text(String variable, String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new IndexUnusableException(
          Fault.UNREACHABLE,
          "The file that " + variable + " names cannot be read: " + file,
          unreadable);
    }
  }

  private static SSLContext tls(Map<String, String> environment) {
    String file = environment.getOrDefault(CERTIFICATES, "");
    try {
      if (file.isEmpty()) {
        return SSLContext.getDefault();
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(certificates(Path.of(file)));
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return tls;
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new IndexUnusableException(
          Fault.UNREACHABLE,
          "The file that " + CERTIFICATES + " names holds no certificates in PEM: " + file,
          unreadable);
    }
  }

  private static KeyStore certificates(Path file) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(file)) {
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry(Integer.toString(trusted.size()), each);
      }
    }
    return trusted;
  }

  /// The same for nodes that it may be sent to: a password goes encrypted, or not beyond this machine.
  ///
  /// @throws IndexUnusableException when it would be readable on its way
  public ClusterAccess to(List<URI> nodes) {
    for (URI node : nodes) {
      boolean hidden =
          node.getScheme().equals("https") || HERE.contains(String.valueOf(node.getHost()));
      if (authorization.isPresent() && !hidden) {
        throw new IndexUnusableException(
            Fault.UNREACHABLE,
            "A password is not sent to %s as it is; give the address with https://"
                .formatted(node));
      }
    }
    return this;
  }

  /// Tells nothing of what it holds.
  @Override
  public String toString() {
    return authorization.isPresent() ? "with a password" : "without a password";
  }
}
