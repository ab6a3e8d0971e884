package dev.operative.export.citation;

import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import java.util.ArrayList;
import java.util.List;

/// A pinpoint: the place of a paragraph in a text.
///
/// @param section its role
/// @param printed its number as printed, `8 (a)`; empty text when it has none
/// @param latin the number as the English text prints it
record Pinpoint(Section section, String printed, String latin) {
  /// The whole text.
  static final Pinpoint NONE = new Pinpoint(Section.NARRATIVE, "", "");

  static Pinpoint of(Paragraph paragraph) {
    String label = label(paragraph);
    return new Pinpoint(paragraph.section(), label, latin(label, paragraph.id().place()));
  }

  /// A footnote's number is its mark.
  private static String label(Paragraph paragraph) {
    boolean marked =
        paragraph.section() == Section.FOOTNOTE
            && paragraph.label().isBlank()
            && paragraph.footnotes().size() == 1;
    return marked ? paragraph.footnotes().getFirst() : paragraph.label();
  }

  /// Whether there is nothing to point at.
  boolean isNone() {
    return printed.isBlank();
  }

  /// `8(a)`.
  String closedUp() {
    return latin.replace(" ", "");
  }

  /// A Chinese text may print 8 (一) where the English one has 8 (a): the id's place has the latter.
  private static String latin(String label, String place) {
    if (label.chars().allMatch(c -> c < 0x80)) {
      return label;
    }
    List<String> levels = new ArrayList<>(List.of(label.split("[\\s()（）]+")));
    levels.removeIf(String::isEmpty);
    List<String> places = List.of(place.replaceAll("_\\d+$", "").split("\\."));
    if (places.size() < levels.size()) {
      return label;
    }
    StringBuilder latin = new StringBuilder();
    for (String level : places.subList(places.size() - levels.size(), places.size())) {
      latin.append(latin.isEmpty() ? level : " (" + level + ")");
    }
    return latin.toString();
  }
}
