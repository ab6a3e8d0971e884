package dev.operative.search.works;

import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.SourceLocation;
import dev.operative.document.VerbUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Joins the paragraphs in which one version has what another has in one.
final class JoinedParagraph {
  private static final String BETWEEN = "\n";

  private JoinedParagraph() {}

  /// One paragraph with the name, number and role of the first, and the words of all, a line each.
  ///
  /// @param paragraphs at least one, of one version, in reading order
  static Paragraph of(List<Paragraph> paragraphs) {
    Paragraph joined = paragraphs.getFirst();
    for (Paragraph next : paragraphs.subList(1, paragraphs.size())) {
      joined = join(joined, next);
    }
    return joined;
  }

  private static Paragraph join(Paragraph first, Paragraph second) {
    int by = first.text().length() + BETWEEN.length();
    List<VerbUse> verbs = new ArrayList<>(first.verbs());
    second.verbs().forEach(use -> verbs.add(use.inherited() ? use : use.shifted(by)));
    List<Citation> citations = new ArrayList<>(first.citations());
    for (Citation each : second.citations()) {
      citations.add(
          new Citation(each.symbol(), each.paragraph(), each.start() + by, each.end() + by));
    }
    Set<String> addressees = new LinkedHashSet<>(first.addressees());
    addressees.addAll(second.addressees());
    List<String> footnotes = new ArrayList<>(first.footnotes());
    footnotes.addAll(second.footnotes());
    SourceLocation source = first.source();
    return new Paragraph(
        first.id(),
        first.section(),
        first.label(),
        first.language(),
        first.headings(),
        first.text() + BETWEEN + second.text(),
        verbs,
        List.copyOf(addressees),
        citations,
        footnotes,
        first.chapeau(),
        new SourceLocation(
            source.file(),
            Math.min(source.line(), second.source().line()),
            Math.max(source.lastLine(), second.source().lastLine())));
  }
}
