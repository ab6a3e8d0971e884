package dev.operative;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Some of the United Nations' own Akoma Ntoso files, which are not part of this repository.
public final class ArchiveSample {
  /// One document in so many is read, in both languages: `-Doperative.akn.sample=N`; 1 reads all.
  public static final int ONE_IN = Integer.getInteger("operative.akn.sample", 20);

  private ArchiveSample() {}

  /// Whether the document of a file belongs to the sample, by the file's name, which is the same in both languages but for
  /// its end.
  public static boolean has(String file) {
    String name = file.replaceAll("-\\d{7}.*|[_-]?[CEce]?\\.xml$|_reissue.*", "");
    return Math.floorMod(name.hashCode(), ONE_IN) == 0;
  }

  /// The folder of the archives. Whoever asks for it is skipped, with the reason, when nobody named one.
  public static Path folder() {
    String folder = System.getProperty("operative.akn", "");
    assumeFalse(
        folder.isEmpty(),
        "not run: give the folder of the UN's Akoma Ntoso archives as -Doperative.akn=FOLDER");
    return Path.of(folder);
  }

  /// Copies some files of an archive.
  ///
  /// @param archive a `.tar.xz`
  /// @param wanted tells by its name whether a file is copied
  /// @param target the folder they are put in, without their own folders
  /// @throws AssertionError when none is wanted
  public static void copy(Path archive, Predicate<String> wanted, Path target) throws IOException {
    Files.createDirectories(target);
    boolean any = false;
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(file))) {
      for (TarArchiveEntry entry = entries.getNextEntry();
          entry != null;
          entry = entries.getNextEntry()) {
        if (entry.isFile() && wanted.test(entry.getName())) {
          Files.copy(entries, target.resolve(Path.of(entry.getName()).getFileName().toString()));
          any = true;
        }
      }
    }
    if (!any) {
      throw new AssertionError("nothing that is wanted is in " + archive);
    }
  }
}
