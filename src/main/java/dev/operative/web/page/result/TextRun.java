package dev.operative.web.page.result;

import dev.operative.document.Citation;
import dev.operative.document.Paragraph;
import dev.operative.document.VerbUse;
import dev.operative.search.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A stretch of a paragraph's text that is shown as one: a link to what it cites, or plain text.
///
/// @param href where it leads; empty when it is no link
/// @param pieces its text, in pieces of equal looks
public record TextRun(Optional<String> href, List<Piece> pieces) {
  public TextRun {
    pieces = List.copyOf(pieces);
  }

  /// Text of equal looks.
  ///
  /// @param marked whether it matched the query
  /// @param verb whether it is one of the organ's verbs
  public record Piece(String text, boolean marked, boolean verb) {}

  /// Text without links or marks.
  public static TextRun plain(String text) {
    return new TextRun(Optional.empty(), List.of(new Piece(text, false, false)));
  }

  /// The whole text of a paragraph.
  public static List<TextRun> of(Paragraph paragraph, List<Highlight> highlights) {
    return of(paragraph, highlights, 0, paragraph.text().length());
  }

  /// The text of a paragraph from one offset to another.
  public static List<TextRun> of(
      Paragraph paragraph, List<Highlight> highlights, int from, int to) {
    List<TextRun> runs = new ArrayList<>();
    int at = from;
    for (Citation citation : paragraph.citations()) {
      int start = Math.max(at, citation.start());
      int end = Math.min(to, citation.end());
      if (start < end) {
        add(runs, Optional.empty(), pieces(paragraph, highlights, at, start));
        add(
            runs,
            leadsElsewhere(paragraph, citation)
                ? Optional.of(CitationLink.of(citation))
                : Optional.empty(),
            pieces(paragraph, highlights, start, end));
        at = end;
      }
    }
    add(runs, Optional.empty(), pieces(paragraph, highlights, at, to));
    return runs;
  }

  /// A text that names itself, as every one does at its head, does not lead readers to where they are.
  private static boolean leadsElsewhere(Paragraph paragraph, Citation citation) {
    return citation.paragraph().isPresent()
        || !citation.symbol().slug().equals(paragraph.id().document());
  }

  private static void add(List<TextRun> runs, Optional<String> href, List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      runs.add(new TextRun(href, pieces));
    }
  }

  private static List<Piece> pieces(
      Paragraph paragraph, List<Highlight> highlights, int from, int to) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(from, to));
    highlights.forEach(mark -> bounds.addAll(List.of(mark.start(), mark.end())));
    paragraph.verbs().forEach(verb -> bounds.addAll(List.of(verb.start(), verb.end())));
    List<Piece> pieces = new ArrayList<>();
    Integer start = from;
    for (int end : bounds.tailSet(from, false)) {
      if (end > to) {
        break;
      }
      int begin = start;
      boolean marked =
          highlights.stream().anyMatch(mark -> mark.start() <= begin && end <= mark.end());
      boolean verb = paragraph.verbs().stream().anyMatch(use -> covers(use, begin, end));
      pieces.add(new Piece(paragraph.text().substring(begin, end), marked, verb));
      start = end;
    }
    return pieces;
  }

  private static boolean covers(VerbUse use, int begin, int end) {
    return !use.inherited() && use.start() <= begin && end <= use.end();
  }
}
