package dev.operative.indexing;

import dev.operative.ingest.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// The version of everything that decides what is read from a file: the code of the readers and the tables of
/// the vocabulary. It changes by itself when any of them changes, so that nobody can forget to have files
/// read again.
public final class ReaderVersion {
  private static final List<String> FOLDERS =
      List.of("dev/operative/document/", "dev/operative/ingest/", "dev/operative/vocabulary/");

  private static final String CLASS = DocumentReader.class.getName().replace('.', '/') + ".class";

  private ReaderVersion() {}

  /// The version of this installation: by where a class of it was found as a file, since Java does not say where a class
  /// came from that it took from an archive.
  public static String current() {
    URL found = DocumentReader.class.getResource("/" + CLASS);
    if (found == null) {
      return "";
    }
    try {
      if (found.openConnection() instanceof JarURLConnection packed) {
        return ofJar(Path.of(packed.getJarFileURL().toURI()));
      }
      String folder = found.toString().substring(0, found.toString().length() - CLASS.length());
      return ofFolder(Path.of(URI.create(folder)));
    } catch (URISyntaxException unusual) {
      return found.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String ofJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      TreeMap<String, Long> checksums = new TreeMap<>();
      file.stream()
          .filter(entry -> !entry.isDirectory() && matters(entry.getName()))
          .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
      return checksum(checksums);
    }
  }

  private static String ofFolder(Path classes) throws IOException {
    TreeMap<String, Long> checksums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (matters(name)) {
          CRC32 crc = new CRC32();
          crc.update(Files.readAllBytes(file));
          checksums.put(name, crc.getValue());
        }
      }
    }
    return checksum(checksums);
  }

  private static boolean matters(String name) {
    return FOLDERS.stream().anyMatch(name::startsWith);
  }

  private static String checksum(SortedMap<String, Long> checksums) {
    CRC32 all = new CRC32();
    checksums.forEach(
        (name, crc) ->
            all.update((name + crc + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return Long.toHexString(all.getValue()) + "-" + checksums.size();
  }
}
