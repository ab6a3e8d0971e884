package dev.operative.lucene.commit;

import dev.operative.search.index.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/// The file of an attachment, as the data of a commit name it.
///
/// @param name the name of the attachment
/// @param file the name of the file: the generation of the commit it was made from, and the attachment's name
/// @param checksum the SHA-256 of its bytes
/// @param changes [Attachment#changes()]
public record AttachmentFile(String name, String file, String checksum, long changes) {
  private static final String KEY = "operative.attachment.";

  /// The files that the data of a commit name.
  public static List<AttachmentFile> in(Map<String, String> commitData) {
    List<AttachmentFile> files = new ArrayList<>();
    commitData.forEach(
        (key, value) -> {
          String[] parts = value.split(" ", -1);
          if (key.startsWith(KEY) && parts.length == 3) {
            files.add(
                new AttachmentFile(
                    key.substring(KEY.length()), parts[0], parts[1], Long.parseLong(parts[2])));
          }
        });
    return files;
  }

  /// Writes an attachment; it counts once the data of a commit name it.
  ///
  /// @param generation of the commit it was made from
  public static AttachmentFile write(Directory directory, String name, long generation, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String file = generation + "-" + name;
    if (Arrays.asList(directory.listAll()).contains(file)) {
      directory.deleteFile(file);
    }
    try (IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
    directory.sync(List.of(file));
    return new AttachmentFile(name, file, checksum(bytes), 0);
  }

  /// The same after so many more changes.
  public AttachmentFile after(long more) {
    return new AttachmentFile(name, file, checksum, changes + more);
  }

  /// Deletes what was written for these attachments before.
  public static void deleteOthers(Directory directory, Collection<AttachmentFile> kept)
      throws IOException {
    for (String file : directory.listAll()) {
      for (AttachmentFile attachment : kept) {
        boolean sameName =
            file.endsWith("-" + attachment.name())
                && file.substring(0, file.indexOf('-')).chars().allMatch(Character::isDigit);
        if (sameName && !file.equals(attachment.file())) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /// Reads the attachment.
  ///
  /// @throws IOException when the file is missing or is not what was written
  public Attachment read(Directory directory) throws IOException {
    byte[] bytes;
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
    }
    if (!checksum(bytes).equals(checksum)) {
      throw new IOException(file + " is not what was written: its checksum is another");
    }
    return new Attachment(name, checksum, new String(bytes, StandardCharsets.UTF_8), changes);
  }

  /// The entry that names the file in the data of a commit.
  public Map.Entry<String, String> entry() {
    return Map.entry(KEY + name, file + " " + checksum + " " + changes);
  }

  private static String checksum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
