package dev.operative.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A node that does not answer is left alone for a while, and asked again after a sign of life. */
class NodeChoiceTest {
  private final List<Integer> probed = new ArrayList<>();
  private Duration now = Duration.ofDays(1);
  private final NodeChoice choice = new NodeChoice(3, () -> now.toNanos(), probed::add);

  private void pass(double seconds) {
    now = now.plusMillis((long) (seconds * 1000));
  }

  @Test
  void staysWithTheNodeThatAnswers() {
    int node = choice.next();
    choice.answered(node);
    assertThat(choice.next()).isEqualTo(node);
  }

  @Test
  void leavesOneAloneThatFailedAndProbesItLater() {
    int gone = choice.next();
    choice.failed(gone);
    assertThat(choice.next()).isNotEqualTo(gone);
    assertThat(probed).isEmpty();

    pass(1.1);
    int other = choice.next();
    assertThat(other).isNotEqualTo(gone);
    assertThat(probed).containsExactly(gone);
    choice.next();
    assertThat(probed).as("one probe at a time").hasSize(1);

    choice.answered(gone);
    choice.failed(other);
    choice.failed(choice.next());
    assertThat(choice.next()).as("it is asked again").isEqualTo(gone);
  }

  @Test
  void waitsLongerEachTimeButNotForEver() {
    int gone = choice.next();
    choice.failed(gone);
    pass(1.1);
    choice.next();
    choice.failed(gone);
    pass(1.1);
    choice.next();
    assertThat(probed).hasSize(1);
    pass(1);
    choice.next();
    assertThat(probed).hasSize(2);
    for (int i = 0; i < 100; i++) {
      choice.failed(gone);
    }
    pass(33);
    choice.next();
    assertThat(probed).hasSize(3);
  }

  @Test
  void asksTheOneWhoseTimeEndsFirstWhenAllAreLeftAlone() {
    int first = choice.next();
    choice.failed(first);
    pass(0.1);
    choice.failed((first + 1) % 3);
    pass(0.1);
    choice.failed((first + 2) % 3);

    assertThat(choice.next()).isEqualTo(first);
  }

  @Test
  void oneThatCannotSayNowIsNotLeftAlone() {
    int node = choice.next();
    choice.leave(node);
    int other = choice.next();
    assertThat(other).isNotEqualTo(node);
    choice.leave(other);
    choice.leave(choice.next());
    assertThat(choice.next()).isEqualTo(node);
  }
}
