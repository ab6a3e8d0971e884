package dev.operative.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that a cluster is deployed with. */
public final class DeploymentFiles {
  /** Where they are. */
  public static final Path FOLDER = Path.of("src", "main", "packaging", "cluster");

  private static final JsonMapper JSON = new JsonMapper();

  private DeploymentFiles() {}

  /** A YAML file of one document, with its anchors resolved. */
  public static JsonNode yaml(String file) throws IOException {
    return documents(Files.readString(FOLDER.resolve(file))).getFirst();
  }

  /** The documents of a text in YAML. */
  static List<JsonNode> documents(String text) {
    List<JsonNode> documents = new ArrayList<>();
    for (Object each : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
      documents.add(JSON.valueToTree(merged(each)));
    }
    return documents;
  }

  /** With what `<<` brings into a mapping where the mapping says nothing else. */
  private static Object merged(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(DeploymentFiles::merged).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value == null ? "" : value;
    }
    Map<String, Object> all = new LinkedHashMap<>();
    if (map.get("<<") instanceof Map<?, ?> base) {
      base.forEach((name, each) -> all.put(String.valueOf(name), merged(each)));
    }
    map.forEach(
        (name, each) -> {
          if (!"<<".equals(name)) {
            all.put(String.valueOf(name), merged(each));
          }
        });
    return all;
  }

  /** All files, without what `make-secrets` made in the working copy. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(FOLDER.resolve("secrets")))
          .sorted()
          .toList();
    }
  }

  /** A copy of them beneath a folder, with secrets for a site. */
  static Path withSecrets(Path home, String site) throws IOException, InterruptedException {
    Path copy = home.resolve("cluster");
    for (Path file : all()) {
      Path to = copy.resolve(FOLDER.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
    run(copy, Map.of(), copy.resolve("make-secrets").toString(), site);
    return copy;
  }

  /** Whether a program is there. */
  public static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * Runs a program.
   *
   * @return what it wrote on standard output
   * @throws IOException when it fails; with what it said
   */
  static String run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path err = Files.createTempFile("run", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    String said = Files.readString(err);
    Files.delete(err);
    if (code != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + code + ": " + said);
    }
    return out;
  }
}
