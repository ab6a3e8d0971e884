package dev.operative.lucene.commit;

import dev.operative.search.index.Verification.Damage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;

/// Reads everything in a folder of Lucene's that belongs to its last commit: each file against its checksum, then, when
/// all are sound, what Lucene's own check of an index asks of them.
final class FolderVerifier {
  private final Path folder;
  private final String name;
  private final List<Damage> damage = new ArrayList<>();
  private final List<Damage> damagedAttachments = new ArrayList<>();
  private int files;
  private long bytes;

  /// @param name what stands before the names of its files when they are told, empty text or ending with `/`
  FolderVerifier(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  int files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  /// What is damaged of the segments.
  List<Damage> damage() {
    return damage;
  }

  List<Damage> damagedAttachments() {
    return damagedAttachments;
  }

  /// Reads the folder while nobody writes there.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException when somebody does
  void verify() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = lock(directory)) {
      List<AttachmentFile> attachments = checksums(directory);
      for (AttachmentFile attachment : attachments) {
        attachment(attachment, directory);
      }
      if (damage.isEmpty()) {
        structure(directory, lock);
      }
    }
  }

  /// Nobody can write where this process may not, but for others; a copy that is put away is often such a folder.
  private Lock lock(Directory directory) throws IOException {
    return Files.isWritable(folder)
        ? directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)
        : NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME);
  }

  /// @return the attachments that the commit names
  private List<AttachmentFile> checksums(Directory directory) throws IOException {
    SegmentInfos commit;
    try {
      commit = SegmentInfos.readLatestCommit(directory);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException otherVersion) {
      throw otherVersion;
    } catch (IOException | IllegalArgumentException unreadable) {
      codecFiles(directory).forEach(file -> checksum(file, directory));
      if (damage.isEmpty()) {
        Exception cause = unreadable.getCause() instanceof IOException first ? first : unreadable;
        add(culprit(cause, directory), reason(cause));
      }
      return List.of();
    }
    new TreeSet<>(commit.files(true)).forEach(file -> checksum(file, directory));
    return AttachmentFile.in(commit.getUserData());
  }

  /// The file for which a commit cannot be read although all that are there are sound.
  private static String culprit(Exception unreadable, Directory directory) throws IOException {
    if (unreadable instanceof NoSuchFileException missing) {
      return String.valueOf(Path.of(missing.getFile()).getFileName());
    }
    String list = SegmentInfos.getLastCommitSegmentsFileName(directory);
    return list == null ? IndexFileNames.SEGMENTS : list;
  }

  /// All files that may belong to a commit whose list cannot be read.
  private static List<String> codecFiles(Directory directory) throws IOException {
    return Stream.of(directory.listAll()).filter(FolderVerifier::isOfIndex).toList();
  }

  /// Whether a file with this name belongs to some commit of Lucene's.
  static boolean isOfIndex(String file) {
    return file.startsWith(IndexFileNames.SEGMENTS)
        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
  }

  private void checksum(String file, Directory directory) {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      files++;
      bytes += in.length();
      CodecUtil.checksumEntireFile(in);
    } catch (IOException | IllegalArgumentException unsound) {
      add(file, reason(unsound));
    }
  }

  private void attachment(AttachmentFile attachment, Directory directory) {
    try {
      files++;
      bytes += directory.fileLength(attachment.file());
      attachment.read(directory);
    } catch (IOException unsound) {
      damagedAttachments.add(new Damage(name + attachment.file(), reason(unsound)));
    }
  }

  /// What checksums cannot tell: files that are each as they were written, but do not belong together.
  private void structure(Directory directory, Lock lock) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory, lock);
        PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8)) {
      check.setInfoStream(out);
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      if (!check.checkIndex().clean) {
        out.flush();
        add(
            IndexFileNames.SEGMENTS,
            said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("FAILED") || line.contains("rror"))
                .findFirst()
                .orElse("they do not belong together")
                .strip());
      }
    }
  }

  private void add(String file, String reason) {
    damage.add(new Damage(name + file, reason));
  }

  private static String reason(Exception unsound) {
    return switch (unsound) {
      case NoSuchFileException ignored -> "it is missing";
      case FileNotFoundException ignored -> "it is missing";
      case EOFException ignored -> "it is cut off";
      default -> "it is not what was written: " + firstLine(unsound);
    };
  }

  private static String firstLine(Exception unsound) {
    return String.valueOf(unsound.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll(" \\(resource=.*", "");
  }
}
