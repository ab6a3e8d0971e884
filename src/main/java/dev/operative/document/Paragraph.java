package dev.operative.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One paragraph: the unit that Operative indexes, shows and cites.
///
/// @param id its lasting name
/// @param section its role
/// @param label its number as printed, `8 (a)`; preambular paragraphs are counted from 1; empty text when
///     it has none
/// @param language the language of its own text, which may differ from its part's
/// @param headings the headings it stands under, outermost first
/// @param text the text as printed, without number, list dash, heading marks, emphasis marks and page
///     furniture; footnote marks are removed and kept in `footnotes`
/// @param verbs the organ's verbs in order of appearance, the primary one first, inherited ones included
/// @param addressees ids of the vocabulary's addressees, in order of appearance, without repeats
/// @param citations the symbols mentioned, in order of appearance
/// @param footnotes the marks of the footnotes it refers to (`1`, `*`), or for a footnote its own mark
/// @param chapeau the paragraph whose sentence this sub-paragraph completes
/// @param source where it was read
public record Paragraph(
    ParagraphId id,
    Section section,
    String label,
    Language language,
    List<String> headings,
    String text,
    List<VerbUse> verbs,
    List<String> addressees,
    List<Citation> citations,
    List<String> footnotes,
    Optional<ParagraphId> chapeau,
    SourceLocation source) {
  public Paragraph {
    headings = List.copyOf(headings);
    verbs = List.copyOf(verbs);
    addressees = List.copyOf(addressees);
    citations = List.copyOf(citations);
    footnotes = List.copyOf(footnotes);
  }

  /// The same paragraph with other verbs and addressees.
  public Paragraph with(List<VerbUse> otherVerbs, List<String> otherAddressees) {
    return new Paragraph(
        id,
        section,
        label,
        language,
        headings,
        text,
        otherVerbs,
        otherAddressees,
        citations,
        footnotes,
        chapeau,
        source);
  }

  /// Its section and label as negotiators write them, `PP3`, `OP12 (a)`; of a narrative paragraph the label alone.
  public String number() {
    return section == Section.NARRATIVE
        ? label
        : section.abbreviation().toUpperCase(Locale.ROOT) + label;
  }

  /// The facet values of its verbs, inherited ones included, without repeats, in order.
  public List<String> verbNames() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    verbs.forEach(use -> names.add(use.verb()));
    return List.copyOf(new ArrayList<>(names));
  }
}
