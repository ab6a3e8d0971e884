package dev.operative.cli.output;

import dev.operative.document.DocumentHeader;
import dev.operative.document.Paragraph;
import dev.operative.document.Part;
import dev.operative.document.PartHeader;
import dev.operative.document.Section;
import dev.operative.document.Symbol;
import dev.operative.ingest.ReadOutcome;
import dev.operative.ingest.ReadOutcome.Notice;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints what was seen as a table a file.
public final class CheckTable implements CheckPrinter {
  private static final int TITLE = 60;

  private final Console console;
  private final PrintWriter out;

  public CheckTable(Console console) {
    this.console = console;
    this.out = console.out();
  }

  @Override
  public void parsed(ReadOutcome.Parsed parsed) {
    DocumentHeader header = parsed.document().header();
    out.println(Style.STRONG.of(header.file(), console));
    List<String> facts = new ArrayList<>();
    facts.add(header.symbol().map(Symbol::canonical).orElse("no symbol (" + header.slug() + ")"));
    facts.add(header.kind().word());
    facts.add(header.status().word());
    facts.add(header.language().code());
    header.date().ifPresent(date -> facts.add(date.toString()));
    facts.add(shortened(header.title()));
    out.println("  " + String.join(" · ", facts));
    out.println("  parts");
    for (Part part : parsed.document().parts()) {
      part(part);
    }
    Map<String, Integer> verbs = new LinkedHashMap<>();
    parsed
        .document()
        .paragraphs()
        .forEach(
            paragraph -> paragraph.verbNames().forEach(verb -> verbs.merge(verb, 1, Integer::sum)));
    if (!verbs.isEmpty()) {
      out.println("  verbs");
      out.println("    " + mostFrequentFirst(verbs));
    }
    parsed.notices().forEach(notice -> refused("  note", notice));
    parsed.doubts().forEach(doubt -> refused("  doubt", doubt));
    out.println();
  }

  @Override
  public void refused(String word, Notice reason) {
    out.println(
        Style.WARNING.of(word, console)
            + ": "
            + FileLine.of(reason.file(), reason.line())
            + ": "
            + reason.message());
  }

  private void part(Part part) {
    PartHeader header = part.header();
    Map<Section, Integer> sections = new java.util.EnumMap<>(Section.class);
    for (Paragraph paragraph : part.paragraphs()) {
      sections.merge(paragraph.section(), 1, Integer::sum);
    }
    String counts =
        sections.entrySet().stream()
            .map(entry -> entry.getKey().word() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    String symbol = header.symbol().map(Symbol::canonical).orElse("-");
    out.printf(
        "    %-22s %-20s %-12s %s  %s%n",
        header.kind().word(),
        symbol,
        header.status().word(),
        header.language().code(),
        shortened(header.title()));
    out.println("      " + counts);
  }

  private static String mostFrequentFirst(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…";
  }
}
