package dev.operative.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
  private static final String CHINESE =
      "安全理事会，\n\n重申恐怖主义是对国际和平与安全的最严重威胁之一，\n\n1. 促请会员国采取行动(S/RES/2396 (2017))；\n";
  private static final String ENGLISH =
      "The Security Council,\n\nRecalling “its” resolution 2396 (2017) – and Côte d’Ivoire’s letter,\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void chineseTextIsReadInEveryEncodingWithoutByteOrderMark(String charset) {
    assertThat(text(CHINESE.getBytes(Charset.forName(charset)))).isEqualTo(CHINESE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void englishTextIsReadInEveryEncodingWithoutByteOrderMark(String charset) {
    assertThat(text(ENGLISH.getBytes(Charset.forName(charset)))).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNotPartOfTheText(String charset) {
    assertThat(text(("\uFEFF" + CHINESE).getBytes(Charset.forName(charset)))).isEqualTo(CHINESE);
  }

  @Test
  void shortChineseTextInGb18030IsNotTakenForWestern() {
    assertThat(text("决定继续处理此案。".getBytes(Charset.forName("GB18030")))).isEqualTo("决定继续处理此案。");
  }

  @Test
  void aFewAccentsInEnglishAreNotTakenForChinese() {
    String text = "The delegations of Côte d'Ivoire, São Tomé and Réunion; naïve, façade.";
    assertThat(text(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void utf8CutInTheMiddleOfACharacterIsStillUtf8AndSaysSo() {
    byte[] whole = CHINESE.strip().getBytes(StandardCharsets.UTF_8);
    TextDecoding.Decoded decoded =
        TextDecoding.decode(java.util.Arrays.copyOf(whole, whole.length - 1)).orElseThrow();
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.text()).startsWith("安全理事会，");
    assertThat(decoded.damaged()).isEqualTo(1);
  }

  @Test
  void bytesThatAreNoTextAreNotDecoded() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThat(TextDecoding.decode(noise)).isEmpty();
    ByteArrayOutputStream zeros = new ByteArrayOutputStream();
    zeros.writeBytes(new byte[100]);
    assertThat(TextDecoding.decode(zeros.toByteArray())).isEmpty();
  }

  @Test
  void anEmptyFileIsEmptyText() {
    assertThat(text(new byte[0])).isEmpty();
  }

  private static String text(byte[] bytes) {
    return TextDecoding.decode(bytes).orElseThrow().text();
  }
}
