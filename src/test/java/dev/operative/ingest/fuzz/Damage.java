package dev.operative.ingest.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damages bytes as transport, editors and enemies do: cut, doubled, overwritten, mixed up, poisoned.
final class Damage {
  private static final List<byte[]> POISON =
      List.of(
              "<",
              "&",
              "&#0;",
              "&#xD800;",
              "&x;",
              "<![CDATA[",
              "-->",
              "<?xml version=\"1.1\"?>",
              "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
              "<num>(a)(i)</num>",
              "<num>999999999999</num>",
              "<num>㈩</num>",
              "</p>",
              "<list>",
              "<embeddedStructure>",
              "<authorialNote>",
              "<doc name=\"annex\">",
              "<table><tr><td>",
              "<div>".repeat(3_000),
              "<a href=\"https://undocs.org/%ZZ/(\">",
              "\u0000",
              "\uFFFE",
              "\u202E",
              "\r",
              "\f",
              "(a) ",
              "1. ",
              "99999999999999999999. ",
              "(ivxlcdm) ",
              "\n\n“",
              "____________\n1 ",
              "<sup>9</sup>",
              "# ",
              "| a | b |\n|---|---|\n",
              "$\\mathbf{S}_{/2021/1107}$",
              "S/RES/99999999999 (2017)",
              "A/RES/0/0",
              "第99999999999999(2017)号决议",
              "Annex\n",
              "附件\n",
              "2020年99月99日",
              "：",
              "&a [*a, *a]",
              "- ? {",
              "date: 2020-99-99\n",
              "endstream endobj",
              "/Length 2147483647",
              "/Kids [1 0 R]",
              "/Parent 3 0 R",
              "99999 0 R",
              " ".repeat(5_000),
              "1.".repeat(2_000),
              "(".repeat(2_000),
              "“".repeat(2_000))
          .stream()
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  private Damage() {}

  /// One to four wounds; the bytes given are left as they are.
  static byte[] of(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int wounds = 1 + random.nextInt(4); wounds > 0 && bytes.length > 0; wounds--) {
      bytes = wound(bytes, random);
    }
    return bytes;
  }

  private static byte[] wound(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(400)));
    return switch (random.nextInt(8)) {
      case 0 -> splice(bytes, at, at, POISON.get(random.nextInt(POISON.size())));
      case 1 -> splice(bytes, at, end, new byte[0]);
      case 2 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
      case 3 -> splice(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 4 -> {
        int other = random.nextInt(bytes.length);
        int otherEnd = Math.min(bytes.length, other + random.nextInt(300));
        yield splice(bytes, at, end, Arrays.copyOfRange(bytes, other, otherEnd));
      }
      case 5 -> flipped(bytes, at, random.nextInt(8));
      case 6 -> random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at) : numbered(bytes, at, random);
      default -> renamed(bytes, random);
    };
  }

  private static byte[] flipped(byte[] bytes, int at, int bit) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << bit);
    return flipped;
  }

  /// Puts another number in the place of the next digits: lengths, offsets and labels go wrong.
  private static byte[] numbered(byte[] bytes, int from, Random random) {
    int start = from;
    while (start < bytes.length && !Character.isDigit(bytes[start])) {
      start++;
    }
    int end = start;
    while (end < bytes.length && Character.isDigit(bytes[end])) {
      end++;
    }
    long number = random.nextBoolean() ? random.nextInt(1_000) : random.nextLong();
    return splice(bytes, start, end, Long.toString(number).getBytes(StandardCharsets.US_ASCII));
  }

  /// Gives the elements of one name another's name: a file stays well-formed, and its structure is absurd.
  private static byte[] renamed(byte[] bytes, Random random) {
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
            "mainBody",
            "table",
            "tr",
            "li",
            "w:p",
            "w:r",
            "w:t",
            "w:tbl");
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String from = names.get(random.nextInt(names.size()));
    String to = names.get(random.nextInt(names.size()));
    if (!text.contains("</" + from + ">")) {
      return flipped(bytes, random.nextInt(bytes.length), random.nextInt(8));
    }
    return text.replace("<" + from + ">", "<" + to + ">")
        .replace("<" + from + " ", "<" + to + " ")
        .replace("</" + from + ">", "</" + to + ">")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] splice(byte[] bytes, int start, int end, byte[] middle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, start);
    out.writeBytes(middle);
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }
}
