package dev.operative.web.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream to a client who may leave in the middle. That ends whatever writes to it, and is told apart from every
/// other trouble with writing.
final class DownloadStream extends FilterOutputStream {
  DownloadStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException gone) {
      throw new ClientGoneException(gone);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException gone) {
      throw new ClientGoneException(gone);
    }
  }
}
