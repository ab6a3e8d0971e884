package dev.operative.cli.output;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Status;
import dev.operative.export.citation.CitationStyle;
import dev.operative.search.Highlight;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.IndexedProvision;
import dev.operative.search.Repeats;
import dev.operative.search.context.Chapeaux;
import java.util.ArrayList;
import java.util.List;

/// Prints paragraphs for people.
public final class ParagraphPrinter {
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private final Console console;

  public ParagraphPrinter(Console console) {
    this.console = console;
  }

  /// Prints a paragraph: where it stands, what its sentence begins with, then its text.
  ///
  /// @param lead stands before the citation
  public void print(
      String lead, IndexedParagraph found, Chapeaux chapeaux, List<Highlight> highlights) {
    Paragraph paragraph = found.paragraph();
    List<String> facts = new ArrayList<>();
    facts.add(Style.STRONG.of(CitationStyle.UN.cite(found), console));
    if (found.part().status() != Status.NONE) {
      facts.add(badge(found.part().status()));
    }
    facts.add(paragraph.section().word());
    if (!paragraph.verbNames().isEmpty()) {
      facts.add(String.join(", ", paragraph.verbNames()));
    }
    facts.add(Style.FAINT.of(paragraph.id().toString(), console));
    console.out().println(lead + String.join(" · ", facts));
    if (!paragraph.headings().isEmpty()) {
      console
          .out()
          .println(INDENT + Style.FAINT.of(String.join(" › ", paragraph.headings()), console));
    }
    for (String chapeau : chapeaux.textsOf(paragraph)) {
      for (String line : TextWrapping.wrap(chapeau, List.of(), WIDTH, text -> text)) {
        console.out().println(INDENT + Style.FAINT.of(line, console));
      }
    }
    print(paragraph, highlights);
  }

  /// Prints what else says the same as the paragraph above.
  ///
  /// @param version the language of that paragraph's version
  void repeats(Repeats repeats, Language version) {
    String more =
        repeats.works() == 1
            ? "in 1 more work, " + cited(repeats.first(), version)
            : "in %,d more works, from %s to %s"
                .formatted(
                    repeats.works(),
                    cited(repeats.first(), version),
                    cited(repeats.last(), version));
    note("The same or nearly so " + more);
  }

  /// Prints a remark on the paragraph above.
  void note(String remark) {
    console.out().println(INDENT + Style.FAINT.of(remark, console));
  }

  private static String cited(IndexedProvision provision, Language version) {
    String citation = CitationStyle.UN.cite(provision.shown(version));
    return provision.date().map(date -> citation + " (" + date + ")").orElse(citation);
  }

  /// Prints the text of a paragraph in another version below it.
  void beside(IndexedParagraph other) {
    console.out().println(INDENT + Style.FAINT.of(other.paragraph().id().toString(), console));
    print(other.paragraph(), List.of());
  }

  private void print(Paragraph paragraph, List<Highlight> highlights) {
    for (String line : TextWrapping.wrap(paragraph.text(), highlights, WIDTH, this::highlight)) {
      console.out().println(INDENT + line);
    }
  }

  private String badge(Status status) {
    String word = "[" + status.word() + "]";
    return switch (status) {
      case ADOPTED -> Style.GOOD.of(word, console);
      case NOT_ADOPTED -> Style.WARNING.of(word, console);
      case DRAFT, NONE -> word;
    };
  }

  private String highlight(String text) {
    return Style.HIGHLIGHT.of(text, console);
  }
}
