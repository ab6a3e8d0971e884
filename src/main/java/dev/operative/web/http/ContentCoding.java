package dev.operative.web.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A content coding: how a body is compressed for the wire.
enum ContentCoding {
  BROTLI("br"),
  GZIP("gzip"),
  IDENTITY("identity");

  /// Below this, compression saves no packet.
  private static final int WORTHWHILE = 1024;

  private static final int QUICK_BROTLI = 5;

  private final String token;

  ContentCoding(String token) {
    this.token = token;
  }

  /// The value of `Content-Encoding`.
  String token() {
    return token;
  }

  /// The best coding that a client takes for a body of this size.
  ///
  /// @param acceptEncoding the request's header, if any
  static ContentCoding best(@Nullable String acceptEncoding, int size) {
    if (acceptEncoding == null || size < WORTHWHILE) {
      return IDENTITY;
    }
    if (accepts(acceptEncoding, BROTLI) && Brotli4jLoader.isAvailable()) {
      return BROTLI;
    }
    return accepts(acceptEncoding, GZIP) ? GZIP : IDENTITY;
  }

  private static boolean accepts(String header, ContentCoding coding) {
    boolean any = false;
    for (String item : header.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = item.strip().split("\\s*;\\s*");
      boolean refused = parts.length > 1 && parts[1].matches("q=0(\\.0*)?");
      if (parts[0].equals(coding.token)) {
        return !refused;
      }
      any |= parts[0].equals("*") && !refused;
    }
    return any;
  }

  /// The body in this coding.
  byte[] encode(byte[] body) {
    try {
      return switch (this) {
        case BROTLI -> Encoder.compress(body, new Encoder.Parameters().setQuality(QUICK_BROTLI));
        case GZIP -> gzip(body);
        case IDENTITY -> body;
      };
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail to be written", impossible);
    }
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }
}
