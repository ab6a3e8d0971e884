package dev.operative.ingest.akn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Throws damaged files at the reader: it parses them or rejects them with a reason, and never throws.
///
/// `-Doperative.fuzz=100000` makes more of them.
final class AkomaNtosoFuzzTest {
  private static final int INPUTS = Integer.getInteger("operative.fuzz", 2_000);
  private static final long SEED = 20_260_101;
  private static final List<String> FILES =
      List.of(
          "resolution.en.xml",
          "resolution.zh.xml",
          "siblings.en.xml",
          "presidential-statement.en.xml",
          "vetoed-draft.en.xml");
  private static final List<String> POISON =
      List.of(
          "<",
          ">",
          "&",
          "&amp;",
          "&#0;",
          "&#xD800;",
          "&x;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?xml version=\"1.1\"?>",
          "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
          "<num>(a)(i)</num>",
          "<num>999999999999</num>",
          "<num>㈩</num>",
          "<p>",
          "</p>",
          "<list>",
          "</list>",
          "<embeddedStructure>",
          "<authorialNote>",
          "<section><num/>",
          "<doc name=\"annex\">",
          "<tr><td>",
          "<a href=\"https://undocs.org/%ZZ/(\">",
          "xmlns:x=\"y\"",
          "\u0000",
          "\uFFFE",
          "\u202E",
          "(a) ",
          "：",
          " ".repeat(5_000),
          "1.".repeat(2_000));

  @Test
  void everyDamagedInputIsReadOrRejected() {
    AkomaNtosoReader reader = new AkomaNtosoReader(Vocabulary.bundled());
    Random random = new Random(SEED);
    int rejected = 0;
    for (int i = 0; i < INPUTS; i++) {
      byte[] damaged =
          damaged(AkomaNtosoReaderTest.bytes(FILES.get(random.nextInt(FILES.size()))), random);
      ReadOutcome outcome = read(reader, damaged, i);
      if (outcome instanceof ReadOutcome.Rejected refusal) {
        assertThat(refusal.reason().message()).isNotBlank();
        assertThat(refusal.reason().line()).isNotNegative();
        rejected++;
      }
    }
    assertThat(rejected).isBetween(1, INPUTS - 1);
  }

  private static ReadOutcome read(AkomaNtosoReader reader, byte[] damaged, int number) {
    try {
      return reader.read(new SourceFile("fuzz.xml", damaged), Sidecar.NONE);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(
          "input "
              + number
              + " of seed "
              + SEED
              + ": "
              + new String(damaged, StandardCharsets.UTF_8),
          e);
    }
  }

  private static byte[] damaged(byte[] file, Random random) {
    byte[] bytes = file;
    for (int wounds = 1 + random.nextInt(4); wounds > 0; wounds--) {
      int at = random.nextInt(bytes.length);
      int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(400)));
      bytes =
          switch (random.nextInt(6)) {
            case 0 ->
                splice(
                    bytes,
                    at,
                    at,
                    POISON.get(random.nextInt(POISON.size())).getBytes(StandardCharsets.UTF_8));
            case 1 -> splice(bytes, at, end, new byte[0]);
            case 2 -> splice(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, end));
            case 3 -> splice(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 4 -> {
              int other = random.nextInt(bytes.length);
              int otherEnd = Math.min(bytes.length, other + random.nextInt(300));
              yield splice(bytes, at, end, java.util.Arrays.copyOfRange(bytes, other, otherEnd));
            }
            default -> withoutTag(bytes, at);
          };
      if (bytes.length == 0) {
        return new byte[] {'<'};
      }
    }
    return bytes;
  }

  /// Swaps two tags' names, which keeps many files well-formed and makes their structure absurd.
  private static byte[] withoutTag(byte[] bytes, int at) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> names =
        List.of(
            "paragraph",
            "p",
            "content",
            "container",
            "list",
            "point",
            "num",
            "section",
            "span",
            "preamble",
            "mainBody");
    String from = names.get(at % names.size());
    String to = names.get((at / 7) % names.size());
    return text.replace("<" + from + ">", "<" + to + ">")
        .replace("<" + from + " ", "<" + to + " ")
        .replace("</" + from + ">", "</" + to + ">")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] splice(byte[] bytes, int start, int end, byte[] middle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, start);
    out.writeBytes(middle);
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }
}
