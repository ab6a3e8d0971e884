package dev.operative.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmingTest {
  /** A refused page would end the warming, and the log of a start would not tell. */
  @Test
  void opensTheFirstPagesInBothLanguages() {
    try (TestServer server = new TestServer()) {
      server.warm();
      assertThat(server.get("/metrics").body())
          .contains(
              "http_server_requests_seconds_count{method=\"GET\",route=\"/\",status=\"200\"} 3");
    }
  }
}
