package dev.operative.opensearch.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/// Which node of a cluster is asked. One that did not answer is left alone for a while, for longer each time, and is asked by
/// requests again only once a probe had an answer. While all are left alone, the one whose time ends first is asked.
/// Safe for use by several threads.
final class NodeChoice {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 5;

  private final List<State> nodes = new ArrayList<>();
  private final LongSupplier nanos;
  private final IntConsumer probe;

  /// The number of the node that is asked while it answers.
  private int preferred;

  /// What is known of a node.
  private static final class State {
    private int failures;
    private boolean probed;

    /// When it may be probed; means nothing without failures.
    private long until;
  }

  /// @param count how many nodes there are, at least one
  /// @param nanos the time, as [System#nanoTime()] gives it
  /// @param probe is told of which node an answer is wanted by [#answered] or [#failed]; does not wait for it
  NodeChoice(int count, LongSupplier nanos, IntConsumer probe) {
    for (int i = 0; i < count; i++) {
      nodes.add(new State());
    }
    this.nanos = nanos;
    this.probe = probe;
    // Not every client asks the node that is named first.
    this.preferred = ThreadLocalRandom.current().nextInt(count);
  }

  /// The number of the node to ask.
  int next() {
    List<Integer> due = new ArrayList<>();
    int chosen = choose(due);
    due.forEach(probe::accept);
    return chosen;
  }

  private synchronized int choose(List<Integer> due) {
    long now = nanos.getAsLong();
    int chosen = -1;
    int first = preferred;
    for (int i = 0; i < nodes.size(); i++) {
      int node = (preferred + i) % nodes.size();
      State state = nodes.get(node);
      if (state.failures == 0) {
        chosen = chosen < 0 ? node : chosen;
      } else if (!state.probed && now - state.until >= 0) {
        state.probed = true;
        due.add(node);
      }
      if (state.until - nodes.get(first).until < 0) {
        first = node;
      }
    }
    return chosen < 0 ? first : chosen;
  }

  /// A node answered, whatever it said.
  synchronized void answered(int node) {
    State state = nodes.get(node);
    state.failures = 0;
    state.probed = false;
  }

  /// A node did not answer: it is left alone.
  synchronized void failed(int node) {
    State state = nodes.get(node);
    long pause = FIRST_PAUSE.toNanos() << Math.min(state.failures, MOST_DOUBLINGS);
    state.failures++;
    state.probed = false;
    state.until = nanos.getAsLong() + pause;
    leave(node);
  }

  /// A node answered that it cannot say now: another one is asked next.
  synchronized void leave(int node) {
    if (preferred == node) {
      preferred = (node + 1) % nodes.size();
    }
  }
}
