package dev.operative.ingest.child;

import dev.operative.ingest.DocumentReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The loop of a child process: reads one file after the other until its parent ends.
public final class ReadingChild {
  private final DocumentReader reader;
  private final Wire wire;

  /// @param reader reads the files
  public ReadingChild(DocumentReader reader, DocumentCodec codec) {
    this.reader = reader;
    this.wire = new Wire(codec, Integer.MAX_VALUE);
  }

  /// Answers until there are no more requests, or the parent is gone.
  ///
  /// @throws IOException when the parent cannot be heard or spoken to
  public void run(InputStream requests, OutputStream answers) throws IOException {
    ProcessHandle.current().parent().ifPresent(ReadingChild::endWith);
    DataInputStream in = new DataInputStream(new BufferedInputStream(requests));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers));
    try {
      while (true) {
        Wire.Request request = wire.request(in);
        wire.write(out, reader.read(request.file(), request.sidecar()));
      }
    } catch (EOFException noMore) {
      out.flush();
    }
  }

  /// A parent that is killed closes the pipe, but that is noticed only between two files.
  private static void endWith(ProcessHandle parent) {
    Thread.ofPlatform()
        .daemon()
        .name("watching the parent")
        .start(
            () -> {
              parent.onExit().join();
              Runtime.getRuntime().halt(1);
            });
  }
}
