package dev.operative.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The body of an answer and its caching, before compression.
///
/// @param status the HTTP status
/// @param contentType the media type, with charset for text
/// @param body the bytes
/// @param cacheControl the `Cache-Control` header
/// @param fingerprint what makes two representations the same; empty text when it must not be cached
/// @param sameBytes whether an equal fingerprint means equal bytes (a strong entity tag)
/// @param vary the request headers, besides `Accept-Encoding`, that another answer may come from
public record Representation(
    int status,
    String contentType,
    byte[] body,
    String cacheControl,
    String fingerprint,
    boolean sameBytes,
    List<String> vary) {
  /// May be stored, but must be asked about before each use.
  public static final String REVALIDATE = "no-cache";

  /// Must not be stored.
  public static final String NO_STORE = "no-store";

  /// Never changes under its address.
  public static final String IMMUTABLE = "public, max-age=31536000, immutable";

  public Representation {
    vary = List.copyOf(vary);
  }

  /// Bytes that may be stored and are the same as long as their fingerprint is.
  public static Representation of(String contentType, byte[] body, String cacheControl) {
    return new Representation(
        200, contentType, body, cacheControl, fingerprint(body), true, List.of());
  }

  /// Bytes that may be stored and may differ though they say the same.
  ///
  /// @param essence what they say
  public static Representation of(
      String contentType, byte[] body, String cacheControl, byte[] essence) {
    return new Representation(
        200, contentType, body, cacheControl, fingerprint(essence), false, List.of());
  }

  /// An answer that must not be stored.
  public static Representation unstored(int status, String contentType, byte[] body) {
    return new Representation(status, contentType, body, NO_STORE, "", true, List.of());
  }

  /// The same, depending on these request headers.
  public Representation varyingBy(String... headers) {
    return new Representation(
        status, contentType, body, cacheControl, fingerprint, sameBytes, List.of(headers));
  }

  /// The same with another status.
  public Representation withStatus(int other) {
    return new Representation(other, contentType, body, cacheControl, fingerprint, sameBytes, vary);
  }

  /// Sixteen hex digits that differ when the bytes do.
  static String fingerprint(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Representation that
        && status == that.status
        && contentType.equals(that.contentType)
        && Arrays.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(body);
  }

  @Override
  public String toString() {
    return status + " " + contentType + "\n" + new String(body, StandardCharsets.UTF_8);
  }
}
