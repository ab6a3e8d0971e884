package dev.operative.export.bibliography;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// RIS as Research Information Systems defined it, in UTF-8: a tag a line, `TY` first, `ER` last. `RPRT` is the type
/// whose number (`SN`) and kind (`M3`) reference managers keep; none has a type for resolutions.
final class RisWriter implements RecordWriter {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

  private final Writer out;

  RisWriter(OutputStream stream) {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  @Override
  public void open(Reference reference) throws IOException {
    tag("TY", "RPRT");
    tag("ID", reference.key());
    // The asterisk is not allowed in authors.
    tag("AU", reference.author().replace("*", ""));
    tag("TI", reference.title());
    if (reference.container().isPresent()) {
      tag("T2", reference.container().get());
    }
    if (reference.date().isPresent()) {
      LocalDate date = reference.date().get();
      tag("PY", Integer.toString(date.getYear()));
      tag("DA", DATE.format(date));
    }
    tag("M3", reference.genre());
    if (reference.number().isPresent()) {
      tag("SN", reference.number().get());
    }
    tag("PB", "United Nations");
    tag("LA", reference.language().code());
    if (reference.url().isPresent()) {
      tag("UR", reference.url().get().toString());
    }
    for (String keyword : reference.keywords()) {
      tag("KW", keyword.replace("*", ""));
    }
  }

  @Override
  public void note(IndexedParagraph found, Chapeaux chapeaux) throws IOException {
    tag("N1", Quotation.full(found, chapeaux));
  }

  @Override
  public void close() throws IOException {
    out.write("ER  - \r\n");
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void tag(String name, String value) throws IOException {
    out.write(name);
    out.write("  - ");
    out.write(Quotation.oneLine(value));
    out.write("\r\n");
  }
}
