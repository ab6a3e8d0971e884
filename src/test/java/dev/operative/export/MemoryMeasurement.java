package dev.operative.export;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.engine.NaiveProvisions;
import dev.operative.engine.NaiveView;
import dev.operative.export.format.Exporters;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.search.query.Show;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Exports 300,000 paragraphs of 3,000 documents in every format and counts the bytes. To be run by
 * hand with {@code java -Xmx256m}: it must end, with a line for each format.
 */
public final class MemoryMeasurement {
  private static final int DOCUMENTS = 3_000;
  private static final int PARAGRAPHS = 100;
  private static final String TEXT =
      "Calls upon Member States to strengthen cooperation, 促请会员国加强合作; ".repeat(8);

  private MemoryMeasurement() {}

  public static void main(String... arguments) throws IOException {
    NaiveView view =
        new NaiveView(List.of()) {
          @Override
          public synchronized long scan(
              Query query, Filters filters, Consumer<IndexedProvision> sink) {
            for (int document = 1; document <= DOCUMENTS; document++) {
              TextSample text = TextSample.of("A/RES/72/" + document, Kind.RESOLUTION);
              for (int number = 1; number <= PARAGRAPHS; number++) {
                sink.accept(
                    NaiveProvisions.alone(
                        text.paragraph(Section.OPERATIVE, "" + number, TEXT, number)));
              }
            }
            return (long) DOCUMENTS * PARAGRAPHS;
          }
        };
    Exporters exporters = Exporters.of(view, Vocabulary.bundled(), TextSample.COVER);
    for (String format : List.of(exporters.choices().split(", "))) {
      if (format.equals(ExportFormat.DOCX.parameter())) {
        continue; // takes no more than some
      }
      Counter out = new Counter();
      long started = System.nanoTime();
      long count =
          exporters
              .find(format)
              .orElseThrow()
              .export(new Selection.Found(new Query.All(), Filters.NONE, Show.AS_ASKED), out);
      System.out.printf(
          "%-8s %,d paragraphs, %,d bytes, %.1f s, heap at most %,d MiB%n",
          format,
          count,
          out.bytes,
          (System.nanoTime() - started) / 1e9,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      bytes += length;
    }
  }
}
