package dev.operative.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.operative.opensearch.client.ClusterAccess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Secrets are made as the files of the deployment use them, and their own tools take the files. */
class MadeSecretsTest {
  private static final String SITE = "search.example.org";
  private static final Map<String, String> SET =
      Map.of("OPERATIVE_BASE_URL", "https://" + SITE + "/", "OPERATIVE_CORPUS", "/srv/corpus");

  @TempDir private Path home;
  private Path cluster;

  @BeforeEach
  void make() throws IOException, InterruptedException {
    assumeThat(DeploymentFiles.isThere("openssl")).as("openssl").isTrue();
    assumeThat(DeploymentFiles.isThere("perl")).as("perl").isTrue();
    cluster = DeploymentFiles.withSecrets(home, SITE);
  }

  private X509Certificate certificate(String file) throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(cluster.resolve("secrets").resolve(file))) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private static Set<String> names(X509Certificate certificate) throws GeneralSecurityException {
    Set<String> names = new TreeSet<>();
    for (List<?> each : certificate.getSubjectAlternativeNames()) {
      names.add(String.valueOf(each.get(1)));
    }
    return names;
  }

  @Test
  void nodesAreKnownByTheNamesTheyAreAskedBy() throws Exception {
    X509Certificate node = certificate("node.pem");
    node.verify(certificate("ca.pem").getPublicKey());
    JsonNode settings = DeploymentFiles.yaml("opensearch.yml");

    assertThat(names(node))
        .contains("localhost", "opensearch-0", "opensearch-1", "opensearch-2")
        .contains("opensearch-0.opensearch", "opensearch-1.opensearch", "opensearch-2.opensearch");
    assertThat(settings.path("plugins.security.nodes_dn").path(0).asString())
        .isEqualTo(name(node).replace(", ", ","));
    assertThat(settings.path("plugins.security.authcz.admin_dn").path(0).asString())
        .isEqualTo(name(certificate("admin.pem")));
    assertThat(names(certificate("site.pem"))).containsExactly(SITE);
  }

  private static String name(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
  }

  @Test
  void whoAsksIsReadFromTheFilesThatAreMounted() throws IOException {
    JsonNode secrets = DeploymentFiles.yaml("compose.yaml").path("secrets");
    for (String service : List.of("operative-0", "index")) {
      JsonNode environment =
          DeploymentFiles.yaml("compose.yaml").path("services").path(service).path("environment");
      String user = environment.path("OPERATIVE_CLUSTER_USER").asString();
      ClusterAccess access =
          ClusterAccess.of(
              Map.of(
                  "OPERATIVE_CLUSTER_USER",
                  user,
                  "OPERATIVE_CLUSTER_PASSWORD_FILE",
                  file(secrets, environment.path("OPERATIVE_CLUSTER_PASSWORD_FILE")),
                  "OPERATIVE_CLUSTER_CA",
                  file(secrets, environment.path("OPERATIVE_CLUSTER_CA"))));
      String sent = access.authorization().orElseThrow().substring("Basic ".length());
      assertThat(new String(Base64.getDecoder().decode(sent), StandardCharsets.UTF_8))
          .startsWith(user + ":")
          .hasSizeGreaterThan(user.length() + 30);
    }
  }

  /** The file that stands behind a path in a container. */
  private String file(JsonNode secrets, JsonNode mounted) {
    String secret = mounted.asString().replace("/run/secrets/", "");
    return cluster.resolve(secrets.path(secret).path("file").asString()).toString();
  }

  @Test
  void nobodyElseReadsWhatIsSecret() throws IOException {
    Set<String> open = Set.of("ca.pem", "node.pem", "admin.pem", "site.pem");
    try (Stream<Path> files = Files.list(cluster.resolve("secrets"))) {
      assertThat(files)
          .allMatch(
              file ->
                  open.contains(file.getFileName().toString())
                      || permissions(file).equals("rw-------"))
          .hasSizeGreaterThan(10);
    }
    assertThat(Files.readString(cluster.resolve("secrets/internal_users.yml")))
        .containsPattern("operative-reader:\n {2}hash: \"\\$2y\\$12\\$[./A-Za-z0-9]{53}\"")
        .containsPattern("operative-writer:\n {2}hash: \"\\$2y\\$12\\$[./A-Za-z0-9]{53}\"");
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }

  @Test
  void whatIsThereIsKept() throws Exception {
    String before = Files.readString(cluster.resolve("secrets/reader-password"));
    X509Certificate node = certificate("node.pem");

    DeploymentFiles.run(cluster, Map.of(), "./make-secrets", SITE);

    assertThat(cluster.resolve("secrets/reader-password")).hasContent(before);
    assertThat(certificate("node.pem")).isEqualTo(node);
  }

  @Test
  void composeTakesItsFile() throws Exception {
    assumeThat(DeploymentFiles.isThere("docker-compose")).as("docker-compose").isTrue();
    JsonNode read =
        DeploymentFiles.documents(DeploymentFiles.run(cluster, SET, "docker-compose", "config"))
            .getFirst();

    assertThat(read.path("services").propertyStream().map(Map.Entry::getKey))
        .contains("opensearch-0", "opensearch-1", "opensearch-2", "operative-0", "operative-1")
        .contains("proxy");
    for (JsonNode secret : read.path("secrets")) {
      assertThat(Path.of(secret.path("file").asString())).exists();
    }
  }

  @Test
  void kubectlTakesItsFiles() throws Exception {
    assumeThat(DeploymentFiles.isThere("kubectl")).as("kubectl").isTrue();
    assumeThat(minorVersionOfKubectl())
        .as("of kubectl, which knows the kinds")
        .isGreaterThanOrEqualTo(25);
    String all = DeploymentFiles.run(cluster, Map.of(), "kubectl", "kustomize", ".");
    Files.writeString(home.resolve("all.yaml"), all);

    assertThat(DeploymentFiles.documents(all))
        .extracting(each -> each.path("kind").asString())
        .contains("StatefulSet", "Deployment", "CronJob", "Ingress", "NetworkPolicy", "Secret");
    // Without a cluster kubectl reads objects as what they are when it changes them, and loses what
    // it does not know.
    for (JsonNode object : DeploymentFiles.documents(all)) {
      if (!object.findValues("containers").isEmpty()) {
        Path file = Files.writeString(home.resolve("one.yaml"), object.toString());
        JsonNode read =
            DeploymentFiles.documents(
                    DeploymentFiles.run(
                        cluster,
                        Map.of(),
                        "kubectl",
                        "set",
                        "env",
                        "--local",
                        "--output=yaml",
                        "--filename=" + file,
                        "ANY=thing"))
                .getFirst();
        assertThat(lost(object, read, object.path("kind").asString())).isEmpty();
      }
    }
  }

  private int minorVersionOfKubectl() throws IOException, InterruptedException {
    String version =
        DeploymentFiles.run(cluster, Map.of(), "kubectl", "version", "--client", "--output=yaml");
    String minor =
        DeploymentFiles.documents(version)
            .getFirst()
            .path("clientVersion")
            .path("minor")
            .asString();
    return Integer.parseInt(minor.replaceAll("\\D", ""));
  }

  /** The fields of an object that another reading of it does not have. */
  private static List<String> lost(JsonNode given, JsonNode read, String path) {
    if (given.isObject()) {
      return given
          .propertyStream()
          .flatMap(
              each ->
                  read.has(each.getKey())
                      ? lost(each.getValue(), read.path(each.getKey()), path + "." + each.getKey())
                          .stream()
                      : Stream.of(path + "." + each.getKey()))
          .filter(lost -> !lost.endsWith(".emptyDir"))
          .toList();
    }
    if (given.isArray()) {
      return Stream.iterate(0, i -> i < given.size(), i -> i + 1)
          .flatMap(i -> lost(given.path(i), read.path(i), path + "[" + i + "]").stream())
          .toList();
    }
    return List.of();
  }
}
