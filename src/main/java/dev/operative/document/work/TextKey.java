package dev.operative.document.work;

import dev.operative.document.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The digest of a text in a language: texts with the same digest are the same, but for white space.
///
/// @param hex 32 hexadecimal digits
public record TextKey(String hex) implements Comparable<TextKey> {
  private static final int BYTES = 16;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  public TextKey {
    if (hex.length() != 2 * BYTES) {
      throw new IllegalArgumentException("not a key of a text: " + hex);
    }
  }

  /// The key of a text.
  public static TextKey of(String text, Language language) {
    String stated = language.code() + '\n' + WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(stated.getBytes(StandardCharsets.UTF_8));
      return of(digest, 0);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The key whose bytes stand in an array from an offset on.
  public static TextKey of(byte[] bytes, int offset) {
    return new TextKey(HexFormat.of().formatHex(bytes, offset, offset + BYTES));
  }

  /// Its 16 bytes.
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public int compareTo(TextKey other) {
    return hex.compareTo(other.hex);
  }
}
