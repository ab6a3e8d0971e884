package dev.operative.search;

import dev.operative.document.Language;
import dev.operative.document.ParagraphId;
import dev.operative.document.Section;
import dev.operative.document.UnDocument;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.Samples;
import dev.operative.engine.Samples.Line;
import dev.operative.lucene.LuceneParagraphIndex;
import dev.operative.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Paragraphs of resolutions as they were adopted, one a resolution, with symbol, date and title.
 */
final class AgreedParagraphs {
  private static final Path TABLE = Path.of("src/test/resources/agreed-language.tsv");

  private AgreedParagraphs() {}

  /** Indexes them in an empty folder. */
  static SearchEngine index(Path folder) {
    try (LuceneParagraphIndex index =
        LuceneParagraphIndex.open(folder, NaiveProvisions.ASSEMBLER)) {
      Files.readAllLines(TABLE).stream()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .forEach(cells -> index.put(resolution(cells), cells[0]));
      index.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LuceneSearchEngine.open(folder);
  }

  private static UnDocument resolution(String[] cells) {
    String place = ParagraphId.parse(cells[0]).orElseThrow().place();
    int dot = place.indexOf('.');
    Line line =
        Line.operative(place.substring(dot + 1), cells[4])
            .as(Section.parse(place.substring(0, dot)).orElseThrow());
    return Samples.titled(cells[3], Samples.resolution(cells[1], Language.ENGLISH, cells[2], line));
  }
}
