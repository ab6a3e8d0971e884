package dev.operative.export.json;

import dev.operative.export.citation.CitationStyle;
import dev.operative.search.IndexedParagraph;
import dev.operative.search.treatment.TreatmentGroup;
import dev.operative.search.treatment.TreatmentGroup.Citing;
import dev.operative.search.treatment.Treatments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The treatments of a text in JSON. None says whether it is in force.
///
/// @param symbol the text that is cited
/// @param paragraph the paragraph of it that is cited; empty for the text as a whole
/// @param total how many paragraphs of other texts cite the text
/// @param read how many of them were read: the newest
public record TreatmentsJson(
    String symbol, Optional<String> paragraph, long total, int read, List<GroupJson> groups) {

  /// The citing paragraphs of one treatment, the newest first.
  public record GroupJson(String treatment, int count, List<CitingJson> citing) {}

  /// A paragraph that cites it.
  ///
  /// @param verb the verb that governs the citation; empty text for none
  /// @param rule the rule that says what it does; empty text for none
  /// @param words the words that the rule matched
  public record CitingJson(
      String id,
      String citation,
      Optional<LocalDate> date,
      String status,
      String language,
      String verb,
      String rule,
      String words) {
    static CitingJson of(Citing citing) {
      IndexedParagraph found = citing.found();
      return new CitingJson(
          found.paragraph().id().toString(),
          CitationStyle.UN.cite(found),
          found.date(),
          found.part().status().word(),
          found.paragraph().language().code(),
          citing.reading().verb(),
          citing.reading().rule(),
          found.paragraph().text().substring(citing.reading().start(), citing.reading().end()));
    }
  }

  /// The shape of what was read.
  public static TreatmentsJson of(Treatments treatments) {
    return new TreatmentsJson(
        treatments.cited().canonical(),
        treatments.pinpoint(),
        treatments.total(),
        treatments.read(),
        treatments.groups().stream()
            .map(
                (TreatmentGroup group) ->
                    new GroupJson(
                        group.treatment().word(),
                        group.citing().size(),
                        group.citing().stream().map(CitingJson::of).toList()))
            .toList());
  }
}
