package dev.operative.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Posts deliveries to an address, signed as the Standard Webhooks specification has it: `webhook-id` is the delivery's id,
/// `webhook-timestamp` the second of the try, `webhook-signature` the HMAC-SHA256 of both and the body. Any answer of the 2xx kind
/// takes a delivery.
public final class Webhook implements Recipient {
  private static final String ALGORITHM = "HmacSHA256";

  /// What stands before a secret that is written in Base64.
  private static final String ENCODED = "whsec_";

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final URI address;
  private final byte[] secret;
  private final Duration patience;
  private final Clock clock;
  private final HttpClient client;

  /// @param secret what the recipient knows too
  /// @param patience how long one try may take, over 0
  public Webhook(URI address, byte[] secret, Duration patience, Clock clock) {
    this.address = address;
    this.secret = secret.clone();
    this.patience = patience;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /// Reads a secret: Base64 behind `whsec_`, or any other text; empty when it is no Base64 there.
  public static Optional<byte[]> secret(String text) {
    if (!text.startsWith(ENCODED)) {
      return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
    try {
      return Optional.of(Base64.getDecoder().decode(text.substring(ENCODED.length())));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  @Override
  public void take(Delivery delivery) throws NotTakenException, InterruptedException {
    String second = Long.toString(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Operative")
            .header("webhook-id", delivery.id())
            .header("webhook-timestamp", second)
            .header("webhook-signature", "v1," + signature(delivery, second))
            .POST(BodyPublishers.ofByteArray(delivery.body()))
            .build();
    HttpResponse<Void> answer = answer(request);
    if (answer.statusCode() / 100 != 2) {
      throw new NotTakenException(
          address + " answers " + answer.statusCode(),
          answer.headers().firstValue("Retry-After").flatMap(Webhook::pause));
    }
  }

  private HttpResponse<Void> answer(HttpRequest request)
      throws NotTakenException, InterruptedException {
    CompletableFuture<HttpResponse<Void>> asked =
        client.sendAsync(request, BodyHandlers.discarding());
    try {
      return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      asked.cancel(true);
      throw new NotTakenException(
          address + " does not answer within " + patience.toSeconds() + " seconds");
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof IOException broken) {
        throw new NotTakenException(address + " cannot be reached: " + said(broken));
      }
      throw new IllegalStateException(failed);
    }
  }

  private static String said(IOException broken) {
    return Optional.ofNullable(broken.getMessage()).orElse(broken.getClass().getSimpleName());
  }

  private String signature(Delivery delivery, String second) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      mac.update((delivery.id() + "." + second + ".").getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(delivery.body()));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }

  /// The seconds that an answer asks to wait; those of a date are not read, and more than an hour is an hour.
  private static Optional<Duration> pause(String header) {
    return header.matches("\\d{1,6}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
            .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked)
        : Optional.empty();
  }
}
