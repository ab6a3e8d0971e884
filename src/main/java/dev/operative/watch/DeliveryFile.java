package dev.operative.watch;

import dev.operative.file.DurableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A delivery as a file: a line each for its id, its query and its provisions, then the body as it is sent.
final class DeliveryFile {
  private static final int HEAD = 3;

  private DeliveryFile() {}

  static void write(Path file, Delivery delivery) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String head =
        delivery.id()
            + "\n"
            + delivery.query()
            + "\n"
            + String.join(" ", delivery.provisions())
            + "\n";
    bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(delivery.body());
    DurableFile.write(file, bytes.toByteArray());
  }

  /// @throws IOException when the file cannot be read, or is no delivery
  static Delivery read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String[] head = new String[HEAD];
    int start = 0;
    for (int line = 0; line < HEAD; line++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      if (end == bytes.length) {
        throw new IOException(file + " is damaged; move it away to go on without what it tells");
      }
      head[line] = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      start = end + 1;
    }
    return new Delivery(
        head[0],
        head[1],
        List.of(head[2].split(" ")),
        Arrays.copyOfRange(bytes, start, bytes.length));
  }
}
