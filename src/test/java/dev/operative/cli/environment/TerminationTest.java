package dev.operative.cli.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TerminationTest {
  @Test
  @Timeout(60)
  void theProcessEndsWhenAllIsClosedAndNotBefore() throws InterruptedException {
    AtomicReference<Thread> hook = new AtomicReference<>();
    Termination termination = new Termination(hook::set);
    hook.get().start();
    termination.await();
    while (hook.get().getState() != Thread.State.WAITING) {
      assertThat(hook.get().isAlive()).isTrue();
    }

    termination.close();

    hook.get().join();
  }
}
