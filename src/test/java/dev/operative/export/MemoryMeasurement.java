package dev.operative.export;

import dev.operative.document.Kind;
import dev.operative.document.Section;
import dev.operative.export.format.Exporters;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import dev.operative.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

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
    ScanEngine engine =
        new ScanEngine(
            () ->
                IntStream.range(0, DOCUMENTS)
                    .boxed()
                    .flatMap(
                        document -> {
                          TextSample text =
                              TextSample.of("A/RES/72/" + (document + 1), Kind.RESOLUTION);
                          return IntStream.rangeClosed(1, PARAGRAPHS)
                              .mapToObj(
                                  number ->
                                      text.paragraph(Section.OPERATIVE, "" + number, TEXT, number));
                        }));
    Exporters exporters = Exporters.of(engine, Vocabulary.bundled());
    for (String format : List.of(exporters.choices().split(", "))) {
      Counter out = new Counter();
      long started = System.nanoTime();
      long count =
          exporters
              .find(format)
              .orElseThrow()
              .export(new Selection(new Query.All(), Filters.NONE), out);
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
