package dev.operative.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.cli.Ran;
import dev.operative.search.index.IndexAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is deployed is what the product is: its options, image, ports and paths. */
class DeploymentTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern VARIABLE = Pattern.compile("OPERATIVE_[A-Z_]+");

  /** Told by the page about several machines, and read by the client of a cluster. */
  private static final String OF_CLUSTERS = "OPERATIVE_CLUSTER_";

  @TempDir private Path home;

  /**
   * A container of Operative.
   *
   * @param arguments its command line
   * @param environment the variables that are set
   */
  private record Container(
      String name, String image, List<String> arguments, Map<String, String> environment) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static JsonNode services() throws IOException {
    return DeploymentFiles.yaml("compose.yaml").path("services");
  }

  private static List<JsonNode> objects() throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (JsonNode file : DeploymentFiles.yaml("kustomization.yaml").path("resources")) {
      objects.addAll(
          DeploymentFiles.documents(
              Files.readString(DeploymentFiles.FOLDER.resolve(file.asString()))));
    }
    return objects;
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static List<Container> containers() throws IOException {
    List<Container> containers = new ArrayList<>();
    services()
        .propertyStream()
        .filter(each -> each.getValue().path("image").asString().startsWith("operative:"))
        .forEach(
            each -> {
              Map<String, String> environment = new LinkedHashMap<>();
              each.getValue()
                  .path("environment")
                  .propertyStream()
                  .forEach(
                      variable ->
                          environment.put(variable.getKey(), variable.getValue().asString()));
              containers.add(
                  new Container(
                      "compose: " + each.getKey(),
                      each.getValue().path("image").asString(),
                      strings(each.getValue().path("command")),
                      environment));
            });
    for (JsonNode object : objects()) {
      for (JsonNode container : object.findValues("containers")) {
        JsonNode first = container.path(0);
        if (first.path("image").asString().equals("operative")) {
          Map<String, String> environment = new LinkedHashMap<>();
          first
              .path("env")
              .forEach(
                  variable ->
                      environment.put(
                          variable.path("name").asString(), variable.path("value").asString()));
          containers.add(
              new Container(
                  "kubernetes: " + first.path("name").asString(),
                  "operative",
                  strings(first.path("args")),
                  environment));
        }
      }
    }
    return containers;
  }

  @Test
  void thereAreTwoServersAndARunThatIndexesInEach() throws IOException {
    assertThat(containers())
        .extracting(Container::name)
        .containsExactlyInAnyOrder(
            "compose: operative-0",
            "compose: operative-1",
            "compose: index",
            "kubernetes: operative",
            "kubernetes: index");
    assertThat(objects().stream().filter(each -> each.path("kind").asString().equals("Deployment")))
        .allMatch(each -> each.path("spec").path("replicas").asInt() == 2)
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("containers")
  void commandsOptionsAndVariablesExist(Container container) {
    List<String> options =
        container.arguments().stream().filter(each -> OPTION.matcher(each).matches()).toList();
    String help = Ran.command(home, "help", container.arguments().getFirst()).out();

    assertThat(help).as("the command").contains("operative " + container.arguments().getFirst());
    assertThat(options).allMatch(help::contains);
    assertThat(container.environment().keySet())
        .filteredOn(name -> !name.startsWith(OF_CLUSTERS))
        .allMatch(name -> VARIABLE.matcher(name).matches() && help.contains("${" + name + "}"));
  }

  @Test
  void versionsArePinnedAndAreThoseThatWereTried() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = first("<artifactId>operative</artifactId>\\s*<version>([^<]+)<", pom);
    assertThat(pom).contains("<image>operative:${project.version}</image>");
    assertThat(containers())
        .filteredOn(each -> each.name().startsWith("compose"))
        .allMatch(each -> each.image().equals("operative:${OPERATIVE_VERSION:-" + version + "}"));
    assertThat(DeploymentFiles.yaml("kustomization.yaml").path("images").path(0))
        .isEqualTo(
            DeploymentFiles.documents("{name: operative, newTag: %s}".formatted(version))
                .getFirst());
    String nodes =
        "opensearchproject/opensearch:"
            + first(
                "<opensearch.version>([^<]+)<",
                Files.readString(Path.of("src", "test", "cluster", "pom.xml")));
    assertThat(services().path("opensearch-0").path("image").asString()).isEqualTo(nodes);
    assertThat(objects().stream().flatMap(each -> each.findValuesAsString("image").stream()))
        .containsOnly(nodes, "operative")
        .contains(nodes);
  }

  private static String first(String pattern, String text) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  @Test
  void portsAreThoseOfTheImage() throws IOException {
    String port = first("<port>(\\d+)</port>", Files.readString(Path.of("pom.xml")));
    String proxy = Files.readString(DeploymentFiles.FOLDER.resolve("nginx.conf"));
    assertThat(
            Pattern.compile("server (operative-\\d):(\\d+)")
                .matcher(proxy)
                .results()
                .map(each -> each.group(1) + ":" + each.group(2)))
        .containsExactly("operative-0:" + port, "operative-1:" + port);
    String listens = first("listen (\\d+) ssl", proxy);
    assertThat(strings(services().path("proxy").path("ports"))).containsExactly("443:" + listens);
    for (JsonNode object : objects()) {
      if (object.path("metadata").path("name").asString().equals("operative")) {
        for (JsonNode ports : object.findValues("ports")) {
          for (JsonNode each : ports) {
            String expected = each.path("name").asString().equals("admin") ? "7071" : port;
            boolean ofNodes = each.path("port").asInt() == 9200 || each.path("port").asInt() == 53;
            assertThat(
                    ofNodes
                        || each.findValuesAsString("containerPort").contains(expected)
                        || each.findValuesAsString("port").contains(expected))
                .as(each.toString())
                .isTrue();
          }
        }
      }
    }
    assertThat(containers())
        .filteredOn(each -> each.arguments().contains("serve"))
        .allMatch(each -> "7071".equals(each.environment().get("OPERATIVE_ADMIN_PORT")));
  }

  @Test
  void theAddressesOfAllNodesAreNamed() throws IOException {
    for (Container container : containers()) {
      String given =
          String.valueOf(container.environment().get("OPERATIVE_INDEX"))
              .replace("${OPERATIVE_INDEX_NAME:-operative}", "operative");
      IndexAddress.Cluster address = (IndexAddress.Cluster) IndexAddress.parse(given);
      assertThat(address.nodes()).hasSize(3).allMatch(node -> node.getScheme().equals("https"));
      List<String> hosts = address.nodes().stream().map(URI::getHost).toList();
      if (container.name().startsWith("compose")) {
        assertThat(services().propertyStream().map(Map.Entry::getKey)).containsAll(hosts);
      } else {
        assertThat(hosts).allMatch(host -> host.matches("opensearch-[012]\\.opensearch"));
      }
    }
  }

  @Test
  void usersHaveTheRoleOfWhatTheyDo() throws IOException {
    JsonNode mapping = DeploymentFiles.yaml("security/roles_mapping.yml");
    JsonNode roles = DeploymentFiles.yaml("security/roles.yml");
    for (Container container : containers()) {
      String user = container.environment().get("OPERATIVE_CLUSTER_USER");
      String role = container.arguments().contains("serve") ? "operative_read" : "operative_write";
      assertThat(strings(mapping.path(role).path("users"))).containsExactly(user);
      assertThat(strings(roles.path(role).path("index_permissions").path(0).path("index_patterns")))
          .containsExactly("operative", "operative-*");
    }
    assertThat(roles.path("operative_read").findValues("allowed_actions").toString())
        .doesNotContain("write", "admin/delete", "admin/create");
  }

  @Test
  void noSecretIsInAFile() throws IOException {
    for (Path file : DeploymentFiles.all()) {
      String text = Files.readString(file);
      assertThat(text)
          .as(file.toString())
          .doesNotContainPattern("(?m)^[^#]*(password|hash):\\s*[\"']?[A-Za-z0-9$]{8}")
          .doesNotContain("-----BEGIN", "kind: Secret", "OPERATIVE_CLUSTER_PASSWORD:")
          .doesNotContainPattern("OPERATIVE_CLUSTER_PASSWORD\\b");
    }
    assertThat(Files.readString(DeploymentFiles.FOLDER.resolve(".gitignore"))).contains("secrets/");
  }

  @Test
  void containersHaveNoMoreRightsThanTheyNeed() throws IOException {
    for (Map.Entry<String, JsonNode> service : services().properties()) {
      assertThat(strings(service.getValue().path("cap_drop"))).as(service.getKey()).contains("ALL");
      assertThat(strings(service.getValue().path("security_opt")))
          .contains("no-new-privileges:true");
    }
    assertThat(services().path("proxy").path("networks").toString()).doesNotContain("cluster");
    assertThat(services().path("opensearch-0").has("ports")).isFalse();
    for (JsonNode object : objects()) {
      for (JsonNode container : object.findValues("containers")) {
        JsonNode rights = container.path(0).path("securityContext");
        assertThat(rights.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
        assertThat(strings(rights.path("capabilities").path("drop"))).containsExactly("ALL");
      }
    }
  }

  @Test
  void probesAskWhatTheServerAnswers() throws IOException {
    String routes =
        Files.readString(
            Path.of("src", "main", "java", "dev", "operative", "web", "WebServer.java"));
    List<String> paths = new ArrayList<>();
    for (JsonNode object : objects()) {
      object.findValues("httpGet").forEach(each -> paths.add(each.path("path").asString()));
    }
    assertThat(new TreeSet<>(paths)).containsExactly("/healthz", "/readyz");
    assertThat(paths).allMatch(path -> routes.contains("\"" + path + "\""));
  }

  @Test
  void settingsOfNodesAreReadByBoth() throws IOException {
    assertThat(DeploymentFiles.yaml("kustomization.yaml").findValuesAsString("name"))
        .contains("opensearch", "nodes", "authority", "reader", "writer", "site");
    Stream<String> mounted =
        strings(services().path("opensearch-2").path("volumes")).stream()
            .map(each -> each.split(":", -1)[0])
            .filter(each -> each.startsWith("./"));
    assertThat(mounted).allMatch(each -> Files.exists(DeploymentFiles.FOLDER.resolve(each)));
    for (String node : List.of("opensearch-0", "opensearch-1", "opensearch-2")) {
      assertThat(strings(services().path(node).path("volumes")))
          .contains("./opensearch.yml:/usr/share/opensearch/config/opensearch.yml:ro")
          .contains(node + ":/usr/share/opensearch/data");
      assertThat(services().path(node).path("hostname").asString()).isEqualTo(node);
    }
  }
}
