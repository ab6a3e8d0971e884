package dev.operative.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebhookTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);
  private static final String SECRET = "a secret of many signs";
  private static final Delivery DELIVERY =
      new Delivery("d-1", "q", List.of("a.op.1"), "{\"delivery\":\"d-1\"}".getBytes(UTF_8));

  private static Webhook webhook(URI address, Duration patience) {
    return new Webhook(address, SECRET.getBytes(UTF_8), patience, CLOCK);
  }

  private static Webhook webhook(URI address) {
    return webhook(address, Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204})
  void anAnswerOfTheSecondHundredTakesADelivery(int status) throws Exception {
    try (Hook hook = new Hook((number, exchange) -> Hook.status(exchange, status))) {
      webhook(hook.address()).take(DELIVERY);
      assertThat(hook.posts()).hasSize(1);
      assertThat(hook.posts().getFirst().body()).isEqualTo(DELIVERY.body());
      assertThat(hook.posts().getFirst().id()).isEqualTo("d-1");
    }
  }

  @Test
  void itIsSignedAsReceiversCheckIt() throws Exception {
    try (Hook hook = new Hook((number, exchange) -> Hook.status(exchange, 200))) {
      webhook(hook.address()).take(DELIVERY);
      Hook.Post post = hook.posts().getFirst();
      assertThat(post.timestamp()).isEqualTo("1800000000");
      assertThat(post.signature()).isEqualTo("v1," + hmac(SECRET.getBytes(UTF_8)));
    }
  }

  @Test
  void aSecretMayBeBase64() throws Exception {
    byte[] key = "0123456789abcdefghijklmn".getBytes(UTF_8);
    try (Hook hook = new Hook((number, exchange) -> Hook.status(exchange, 200))) {
      new Webhook(
              hook.address(),
              Webhook.secret("whsec_" + Base64.getEncoder().encodeToString(key)).orElseThrow(),
              Duration.ofSeconds(20),
              CLOCK)
          .take(DELIVERY);
      assertThat(hook.posts().getFirst().signature()).isEqualTo("v1," + hmac(key));
    }
    assertThat(Webhook.secret(SECRET))
        .hasValueSatisfying(own -> assertThat(own).isEqualTo(SECRET.getBytes(UTF_8)));
    assertThat(Webhook.secret("whsec_%%%%%%%%%%%%")).isEmpty();
  }

  private static String hmac(byte[] key) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return Base64.getEncoder()
        .encodeToString(mac.doFinal("d-1.1800000000.{\"delivery\":\"d-1\"}".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 307, 400, 404, 410, 429, 500, 503})
  void anyOtherAnswerDoesNot(int status) throws IOException {
    try (Hook hook =
        new Hook(
            (number, exchange) -> {
              exchange.getResponseHeaders().set("Location", "/hook");
              Hook.status(exchange, status);
            })) {
      assertThatThrownBy(() -> webhook(hook.address()).take(DELIVERY))
          .isInstanceOf(NotTakenException.class)
          .hasMessageContaining(" answers " + status);
      assertThat(hook.posts()).hasSize(1);
    }
  }

  @Test
  void aRecipientMaySayHowLongToWait() throws IOException {
    try (Hook hook =
        new Hook(
            (number, exchange) -> {
              exchange.getResponseHeaders().set("Retry-After", "120");
              Hook.status(exchange, 503);
            })) {
      assertThatThrownBy(() -> webhook(hook.address()).take(DELIVERY))
          .isInstanceOfSatisfying(
              NotTakenException.class,
              failure -> assertThat(failure.pause()).contains(Duration.ofMinutes(2)));
    }
  }

  @Test
  void oneThatDoesNotAnswerIsGivenUp() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    try (Hook hook =
        new Hook(
            (number, exchange) -> {
              awaitQuietly(end);
              exchange.close();
            })) {
      assertThatThrownBy(() -> webhook(hook.address(), Duration.ofMillis(300)).take(DELIVERY))
          .isInstanceOf(NotTakenException.class)
          .hasMessageContaining("does not answer");
      end.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void oneThatCutsTheConnectionHasTakenNothing() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Thread cutting =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try (Socket socket = server.accept();
                        InputStream in = socket.getInputStream()) {
                      assertThat(in.read()).isPositive();
                    } catch (IOException cut) {
                      throw new java.io.UncheckedIOException(cut);
                    }
                  });
      assertThatThrownBy(
              () ->
                  webhook(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"))
                      .take(DELIVERY))
          .isInstanceOf(NotTakenException.class)
          .hasMessageContaining("cannot be reached");
      cutting.join();
    }
  }

  @Test
  void aFailedDeliveryIsTriedAgainTheSameAndTheOthersWait(@TempDir Path folder) throws Exception {
    try (Hook hook = new Hook((number, exchange) -> Hook.status(exchange, number < 4 ? 500 : 200));
        WatchState state = WatchState.open(folder).orElseThrow()) {
      state.begin(new WatchedQuery("q", "q=x"), List.of());
      state.plan(DELIVERY);
      state.plan(new Delivery("d-2", "q", List.of("b.op.1"), "{}".getBytes(UTF_8)));
      Courier courier = new Courier(state, webhook(hook.address()));
      for (int seconds : List.of(1, 2, 4)) {
        Courier.Round round = courier.deliver();
        assertThat(round.failure()).isPresent();
        assertThat(round.pause()).isEqualTo(Duration.ofSeconds(seconds));
      }
      Courier.Round last = courier.deliver();
      assertThat(last).isEqualTo(new Courier.Round(2, java.util.Optional.empty(), Duration.ZERO));
      assertThat(hook.posts())
          .extracting(Hook.Post::id)
          .containsExactly("d-1", "d-1", "d-1", "d-1", "d-2");
      assertThat(state.waiting()).isZero();
    }
  }
}
