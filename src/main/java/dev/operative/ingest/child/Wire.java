package dev.operative.ingest.child;

import dev.operative.document.Body;
import dev.operative.document.Kind;
import dev.operative.document.Status;
import dev.operative.document.Symbol;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The protocol between a process that reads files and its parent: a file and its sidecar go one way, the outcome of reading
/// it comes back.
final class Wire {
  private static final int PARSED = 1;
  private static final int REJECTED = 2;
  private static final int OTHER_LANGUAGE = 3;

  private final DocumentCodec codec;
  private final int mostBytes;

  /// @param mostBytes longer texts and records are refused
  Wire(DocumentCodec codec, int mostBytes) {
    this.codec = codec;
    this.mostBytes = mostBytes;
  }

  /// A file with what was written down beside it.
  record Request(SourceFile file, Sidecar sidecar) {}

  void write(DataOutputStream out, Request request) throws IOException {
    text(out, request.file().path());
    bytes(out, request.file().content());
    Sidecar sidecar = request.sidecar();
    optional(out, sidecar.symbol(), Symbol::canonical);
    optional(out, sidecar.title(), Function.identity());
    optional(out, sidecar.date(), LocalDate::toString);
    optional(out, sidecar.status(), Status::name);
    optional(out, sidecar.kind(), Kind::name);
    optional(out, sidecar.body(), Body::name);
    optional(out, sidecar.sourceUrl(), URI::toString);
    out.flush();
  }

  Request request(DataInputStream in) throws IOException {
    return new Request(
        new SourceFile(text(in), bytes(in)),
        new Sidecar(
            optional(in, Symbol::new),
            optional(in, Function.identity()),
            optional(in, LocalDate::parse),
            optional(in, Status::valueOf),
            optional(in, Kind::valueOf),
            optional(in, Body::valueOf),
            optional(in, URI::create)));
  }

  void write(DataOutputStream out, ReadOutcome outcome) throws IOException {
    switch (outcome) {
      case ReadOutcome.Parsed parsed -> {
        out.writeByte(PARSED);
        bytes(out, codec.bytes(parsed.document()));
        out.writeInt(parsed.notices().size());
        for (Notice notice : parsed.notices()) {
          notice(out, notice);
        }
      }
      case ReadOutcome.Rejected rejected -> {
        out.writeByte(REJECTED);
        notice(out, rejected.reason());
      }
      case ReadOutcome.OtherLanguage other -> {
        out.writeByte(OTHER_LANGUAGE);
        notice(out, other.reason());
      }
    }
    out.flush();
  }

  /// @throws IOException when the other side ended, or its answer is not understood
  ReadOutcome outcome(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case PARSED -> new ReadOutcome.Parsed(codec.document(bytes(in)), notices(in));
      case REJECTED -> new ReadOutcome.Rejected(notice(in));
      case OTHER_LANGUAGE -> new ReadOutcome.OtherLanguage(notice(in));
      default -> throw new IOException("not an outcome: " + kind);
    };
  }

  private List<Notice> notices(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      notices.add(notice(in));
    }
    return notices;
  }

  private static void notice(DataOutputStream out, Notice notice) throws IOException {
    text(out, notice.file());
    out.writeInt(notice.line());
    text(out, notice.message());
  }

  private Notice notice(DataInputStream in) throws IOException {
    return new Notice(text(in), in.readInt(), text(in));
  }

  private static <T> void optional(
      DataOutputStream out, Optional<T> value, Function<T, String> spelling) throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      text(out, spelling.apply(value.get()));
    }
  }

  private <T> Optional<T> optional(DataInputStream in, Function<String, T> reading)
      throws IOException {
    return in.readBoolean() ? Optional.of(reading.apply(text(in))) : Optional.empty();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > mostBytes) {
      throw new IOException("longer than may be: " + length);
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
