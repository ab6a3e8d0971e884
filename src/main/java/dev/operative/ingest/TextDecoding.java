package dev.operative.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns the bytes of a text file into text, whatever encoding it is in: UTF-8, UTF-16 (with or without a
/// byte order mark), GB18030, Windows-1252, and what ICU recognises beyond these.
///
/// Validity decides first: bytes that are valid UTF-8 are UTF-8. Where several encodings are valid, the one
/// whose text looks like what the United Nations writes wins.
public final class TextDecoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 64 * 1024;
  private static final int ICU_CONFIDENCE = 40;

  private TextDecoding() {}

  /// Text and the encoding it was in.
  ///
  /// @param text the text, without byte order mark
  /// @param charset the encoding
  /// @param damaged number of places that were no valid characters and stand as U+FFFD
  public record Decoded(String text, Charset charset, int damaged) {}

  /// Decodes the bytes; empty when they are not text in any encoding known here.
  public static Optional<Decoded> decode(byte[] bytes) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent() && TextPlausibility.isText(utf8.get())) {
      return decoded(utf8.get(), StandardCharsets.UTF_8);
    }
    return utf16(bytes)
        .or(() -> damagedUtf8(bytes))
        .or(() -> gb18030(bytes))
        .or(() -> western(bytes))
        .or(() -> guessed(bytes));
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> utf16(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return sound(bytes, StandardCharsets.UTF_16LE)
        .or(() -> sound(bytes, StandardCharsets.UTF_16BE));
  }

  private static Optional<Decoded> sound(byte[] bytes, Charset charset) {
    return strict(bytes, 0, charset)
        .filter(text -> TextPlausibility.isText(text) && TextPlausibility.familiar(text) > 0.95)
        .flatMap(text -> decoded(text, charset));
  }

  /// A UTF-8 file with a few broken places (a cut at the end, a stray byte) is still a UTF-8 file.
  private static Optional<Decoded> damagedUtf8(byte[] bytes) {
    return lenient(bytes, 0, StandardCharsets.UTF_8)
        .filter(
            text ->
                TextPlausibility.isText(text.text())
                    && TextPlausibility.nonAscii(text.text()) > 20L * text.damaged());
  }

  private static Optional<Decoded> gb18030(byte[] bytes) {
    return strict(bytes, 0, GB18030)
        .filter(TextPlausibility::isText)
        .filter(text -> TextPlausibility.commonHan(text) > 0.8 && !westernWords(bytes))
        .flatMap(text -> decoded(text, GB18030));
  }

  /// In Western text a high byte stands alone between ASCII letters; in Chinese text high bytes come in pairs.
  private static boolean westernWords(byte[] bytes) {
    int alone = 0;
    int paired = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      if (i + 1 < bytes.length && bytes[i + 1] < 0) {
        paired++;
        i++;
      } else {
        alone++;
      }
    }
    return alone > paired;
  }

  private static Optional<Decoded> western(byte[] bytes) {
    return strict(bytes, 0, WINDOWS_1252)
        .filter(text -> TextPlausibility.isText(text) && TextPlausibility.western(text))
        .flatMap(text -> decoded(text, WINDOWS_1252));
  }

  private static Optional<Decoded> guessed(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(sample(bytes)).detect();
    if (match == null
        || match.getConfidence() < ICU_CONFIDENCE
        || !Charset.isSupported(match.getName())) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(match.getName());
    return strict(bytes, 0, charset)
        .filter(TextPlausibility::isText)
        .flatMap(text -> decoded(text, charset));
  }

  private static byte[] sample(byte[] bytes) {
    return bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(text.toString());
    } catch (CharacterCodingException invalid) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded> lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int damaged = (int) text.chars().filter(c -> c == '\uFFFD').count();
    return Optional.of(new Decoded(text, charset, damaged));
  }

  private static Optional<Decoded> decoded(String text, Charset charset) {
    return Optional.of(new Decoded(text, charset, 0));
  }
}
