package dev.operative.search.bitext;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.search.works.Bead;
import dev.operative.search.works.VersionAligner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Aligns two language versions of a work paragraph by paragraph.
///
/// Where both have the same places in the same order, and nothing that they say contradicts it, the places join them.
/// Otherwise the likeliest alignment is found by dynamic programming, from lengths, symbols, numbers, verbs, names,
/// concepts and places. It keeps the order of both versions, but for neighbours that changed places and for what is left
/// over on both sides and is clearly the same. Notes are aligned after all other paragraphs: where they stand among these
/// says nothing.
///
/// The result depends on nothing but the two lists. With the lists exchanged it has the same beads, but for alternatives
/// that are equally likely.
public final class BitextAligner implements VersionAligner {
  /// A pair that scores more is not contradicted by what it says.
  private static final double CONTRADICTED = -1;

  private final FeatureReader reader;

  /// @param concepts what is known of renderings
  public BitextAligner(ConceptFinder concepts) {
    reader = new FeatureReader(concepts);
  }

  @Override
  public List<Bead> align(List<Paragraph> left, List<Paragraph> right) {
    return beads(notesLast(left), notesLast(right));
  }

  private List<Bead> beads(List<Paragraph> left, List<Paragraph> right) {
    boolean samePlaces = PlaceEvidence.isSame(left, right);
    if (samePlaces && agrees(new ContentEvidence(left, right, reader::cheap), left.size())) {
      return byPlace(left, right);
    }
    ContentEvidence content = new ContentEvidence(left, right, reader::all);
    return samePlaces && agrees(content, left.size())
        ? byPlace(left, right)
        : new ContentAlignment(left, right, content).beads();
  }

  /// Whether the content of no pair of paragraphs with the same place contradicts it.
  private static boolean agrees(ContentEvidence content, int paragraphs) {
    for (int i = 0; i < paragraphs; i++) {
      if (content.pair(i, i) < CONTRADICTED) {
        return false;
      }
    }
    return true;
  }

  private static List<Bead> byPlace(List<Paragraph> left, List<Paragraph> right) {
    List<Bead> beads = new ArrayList<>(left.size());
    for (int i = 0; i < left.size(); i++) {
      beads.add(new Bead(List.of(left.get(i)), List.of(right.get(i)), Set.of()));
    }
    return beads;
  }

  private static List<Paragraph> notesLast(List<Paragraph> paragraphs) {
    Predicate<Paragraph> isNote = paragraph -> paragraph.section() == Section.FOOTNOTE;
    return Stream.of(isNote.negate(), isNote)
        .flatMap(wanted -> paragraphs.stream().filter(wanted))
        .toList();
  }
}
