package dev.operative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients are generated from the server's description of itself, as `src/test/resources/clients`
 * says, and the Java one asks a server. Maven puts the generator into `target`.
 */
@Timeout(300)
class GeneratedClientsIT {
  private static final Path GENERATOR = Path.of("target/generator/openapi-generator-cli.jar");
  private static final Path SETTINGS = Path.of("src/test/resources/clients");

  @TempDir static Path folder;

  private static Set<String> always;

  @BeforeAll
  static void whatTheGeneratorSaysOfEveryDescription() throws IOException, InterruptedException {
    assumeTrue(Files.exists(GENERATOR), "no " + GENERATOR + ": mvn verify puts it there");
    always = warnings("smallest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "python", "typescript"})
  void aClientIsGeneratedWithoutAWarning(String client) throws IOException, InterruptedException {
    Set<String> warnings = warnings(client);
    warnings.removeAll(always);

    assertThat(warnings).isEmpty();
  }

  @Test
  void theJavaClientIsCompiledAndAsks() throws IOException, InterruptedException {
    warnings("java");
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile(classes);
    try (ServedOperative server = ServedOperative.start(folder.resolve("index"))) {
      assertThat(
              run(
                  java(),
                  "-cp",
                  classes + File.pathSeparator + System.getProperty("java.class.path"),
                  "Asking",
                  server.address().toString()))
          .containsExactly("S/RES/2396 (2017), para. 36 adopted all", "not adopted 3");
    }
  }

  private static void compile(Path classes) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-nowarn",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SETTINGS.resolve("Asking.java").toString()));
    try (Stream<Path> sources = Files.walk(Path.of("target/clients/java/src/main/java"))) {
      sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
  }

  /** What the generator warns of, without the name of the thread. */
  private static Set<String> warnings(String client) throws IOException, InterruptedException {
    return run(
            java(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            GENERATOR.toString(),
            "generate",
            "-c",
            SETTINGS.resolve(client + ".yaml").toString())
        .stream()
        .filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*"))
        .collect(Collectors.toSet());
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }

  private static List<String> run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> said = process.inputReader().lines().toList();
    assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
    return said;
  }
}
