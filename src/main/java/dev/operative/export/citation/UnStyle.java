package dev.operative.export.citation;

import java.util.StringJoiner;

/// The style of the United Nations' own documents in a language.
final class UnStyle {
  private final CitationWords words;

  UnStyle(CitationWords words) {
    this.words = words;
  }

  String cite(CitedText text) {
    StringJoiner citation = new StringJoiner(words.text("separator"));
    citation.add(text.work().map(work -> named(work, text)).orElseGet(() -> titled(text)));
    text.part().map(part -> part.in(words)).ifPresent(citation::add);
    String place = place(text.pinpoint());
    if (!place.isEmpty()) {
      citation.add(place);
    }
    return citation + standing(text);
  }

  String place(Pinpoint place) {
    if (place.isNone()) {
      return "";
    }
    String number =
        words.text("numbers").equals("latin") ? place.latin() : place.printed().replace(" ", "");
    return switch (place.section()) {
      case PREAMBULAR -> words.text("preambular", number);
      case FOOTNOTE -> words.text("footnote", number);
      case OPERATIVE, NARRATIVE, HEADING, TABLE, SIGNATURE, FRONT_MATTER ->
          words.text("paragraph", number);
    };
  }

  private String named(Work work, CitedText text) {
    return switch (work) {
      case Work.Resolution resolution ->
          resolution
              .year()
              .map(
                  year ->
                      words.text(
                          "resolution",
                          resolution.shortSymbol() + " (" + year + ")",
                          resolution.body().name(words.language()),
                          resolution.number(),
                          year))
              .orElseGet(
                  () ->
                      words.text(
                          "resolution-without-year",
                          resolution.shortSymbol(),
                          resolution.body().name(words.language()),
                          resolution.number()));
      case Work.PresidentialStatement statement ->
          words.text("statement", statement.symbol(), statement.body().name(words.language()));
      case Work.Other other -> words.text(text.isDraft() ? "draft" : "document", other.symbol());
    };
  }

  private String titled(CitedText text) {
    return words.text(text.isDraft() ? "titled-draft" : "titled", text.title());
  }

  private String standing(CitedText text) {
    if (text.wasRejected()) {
      return words.text(text.isDraft() ? "rejected-draft" : "rejected");
    }
    boolean said = text.part().map(PartName::isDraft).orElse(false);
    return text.isDraft() && !said ? words.text("is-draft") : "";
  }
}
