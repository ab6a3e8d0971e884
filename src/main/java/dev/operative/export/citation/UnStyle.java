package dev.operative.export.citation;

import java.util.StringJoiner;

/// The style of the United Nations' own English documents.
final class UnStyle {
  String cite(CitedText text) {
    StringJoiner citation = new StringJoiner(", ");
    citation.add(text.work().map(UnStyle::symbol).orElse(text.title()));
    text.part().map(PartName::english).ifPresent(citation::add);
    String place = place(text.pinpoint());
    if (!place.isEmpty()) {
      citation.add(place);
    }
    return citation + standing(text);
  }

  static String place(Pinpoint place) {
    if (place.isNone()) {
      return "";
    }
    return switch (place.section()) {
      case PREAMBULAR -> "preambular para. " + place.latin();
      case FOOTNOTE -> "footnote " + place.latin();
      case OPERATIVE, NARRATIVE, HEADING, TABLE, SIGNATURE, FRONT_MATTER ->
          "para. " + place.latin();
    };
  }

  private static String symbol(Work work) {
    return switch (work) {
      case Work.Resolution resolution ->
          resolution.shortSymbol() + resolution.year().map(year -> " (" + year + ")").orElse("");
      case Work.PresidentialStatement statement -> statement.symbol();
      case Work.Other other -> other.symbol();
    };
  }

  private static String standing(CitedText text) {
    if (text.wasRejected()) {
      return text.isDraft() ? " (draft resolution, not adopted)" : " (not adopted)";
    }
    boolean said = text.part().map(PartName::english).orElse("").startsWith("draft");
    return text.isDraft() && !said ? " (draft resolution)" : "";
  }
}
