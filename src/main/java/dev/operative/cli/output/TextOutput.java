package dev.operative.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Prints UTF-8 as text.
public final class TextOutput extends OutputStream {
  private static final int BUFFER = 8192;

  private final PrintWriter out;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);

  public TextOutput(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    int from = offset;
    while (from < offset + length) {
      int part = Math.min(bytes.remaining(), offset + length - from);
      bytes.put(buffer, from, part);
      from += part;
      decode();
    }
    if (out.checkError()) {
      throw new IOException("standard output was closed");
    }
  }

  /// Half a character stays until its other half comes.
  private void decode() {
    bytes.flip();
    decoder.decode(bytes, chars, false);
    bytes.compact();
    out.write(chars.array(), 0, chars.position());
    chars.clear();
  }
}
