package dev.operative.ingest.akn.export;

import dev.operative.document.Citation;
import dev.operative.document.Symbol;
import dev.operative.ingest.akn.markup.RichText;
import dev.operative.ingest.akn.markup.RichText.Emphasis;
import dev.operative.ingest.akn.markup.XmlCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Collects the text of one paragraph character by character as it stands in the file.
final class VerbatimText {
  private final StringBuilder text = new StringBuilder();
  private final List<Emphasis> emphases = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /// The element the cursor stands at begins.
  void open(XmlCursor cursor) {
    open.push(
        new Open(
            cursor.name().equals("i"),
            cursor.attribute(ExportedFile.NAMESPACE, "symbol").filter(s -> !s.isBlank()),
            cursor.attribute(ExportedFile.NAMESPACE, "paragraph"),
            text.length()));
  }

  /// The element that began last ends.
  void close() {
    Open element = open.pop();
    if (element.verb) {
      emphases.add(new Emphasis(element.start, text.length()));
    }
    element.symbol.ifPresent(
        symbol ->
            citations.add(
                new Citation(new Symbol(symbol), element.paragraph, element.start, text.length())));
  }

  void append(String characters) {
    text.append(characters);
  }

  /// The text with its verbs as emphases.
  RichText words() {
    return new RichText(text.toString(), emphases, List.of(), List.of(), List.of(), List.of());
  }

  /// The symbols it cites, in order of appearance.
  List<Citation> citations() {
    return citations.stream()
        .sorted(Comparator.comparingInt(Citation::start).thenComparingInt(Citation::end))
        .toList();
  }

  private record Open(
      boolean verb, Optional<String> symbol, Optional<String> paragraph, int start) {}
}
