package dev.operative.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory with room for so many bytes more, as on a disk that is nearly full. */
final class FullDisk extends FilterDirectory {
  private final AtomicLong room;

  FullDisk(Directory in, long room) {
    super(in);
    this.room = new AtomicLong(room);
  }

  /** Whether more was written than there was room for. */
  boolean isFull() {
    return room.get() < 0;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return new Output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return new Output(super.createTempOutput(prefix, suffix, context));
  }

  private final class Output extends FilterIndexOutput {
    Output(IndexOutput out) {
      super(out.toString(), out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      take(1);
      out.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      out.writeBytes(bytes, offset, length);
    }

    private void take(int bytes) throws IOException {
      if (room.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
