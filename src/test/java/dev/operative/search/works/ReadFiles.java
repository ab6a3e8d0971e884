package dev.operative.search.works;

import dev.operative.document.Paragraph;
import dev.operative.document.UnDocument;
import dev.operative.ingest.DocumentReaders;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.Sidecar;
import dev.operative.ingest.SourceFile;
import dev.operative.ingest.akn.AkomaNtosoReader;
import dev.operative.ingest.corpus.ArchiveLimits;
import dev.operative.ingest.corpus.CorpusRoot;
import dev.operative.ingest.corpus.CorpusSink;
import dev.operative.ingest.corpus.CorpusWalker;
import dev.operative.ingest.text.TextReader;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Files as the product reads them. */
public final class ReadFiles {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final DocumentReaders READERS =
      new DocumentReaders(List.of(new AkomaNtosoReader(VOCABULARY), new TextReader(VOCABULARY)));

  private ReadFiles() {}

  /** An assembler whose versions are joined by place. */
  static WorkAssembler assembler() {
    return assembler(ReadFiles::byPlace);
  }

  static WorkAssembler assembler(VersionAligner aligner) {
    return new WorkAssembler(VOCABULARY, aligner);
  }

  /** What a file of the test's resources holds, found under another path. */
  public static UnDocument resource(String resource, String path) {
    try (InputStream in =
        Objects.requireNonNull(ReadFiles.class.getResourceAsStream(resource), resource)) {
      return read(path, in.readAllBytes(), Sidecar.NONE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What a file holds, found under its name. */
  public static UnDocument file(Path file) {
    try {
      return read(file.getFileName().toString(), Files.readAllBytes(file), Sidecar.NONE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static UnDocument text(String path, String text) {
    return read(path, text.getBytes(StandardCharsets.UTF_8), Sidecar.NONE);
  }

  /** The documents of a folder by file, such as those that come with the project. */
  public static Map<String, UnDocument> folder(Path folder) {
    Map<String, UnDocument> documents = new LinkedHashMap<>();
    try {
      new CorpusWalker(ArchiveLimits.DEFAULT)
          .walk(
              CorpusRoot.corpus(folder),
              new CorpusSink() {
                @Override
                public void file(SourceFile file, Sidecar sidecar) {
                  if (READERS.read(file, sidecar) instanceof ReadOutcome.Parsed parsed) {
                    documents.put(file.path(), parsed.document());
                  }
                }

                @Override
                public void refused(ReadOutcome.Notice reason) {
                  // What no reader takes gives no document.
                }

                @Override
                public void advanced(long bytes) {
                  // Nobody watches.
                }
              });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return documents;
  }

  private static UnDocument read(String path, byte[] content, Sidecar sidecar) {
    ReadOutcome outcome = READERS.read(new SourceFile(path, content), sidecar);
    if (outcome instanceof ReadOutcome.Parsed parsed) {
      return parsed.document();
    }
    throw new AssertionError(path + ": " + outcome);
  }

  /** Joins paragraphs with the same place, whatever they say. */
  static List<Bead> byPlace(List<Paragraph> left, List<Paragraph> right) {
    Map<String, Paragraph> places = new LinkedHashMap<>();
    right.forEach(paragraph -> places.put(paragraph.id().place(), paragraph));
    List<Bead> beads = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Paragraph paragraph : left) {
      String place = paragraph.id().place();
      known.add(place);
      Paragraph other = places.get(place);
      beads.add(new Bead(List.of(paragraph), other == null ? List.of() : List.of(other), Set.of()));
    }
    for (Paragraph paragraph : right) {
      if (!known.contains(paragraph.id().place())) {
        beads.add(new Bead(List.of(), List.of(paragraph), Set.of()));
      }
    }
    return beads;
  }
}
