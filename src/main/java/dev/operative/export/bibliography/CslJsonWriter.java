package dev.operative.export.bibliography;

import dev.operative.export.json.JsonWriter;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// CSL-JSON, the input of citation processors: an array with one item a line.
final class CslJsonWriter implements RecordWriter {
  private final JsonWriter json = new JsonWriter();
  private final OutputStream out;
  private Map<String, Object> item = Map.of();
  private StringJoiner pinpoints = new StringJoiner("; ");
  private String separator = "\n";

  CslJsonWriter(OutputStream out) throws IOException {
    this.out = out;
    write("[");
  }

  @Override
  public void open(Reference reference) {
    item = new LinkedHashMap<>();
    item.put("id", reference.key());
    item.put("type", "report");
    item.put("title", reference.title());
    item.put("author", List.of(Map.of("literal", reference.author())));
    reference.container().ifPresent(title -> item.put("container-title", title));
    item.put("genre", reference.genre());
    reference.number().ifPresent(number -> item.put("number", number));
    reference.date().ifPresent(date -> item.put("issued", dateParts(date)));
    item.put("publisher", "United Nations");
    reference.url().ifPresent(url -> item.put("URL", url.toString()));
    item.put("language", reference.language().code());
    if (!reference.keywords().isEmpty()) {
      item.put("keyword", String.join("; ", reference.keywords()));
    }
    pinpoints = new StringJoiner("; ");
  }

  @Override
  public void note(IndexedParagraph found, Chapeaux chapeaux) {
    pinpoints.add(Quotation.pinpoint(found.paragraph()));
  }

  @Override
  public void close() throws IOException {
    item.put("note", pinpoints.toString());
    write(separator);
    out.write(json.bytes(item));
    separator = ",\n";
  }

  @Override
  public void end() throws IOException {
    write("\n]\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> dateParts(LocalDate date) {
    return Map.of(
        "date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
  }
}
