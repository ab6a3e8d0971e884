package dev.operative.export.bibliography;

import dev.operative.search.IndexedParagraph;
import dev.operative.search.context.Chapeaux;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// BibTeX in UTF-8, as Biber and today's BibTeX read it: `@techreport` has the number and the kind. What TeX would
/// take for a command is escaped; braces are written by name, since BibTeX counts even escaped ones.
final class BibtexWriter implements RecordWriter {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Writer out;
  private boolean noted;

  BibtexWriter(OutputStream stream) {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  /// Whether most letters of a text have small and capital forms.
  private static boolean hasCapitals(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cased =
        text.codePoints()
            .filter(letter -> Character.isLowerCase(letter) || Character.isUpperCase(letter))
            .count();
    return 2 * cased > letters;
  }

  @Override
  public void open(Reference reference) throws IOException {
    out.write("@techreport{" + reference.key() + ",\n");
    // A second pair of braces keeps a name from being parted, and a title from losing its capitals,
    // where its script
    // has them.
    field("author", "{" + escaped(reference.author()) + "}");
    String title = escaped(reference.title());
    field("title", hasCapitals(reference.title()) ? "{" + title + "}" : title);
    if (reference.container().isPresent()) {
      field("booktitle", "{" + escaped(reference.container().get()) + "}");
    }
    field("institution", "United Nations");
    field("type", escaped(reference.genre()));
    if (reference.number().isPresent()) {
      field("number", escaped(reference.number().get()));
    }
    if (reference.date().isPresent()) {
      var date = reference.date().get();
      field("year", Integer.toString(date.getYear()));
      out.write("  month = " + MONTHS.get(date.getMonthValue() - 1) + ",\n");
      // What biblatex reads; BibTeX passes it over.
      field("date", date.toString());
    }
    if (reference.url().isPresent()) {
      field("url", reference.url().get().toString());
    }
    field("language", reference.language().code());
    if (!reference.keywords().isEmpty()) {
      field("keywords", escaped(String.join("; ", reference.keywords())));
    }
    out.write("  annote = {");
    noted = false;
  }

  @Override
  public void note(IndexedParagraph found, Chapeaux chapeaux) throws IOException {
    out.write((noted ? "\n\n" : "") + escaped(Quotation.full(found, chapeaux)));
    noted = true;
  }

  @Override
  public void close() throws IOException {
    out.write("}\n}\n\n");
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void field(String name, String value) throws IOException {
    out.write("  " + name + " = {" + value + "},\n");
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (char c : Quotation.oneLine(text).toCharArray()) {
      switch (c) {
        case '\\' -> safe.append("\\textbackslash{}");
        case '{' -> safe.append("\\textbraceleft{}");
        case '}' -> safe.append("\\textbraceright{}");
        case '~' -> safe.append("\\textasciitilde{}");
        case '^' -> safe.append("\\textasciicircum{}");
        case '$', '&', '#', '%', '_' -> safe.append('\\').append(c);
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
