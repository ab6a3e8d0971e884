package dev.operative.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlasts the end of the process, whenever it ends. */
class WatchStateTest {
  private static final WatchedQuery QUERY = new WatchedQuery("打击 financing", "q=x");
  private static final Delivery DELIVERY =
      new Delivery(
          "d-1", QUERY.name(), List.of("a.op.1", "a.op.2"), "{\"a\":\n\"恐怖\"}".getBytes(UTF_8));

  @TempDir Path folder;

  private WatchState open() throws IOException {
    return WatchState.open(folder).orElseThrow();
  }

  private Path onlyFile(String in) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(in))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private void planned() throws IOException {
    try (WatchState state = open()) {
      state.begin(QUERY, List.of("old.op.1"));
      state.plan(DELIVERY);
    }
  }

  @Test
  void whatWasPlannedIsTriedByTheNextProcessTheSame() throws IOException {
    planned();
    try (WatchState state = open()) {
      assertThat(state.next()).contains(DELIVERY);
      assertThat(state.next().orElseThrow().provisions()).containsExactly("a.op.1", "a.op.2");
      assertThat(List.of("old.op.1", "a.op.1", "a.op.2")).allMatch(id -> state.knows(QUERY, id));
      assertThat(state.knows(QUERY, "b.op.1")).isFalse();
    }
  }

  @Test
  void whatWasTakenIsNeverTriedAgain() throws IOException {
    planned();
    try (WatchState state = open()) {
      state.taken();
      assertThat(state.next()).isEmpty();
    }
    try (WatchState state = open()) {
      assertThat(state.next()).isEmpty();
      assertThat(state.knows(QUERY, "a.op.2")).isTrue();
    }
  }

  @Test
  void norWhenTheProcessEndedBetweenWritingThatDownAndRemovingIt() throws IOException {
    planned();
    Path file = onlyFile("outbox");
    byte[] bytes = Files.readAllBytes(file);
    try (WatchState state = open()) {
      state.taken();
    }
    Files.write(file, bytes);
    try (WatchState state = open()) {
      assertThat(state.next()).isEmpty();
      assertThat(file).doesNotExist();
    }
  }

  @Test
  void aDeliveryThatWasNotWrittenToItsEndWasNeverTried() throws IOException {
    planned();
    Files.writeString(folder.resolve("outbox/0000000000000000002.part"), "d-2");
    try (WatchState state = open()) {
      assertThat(state.waiting()).isEqualTo(1);
      assertThat(onlyFile("outbox").getFileName()).hasToString("0000000000000000001");
    }
  }

  @Test
  void aLineThatWasCutOffIsWrittenAnew() throws IOException {
    planned();
    Files.writeString(onlyFile("known"), "a.op.1\na.op", StandardOpenOption.APPEND);
    try (WatchState state = open()) {
      assertThat(state.next()).contains(DELIVERY);
      assertThat(state.knows(QUERY, "a.op")).isFalse();
      state.taken();
    }
    assertThat(Files.readString(onlyFile("known")))
        .isEqualTo("q=x\nold.op.1\na.op.1\na.op.1\na.op.2\n");
  }

  @Test
  void aQueryWithOtherWordsIsAskedAnew() throws IOException {
    planned();
    try (WatchState state = open()) {
      assertThat(state.hasAsked(QUERY)).isTrue();
      WatchedQuery other = new WatchedQuery(QUERY.name(), "q=y");
      assertThat(state.hasAsked(other)).isFalse();
      state.begin(other, List.of("c.op.1"));
      assertThat(state.knows(other, "c.op.1")).isTrue();
      assertThat(state.knows(other, "a.op.1")).as("it is still to be delivered").isTrue();
      assertThat(state.knows(other, "old.op.1")).isFalse();
    }
  }

  @Test
  void onlyOneProcessHasIt() throws IOException {
    try (WatchState first = open()) {
      assertThat(first.waiting()).isZero();
      assertThat(WatchState.open(folder)).isEmpty();
    }
    open().close();
  }
}
