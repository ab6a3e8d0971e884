package dev.operative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.watch.Hook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(240)
class WatchCommandTest {
  private static final String SECRET = "a secret of many signs";

  @TempDir Path home;
  private Path corpus;
  private Path file;

  @BeforeEach
  void corpus() throws IOException {
    corpus = Files.createDirectory(home.resolve("corpus"));
    file = home.resolve("watch.txt");
    Files.writeString(
        file,
        """
        # of lighthouses
        lighthouses: https://search.example.org/?q=lighthouses&verb=Decides&ui=zh&offset=20#hit

        seas: ?q=seas
        """);
    text(9001, "guard lighthouses");
    index();
  }

  private void text(int number, String duty) throws IOException {
    Files.writeString(
        corpus.resolve(number + ".txt"),
        """
        S/RES/%d (2099)

        The Security Council,

        1. Decides that all States shall %s;

        2. Decides to remain seized of the matter.
        """
            .formatted(number, duty));
  }

  private Ran run(String... arguments) {
    return Ran.with(environment(), false, home, arguments);
  }

  private Map<String, String> environment() {
    return Map.of(
        "OPERATIVE_CORPUS",
        corpus.toString(),
        "OPERATIVE_INDEX",
        home.resolve("index").toString(),
        "OPERATIVE_MEANING",
        "off",
        "OPERATIVE_WEBHOOK_SECRET",
        SECRET);
  }

  private void index() {
    assertThat(run("index").code()).isZero();
  }

  private Ran watch(Hook hook) {
    return run("watch", file.toString(), "--once", "--webhook", hook.address().toString());
  }

  private static JsonNode body(Hook.Post post) {
    return JsonMapper.shared().readTree(post.body());
  }

  @Test
  void tellsOnceWhatACommitBrought() throws IOException {
    try (Hook hook = new Hook((number, exchange) -> Hook.status(exchange, 200))) {
      assertThat(watch(hook).code()).isZero();
      assertThat(hook.posts()).as("what was there is known").isEmpty();
      text(9002, "build lighthouses at all seas");
      index();
      assertThat(watch(hook).code()).isZero();
      assertThat(hook.posts())
          .extracting(post -> body(post).get("name").asString())
          .containsExactly("lighthouses", "seas");
      JsonNode first = body(hook.posts().getFirst());
      assertThat(first.get("delivery").asString()).isEqualTo(hook.posts().getFirst().id());
      assertThat(first.get("query").asString()).startsWith("q=lighthouses&verb=Decides");
      assertThat(first.get("provisions")).hasSize(1);
      assertThat(first.at("/provisions/0/provision").asString()).isEqualTo("S-RES-9002-2099.op.1");
      assertThat(first.at("/provisions/0/citation").asString())
          .isEqualTo("S/RES/9002 (2099), para. 1");
      Files.delete(corpus.resolve("9002.txt"));
      index();
      text(9002, "build lighthouses at all seas");
      index();
      assertThat(watch(hook).code()).isZero();
      assertThat(hook.posts()).as("what went and came back was told").hasSize(2);
    }
  }

  @Test
  void afterAKillBetweenThePostAndItsAnswerTheSameIsPostedAgain() throws Exception {
    CompletableFuture<Process> victim = new CompletableFuture<>();
    try (Hook hook =
        new Hook(
            (number, exchange) -> {
              if (number == 1) {
                victim.join().destroyForcibly();
              }
              Hook.status(exchange, 200);
            })) {
      assertThat(watch(hook).code()).isZero();
      text(9002, "build lighthouses");
      index();
      victim.complete(process(hook));
      assertThat(victim.join().waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(victim.join().exitValue()).isNotZero();
      assertThat(watch(hook).code()).isZero();
      assertThat(hook.posts()).hasSize(2);
      assertThat(hook.posts().get(1).id()).isEqualTo(hook.posts().get(0).id());
      assertThat(hook.posts().get(1).body()).isEqualTo(hook.posts().get(0).body());
      assertThat(watch(hook).code()).isZero();
      assertThat(hook.posts()).hasSize(2);
    }
  }

  private Process process(Hook hook) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.operative.Main",
                "watch",
                file.toString(),
                "--webhook",
                hook.address().toString()));
    ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
    builder.environment().putAll(environment());
    return builder.start();
  }

  @Test
  void whatIsNotTakenWaitsForTheNextRun() throws IOException {
    try (Hook hook = new Hook((number, exchange) -> Hook.status(exchange, 500))) {
      assertThat(watch(hook).code()).isZero();
    }
    text(9002, "build lighthouses");
    index();
    Ran failed = run("watch", file.toString(), "--once", "--command", "exit 3");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("the command ends with 3; 1 waiting");
    try (Hook hook = new Hook((number, exchange) -> Hook.status(exchange, 200))) {
      assertThat(watch(hook).code()).isZero();
      assertThat(hook.posts()).hasSize(1);
    }
  }

  @Test
  void aCommandHasTheDeliveryOnItsStandardInput() throws IOException {
    Path told = home.resolve("told.json");
    String command = "cat > '" + told + "' && test -n \"$OPERATIVE_DELIVERY\"";
    assertThat(run("watch", file.toString(), "--once", "--command", command).code()).isZero();
    text(9002, "build lighthouses");
    index();
    assertThat(run("watch", file.toString(), "--once", "--command", command).code()).isZero();
    assertThat(JsonMapper.shared().readTree(Files.readString(told)).get("name").asString())
        .isEqualTo("lighthouses");
  }

  @Test
  void whatCannotBeAskedIsWrongUsage() throws IOException {
    for (String line :
        List.of("lighthouses", "a: ?verb=Eats", "a: ?nothing=x", "a: ?q=x\na: ?q=y", "# nothing")) {
      Files.writeString(file, line);
      Ran ran = run("watch", file.toString(), "--once", "--command", "true");
      assertThat(ran.code()).as(line).isEqualTo(2);
      assertThat(ran.err()).as(line).startsWith("operative: ");
    }
  }

  @Test
  void whatCannotBeReadIsNamedInOneLine() throws IOException {
    Path secret = Files.writeString(home.resolve("secret.txt"), "whsec_%%%%%%%%%%%%");
    Path latin =
        Files.write(home.resolve("latin.txt"), new byte[] {'a', ':', ' ', '?', (byte) 0xff});
    Path outbox = Files.createDirectories(home.resolve("damaged/outbox"));
    Files.writeString(outbox.resolve("0000000000000000001"), "cut");
    String queries = file.toString();
    String nowhere = "http://127.0.0.1:9/";

    assertFails(2, "Base64", queries, "--webhook", nowhere, "--secret-file", secret.toString());
    assertFails(
        1, home.toString(), queries, "--webhook", nowhere, "--secret-file", home.toString());
    assertFails(1, "is not text in UTF-8", latin.toString(), "--command", "true");
    assertFails(
        1,
        "0000000000000000001 is damaged",
        queries,
        "--command",
        "true",
        "--state",
        outbox.getParent().toString());
  }

  private void assertFails(int code, String said, String... arguments) {
    Ran ran =
        run(
            Stream.concat(Stream.of("watch", "--once"), Stream.of(arguments))
                .toArray(String[]::new));
    assertThat(ran.err()).startsWith("operative: ").contains(said).doesNotContain("\tat ");
    assertThat(ran.code()).isEqualTo(code);
  }

  @Test
  void noSecretNoPost() {
    Ran ran =
        Ran.with(
            Map.of("OPERATIVE_INDEX", home.resolve("index").toString()),
            false,
            home,
            "watch",
            file.toString(),
            "--webhook",
            "http://127.0.0.1:9/");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("OPERATIVE_WEBHOOK_SECRET");
  }
}
